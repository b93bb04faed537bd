import { execFileSync } from 'node:child_process';
import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { commands } from '../../src/cli/commands';
import { optionHelp } from '../../src/cli/option-help';
import {
	besideOptions,
	commonOptions,
	convertOptions,
	drawingOptions,
	methodOptions,
	readOptions,
	rollupOwnOptions,
	type OptionTable
} from '../../src/cli/options';
import { builtCli } from '../support/built-cli';

/** A command of a session and what it prints. */
export interface Exchange {
	readonly command: string;
	readonly output: string;
}

const block = /```console\n([\s\S]*?)```/g;

/** The exchanges of every `console` block of a text. */
export function exchanges(text: string): readonly Exchange[] {
	return [...text.matchAll(block)].flatMap(([, session]) =>
		session!
			.split(/^\$ /m)
			.slice(1)
			.map((part) => {
				const end = part.indexOf('\n');
				return { command: part.slice(0, end), output: part.slice(end + 1) };
			})
	);
}

/** Runs a command of a session where the folders of the project are, and leaves nothing behind in it. */
export function replay(command: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'reprise-docs-'));
	for (const name of ['data', 'tests']) symlinkSync(resolve(name), join(folder, name));
	const call = `"${process.execPath}" "${builtCli}"`;
	const script = command.replaceAll('npx reprise', call);
	return plain(execFileSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8' }));
}

/** Spaces that do not break are plain ones in a document. */
function plain(text: string): string {
	return text.replaceAll('\u00a0', ' ');
}

/** The text with every session's output as it is now. */
export function replayed(text: string): string {
	return text.replace(block, (_, session: string) => {
		const again = exchanges(`\`\`\`console\n${session}\`\`\``).map(
			({ command }) => `$ ${command}\n${replay(command)}`
		);
		return `\`\`\`console\n${again.join('')}\`\`\``;
	});
}

const ownConvertOptions = { raw: convertOptions.raw, each: convertOptions.each };

/** The tables of all options, as the README has them. */
export function optionTables(): string {
	return [
		...table('Every command', commonOptions),
		...table('How a log is read', readOptions),
		...table(
			'What counts, and by which method (`assess`, `categories`, `report`, `figure`, `pack diff`)',
			methodOptions
		),
		...table('What is written beside the result (`assess`)', besideOptions),
		...table('How `figure` draws', drawingOptions),
		...table('What `convert` writes', ownConvertOptions),
		...table('What `rollup` reads, and where', rollupOwnOptions)
	].join('\n');
}

function table(title: string, options: OptionTable): readonly string[] {
	const rows = Object.entries(options).map(([name, { value }]) => {
		const shown = value === undefined ? '' : ` ${value}`;
		return `| \`--${name}${shown.replaceAll('|', '\\|')}\` | ${optionHelp(name, 'en')} |`;
	});
	return ['', `| ${title} | |`, '| --- | --- |', ...rows];
}

const marked = /(<!-- options -->)[\s\S]*?(<!-- \/options -->)/;

/** The text with the tables of options as they are now. */
export function withOptions(text: string): string {
	return text.replace(marked, (_, open: string, close: string) =>
		[open, optionTables(), '', close].join('\n')
	);
}

/** Names of all options of all commands. */
export const optionNames = [
	...new Set(commands.flatMap(({ options }) => Object.keys(options)))
].sort();
