import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { callOf, commands } from '../../src/cli/commands';
import { optionHelp } from '../../src/cli/option-help';
import { requireBuiltCli } from '../support/built-cli';
import { sourceFiles } from './source-files';
import { exchanges, optionNames, replay, replayed, withOptions } from './readme-parts';

beforeAll(async () => {
	await requireBuiltCli();
	if (process.env['UPDATE_DOCS'] !== '1') return;
	writeFileSync('README.md', withOptions(replayed(readFileSync('README.md', 'utf8'))));
});

const readme = () => readFileSync('README.md', 'utf8');

describe('README', () => {
	test.each(exchanges(readme()).map(({ command }) => command))(
		'$ %s prints what it says',
		(command) => {
			const { output } = exchanges(readme()).find((exchange) => exchange.command === command)!;
			expect(replay(command)).toBe(output);
		}
	);

	test('lists every option as the program knows it', () => {
		expect(withOptions(readme())).toBe(readme());
		for (const name of optionNames) expect(readme()).toContain(`\`--${name}`);
	});

	test('names every command', () => {
		for (const command of commands)
			expect(readme()).toContain(`\`${callOf(command).replaceAll('|', '\\|')}\``);
	});

	test('names no option that does not exist', () => {
		const named = [...readme().matchAll(/`--([a-z-]+)/g)].map(([, name]) => name!);
		expect(named.filter((name) => !optionNames.includes(name))).toEqual([]);
	});

	test('uses identifiers that the sources have', () => {
		const words = /## Words\n([\s\S]*?)\n## /.exec(readme())![1]!;
		const identifiers = [...words.matchAll(/`(\w+)`/g)].map(([, name]) => name!);
		expect(identifiers.length).toBeGreaterThan(15);
		const sources = sourceFiles()
			.map((file) => readFileSync(file, 'utf8'))
			.join('\n');
		const missing = identifiers.filter((name) => !new RegExp(`\\b${name}\\b`).test(sources));
		expect(missing).toEqual([]);
	});
});

describe('help', () => {
	test.each(optionNames)('--%s is explained in both languages', (name) => {
		const [en, zh] = [optionHelp(name, 'en'), optionHelp(name, 'zh')];
		expect(en).toMatch(/^[A-Z].*\.$/);
		expect(zh).toMatch(/\p{Script=Han}.*。$/u);
	});
});
