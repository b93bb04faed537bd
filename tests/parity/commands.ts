import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import type { BrowserCommand } from 'vitest/node';
import type { OptionTexts } from '../../src/cli/assess-options';
import type { NamedText } from '../../src/cli/named-text';
import {
	methodOptions,
	parseConfig,
	readOptions,
	textOption,
	type OptionValues
} from '../../src/cli/options';

/** A case as the browser needs it: its files as base64, its options parsed, and what the command line says. */
export interface ParityCase {
	readonly name: string;
	readonly files: readonly { readonly name: string; readonly base64: string }[];
	readonly values: OptionValues;
	readonly texts: OptionTexts;
	readonly expected: unknown;
}

const casesFolder = 'tests/cases';

/** Names of all cases. */
export const parityCases: BrowserCommand<[]> = async (): Promise<string[]> => {
	const entries = await readdir(casesFolder, { withFileTypes: true });
	return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
};

/** One case, run by the built command line on a native DuckDB. */
export const parityCase: BrowserCommand<[string]> = async (_, name): Promise<ParityCase> => {
	const folder = join(casesFolder, name);
	const { args } = JSON.parse(await readFile(join(folder, 'options.json'), 'utf8')) as {
		args: string[];
	};
	const { positionals, values } = parseArgs({
		args,
		options: parseConfig({ ...readOptions, ...methodOptions }),
		allowPositionals: true
	});
	const { stdout } = await promisify(execFile)(
		process.execPath,
		[join(process.cwd(), 'build/cli/reprise.js'), 'assess', ...args, '--format', 'json'],
		{ cwd: folder, maxBuffer: 64 * 1024 * 1024 }
	);
	const files = await Promise.all(
		positionals.map(async (file) => ({
			name: file,
			base64: (await readFile(join(folder, file))).toString('base64')
		}))
	);
	const texts = {
		mapping: await namedText(folder, values, 'mapping'),
		factors: await namedText(folder, values, 'factors'),
		scenario: await namedText(folder, values, 'scenario')
	};
	return { name, files, values, texts, expected: JSON.parse(stdout) };
};

async function namedText(
	folder: string,
	values: OptionValues,
	option: string
): Promise<NamedText | null> {
	const name = textOption(values, option);
	return name === undefined ? null : { name, text: await readFile(join(folder, name), 'utf8') };
}

/** The text of a theme file with a font of its own, of cubic outlines. */
export const ownTheme: BrowserCommand<[]> = async (): Promise<string> => {
	const font = await readFile(join(import.meta.dirname, '../support/cubic.otf'));
	const data = `data:font/otf;base64,${font.toString('base64')}`;
	const family = { family: 'Acme', licence: 'OFL-1.1', faces: [{ weight: 400, data }] };
	return JSON.stringify({ base: 'dark', fonts: { text: family, titles: family } });
};

/** A case drawn by the built command line. */
export const drawnCase: BrowserCommand<
	[{ name: string; figure: string; size: string; theme: string; lang: string }, madeOn: string]
> = async (context, { name, figure, size, theme, lang }, madeOn): Promise<string> => {
	const folder = join(casesFolder, name);
	const { args } = JSON.parse(await readFile(join(folder, 'options.json'), 'utf8')) as {
		args: string[];
	};
	const made = await mkdtemp(join(tmpdir(), 'reprise-figure-'));
	const out = join(made, 'figure.svg');
	const own = join(made, 'own.json');
	await writeFile(own, await ownTheme(context));
	const look = ['--size', size, '--theme', theme === 'own.json' ? own : theme, '--lang', lang];
	const options = [...look, '--made-on', madeOn, '--out', out];
	await promisify(execFile)(
		process.execPath,
		[join(process.cwd(), 'build/cli/reprise.js'), 'figure', figure, ...args, ...options],
		{ cwd: folder }
	);
	return readFile(out, 'utf8');
};

/** Every figure in every size, theme and language, drawn where the command line runs: hashes of the files. */
export const drawnHashes: BrowserCommand<[]> = async (): Promise<Record<string, string | null>> => {
	const { stdout } = await promisify(execFile)(
		process.execPath,
		['--import', 'tsx', 'tests/parity/drawn-hashes.ts'],
		{ maxBuffer: 64 * 1024 * 1024 }
	);
	return JSON.parse(stdout) as Record<string, string | null>;
};
