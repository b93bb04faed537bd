import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { zipPack } from '../../src/lib/model/zip-pack';
import { runCli } from '../support/run-cli';
import { packFiles, withFile } from '../support/pack';
import { scratch } from '../support/scratch';

/** The values of a smartphone in the bundled pack, and twice that. */
const phone = '36.1666666666667,54.25,81.375';
const doubled = withFile('production.csv', (text) =>
	text.replace(phone, '72.3333333333334,108.5,162.75')
);

const folder = scratch({
	...Object.fromEntries([...doubled].map(([name, text]) => [`doubled/${name}`, text])),
	'doubled.zip': zipPack(doubled),
	'broken/production.csv': packFiles
		.get('production.csv')!
		.replace(phone, '81.375,54.25,36.1666666666667')
		.replace('\nbed,', '\nbedd,'),
	'strange.zip': 'no zip file',
	'own/overrides.csv':
		'category,parameter,low,central,high,unit,source\nsmartphone,direct,10,20,30,kg CO2e/item,ours\nkayak,direct,1,2,3,kg CO2e/item,ours\n',
	'log.csv': 'category,items\nsmartphone,3\nbook,2\n',
	'kayaks.csv': 'category,items\nkayak,3\n'
});
const at = (name: string) => join(folder, name);

const json = async (args: readonly string[]) => {
	const { out } = await runCli([...args, '--format', 'json']);
	return JSON.parse(out) as Record<string, unknown>;
};

describe('pack', () => {
	test('by itself or with --help tells its commands, in both languages', async () => {
		const { code, out } = await runCli(['pack']);
		expect(code).toBe(0);
		for (const name of ['check', 'show', 'diff']) expect(out).toContain(`reprise pack ${name} `);
		expect((await runCli(['pack', '--help'])).out).toBe(out);
		expect((await runCli(['pack', '--help', '--lang', 'zh'])).out).toContain('因子包');
	});

	test.each(['check', 'show', 'diff'])('%s --help fits a terminal', async (name) => {
		const { code, out } = await runCli(['pack', name, '--help']);
		expect(code).toBe(0);
		expect(out).toContain(`reprise pack ${name} `);
		expect(out.split('\n').filter((line) => line.length > 100)).toEqual([]);
		expect((await runCli(['--lang', 'zh', 'pack', name, '--help'])).out).toContain('用法');
	});

	test.each([
		[['pack', 'burn'], /no command pack burn; the commands are .*pack check/],
		[['pack', 'diff', '2026.1'], /call it as reprise pack diff ID\|DIR ID\|DIR \[FILE\.\.\.\]/],
		[['pack', 'check', '2026.1', '2026.1'], /call it as reprise pack check \[ID\|DIR\]/],
		[['pack', 'check', '--seed', '1'], /no option --seed/],
		[['pack', 'diff', '2026.1', '2026.1', '--pack', 'x'], /no option --pack/]
	])('%j is wrong usage', async (args, message) => {
		const { code, out, err } = await runCli(args);
		expect([code, out]).toEqual([2, '']);
		expect(err).toMatch(message);
	});
});

describe('pack check', () => {
	test('finds the bundled pack in order', async () => {
		const { code, out, err } = await runCli(['pack', 'check']);
		expect([code, err]).toEqual([0, '']);
		expect(out).toBe('Factor pack 2026.1: errors 0, warnings 0.\n');
	});

	test('ends with 1 where there are errors, and lists all of them with file and line', async () => {
		const { code, out, err } = await runCli(['pack', 'check', at('broken')]);
		expect(code).toBe(1);
		expect(out).toMatch(/error {2}production\.csv, line \d+, column low, central, high: 81\.375/);
		expect(out).toMatch(/warning {2}production\.csv, line \d+, column category: “bedd”/);
		expect(out).toMatch(/errors 1, warnings 7\.\n$/);
		expect(err).toMatch(/^reprise: factor pack broken has errors \(1\)\. The first: production/);
		const zh = await runCli(['pack', 'check', at('broken'), '--lang', 'zh']);
		expect(zh.out).toMatch(/错误 {2}production\.csv 第 \d+ 行/);
	});

	test('gives the same findings as JSON and CSV', async () => {
		const { findings, errors } = await json(['pack', 'check', at('broken')]);
		expect(errors).toBe(1);
		const { out } = await runCli(['pack', 'check', at('broken'), '--format', 'csv']);
		expect(out.trimEnd().split('\n')).toHaveLength((findings as unknown[]).length + 1);
	});

	test('warns of what is to be reviewed, and ends with 0', async () => {
		const { code, out } = await runCli(['pack', 'check'], { today: '2027-07-01' });
		expect(code).toBe(0);
		expect(out).toContain('warning  parameters.csv, line 2, column review_by:');
		expect(out).toContain('30\u00a0Jun\u00a02027'.replaceAll('\u00a0', ' '));
	});

	test.each([
		['nowhere', /nowhere was not found/],
		['strange.zip', /strange\.zip is a damaged or incomplete zip file/]
	])('of %s ends with 1', async (name, message) => {
		const { code, err } = await runCli(['pack', 'check', at(name)]);
		expect(code).toBe(1);
		expect(err).toMatch(message);
	});
});

describe('pack show', () => {
	test('tells what the bundled pack holds', async () => {
		expect(await json(['pack', 'show'])).toMatchObject({
			schema: 'reprise/pack@1',
			id: '2026.1',
			asReleased: true,
			seed: 2026,
			values: { 'production.csv': 94, 'handling.csv': 24 },
			reviewBy: { from: '2027-06-30', to: '2027-12-31' },
			ownCategories: []
		});
		const { out } = await runCli(['pack', 'show', '2026.1']);
		expect(out).toContain('as released');
	});

	test('tells the categories that a pack of the own brings', async () => {
		expect(await json(['pack', 'show', at('own')])).toMatchObject({
			id: 'own',
			asReleased: null,
			ownCategories: ['kayak']
		});
	});

	test('of a category gives its values, evidence and sources, by id or name', async () => {
		const shown = await json(['pack', 'show', '2026.1', 'smartphone']);
		expect(shown).toMatchObject({ category: { id: 'smartphone' }, pack: { id: '2026.1' } });
		// ICO2, RST, BOA and IVL count, FRA is left out.
		expect(shown['evidence']).toHaveLength(5);
		expect(await json(['pack', 'show', '智能手机'])).toEqual(shown);
		const { out } = await runCli(['pack', 'show', 'Smartphone', '--lang', 'zh']);
		expect(out).toContain('智能手机 (smartphone)');
		expect(out).toContain('Boavizta');
	});

	test('gives every value of the pack as CSV, one row each', async () => {
		const { out } = await runCli(['pack', 'show', '--format', 'csv']);
		expect(out).toContain('\nproduction.csv,smartphone,36.1666666666667,54.25,81.375,');
		// 94 production, 9 materials, 12 parameters, 24 handling, 59 settings, and the header.
		expect(out.trimEnd().split('\n')).toHaveLength(199);
	});

	test('does not know every category', async () => {
		const { code, err } = await runCli(['pack', 'show', '2026.1', 'unicorn']);
		expect(code).toBe(1);
		expect(err).toContain('factor pack 2026.1 has no category unicorn');
	});
});

describe('pack diff', () => {
	test('says what differs, and that a doubled factor is breaking', async () => {
		const { out } = await runCli(['pack', 'diff', '2026.1', at('doubled')]);
		expect(out).toContain('values changed: 1, added: 0, removed: 0. Breaking: 1.');
		expect(out).toMatch(/production smartphone +54\.3 .* \+100.%/);
	});

	test('says that a pack does not differ from itself', async () => {
		const { code, out } = await runCli(['pack', 'diff', '2026.1', '2026.1']);
		expect([code, out]).toEqual([0, '2026.1 and 2026.1 hold the same values.\n']);
	});

	test('with a log says how its total moves and which categories move it', async () => {
		const args = ['pack', 'diff', '2026.1', at('doubled.zip'), at('log.csv')];
		const { log } = (await json(args)) as {
			log: {
				from: { central: number };
				to: { central: number };
				differenceKgCo2e: number;
				differenceRange: { low: number; high: number };
				byCategory: readonly { category: string; differenceKgCo2e: number }[];
			};
		};
		// 3 x (108.5 - 54.25) x 0.5 x 0.7 = 56.9625 kg more, all from phones.
		expect(log.byCategory.map(({ category }) => category)).toEqual(['smartphone']);
		expect(log.differenceKgCo2e).toBeCloseTo(56.9625, 9);
		expect(log.to.central - log.from.central).toBeCloseTo(56.9625, 9);
		// Taken within each draw: doubled production means more at every draw, never less.
		const { low, high } = log.differenceRange;
		expect(low > 0 && low < 56.9625 && high > 56.9625).toBe(true);
		const { out } = await runCli(args);
		expect(out.replace(/\s+/g, ' ')).toMatch(
			/a difference of \+57.kg \(modelled range .* taken within each draw\)\./
		);
		expect(out).toMatch(/modelled range/);
	});

	test('takes the options of an assessment, such as a filter', async () => {
		const args = ['pack', 'diff', '2026.1', at('doubled'), at('log.csv'), '--where', 'items=2'];
		expect(await json(args)).toMatchObject({ log: { differenceKgCo2e: 0, byCategory: [] } });
	});

	test('gives changes and moves as CSV', async () => {
		const args = ['pack', 'diff', '2026.1', at('doubled'), at('log.csv'), '--format', 'csv'];
		const rows = (await runCli(args)).out.trimEnd().split('\n');
		expect(rows).toHaveLength(4);
		expect(rows[1]).toContain('production.csv,smartphone,changed,kg CO2e/item,');
		expect(rows[2]).toMatch(/^log,,total,kg CO2e,/);
		expect(rows[3]).toMatch(/^log,smartphone,category,kg CO2e,/);
	});
});

describe('--pack', () => {
	test('takes a zip file for the folder that it holds', async () => {
		const fromFolder = await json(['assess', at('log.csv'), '--pack', at('doubled')]);
		const fromZip = await json(['assess', at('log.csv'), '--pack', at('doubled.zip')]);
		expect(fromZip).toEqual(fromFolder);
		expect(fromZip['factorPack']).toMatchObject({ id: 'doubled' });
	});

	test('takes the overrides and categories of a pack into the result', async () => {
		const totals = async (name: string) =>
			(await json(['assess', at(name), '--pack', at('own')]))['totals'];
		// 3 kayaks at 2 kg, and 3 phones at 20 kg, as they stand.
		expect(await totals('kayaks.csv')).toMatchObject({ directKgCo2e: { central: 6 } });
		expect(await totals('log.csv')).toMatchObject({ directKgCo2e: { central: 60 } });
	});

	test('says on standard error that a pack has errors, and uses it as far as it can be read', async () => {
		const wrong = scratch({
			'wrong/production.csv': packFiles.get('production.csv')!.replace(',kg CO2e/item,', ',g,')
		});
		const { code, err } = await runCli(['assess', at('log.csv'), '--pack', join(wrong, 'wrong')]);
		expect(code).toBe(0);
		expect(err).toMatch(/^reprise: note: factor pack wrong has errors \(1\)/);
	});
});
