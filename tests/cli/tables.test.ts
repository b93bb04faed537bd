import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clip, displayWidth } from '../../src/cli/display-width';
import { textTable } from '../../src/cli/text-table';
import { pageWidth, wrapText } from '../../src/cli/wrap-text';
import { runCli } from '../support/run-cli';
import { scratch } from '../support/scratch';

const sample = 'data/samples/city-exchange-2024-2025.csv';
const folder = scratch({
	'hostile.csv': `category,items\n"\u001b]0;owned\u0007\u001b[31m\u009b2J\u202eknihT",5\nsmartphone,1\n`,
	'none.csv': 'category,items\nblorb,2\n',
	'one.csv': 'category,items\nsmartphone,1\n',
	'cost.csv': 'category,items\nantique,3\n',
	'title.csv': `category,items\n"A very long title ${'of a thing '.repeat(20)}",1\nsmartphone,1\n`,
	'bad.csv': `date,category,items\n${'2024-02-30,book,1\n'.repeat(9)}2024-02-03,book,1\n`
});
const table = async (...args: string[]) => {
	const { code, out } = await runCli(args);
	expect(code).toBe(0);
	return out.replaceAll('\u00a0', ' ');
};
const of = (name: string, ...options: string[]) =>
	table('assess', join(folder, name), '--draws', '1000', ...options);

describe.each(['en', 'zh'])('tables in %s', (lang) => {
	test.each(['assess', 'categories', 'inspect'])(
		'of %s fit a terminal of 100 columns and are aligned',
		async (command) => {
			for (const file of [sample, join(folder, 'title.csv'), join(folder, 'bad.csv')]) {
				const out = await table(command, file, '--lang', lang);
				const wide = out.split('\n').filter((line) => displayWidth(line) > pageWidth);
				expect(wide).toEqual([]);
				expect(out).not.toMatch(/undefined|NaN|\{|\[object/);
				expect(out.endsWith('\n')).toBe(true);
			}
		}
	);

	test('never show a total without its range', async () => {
		const [first] = (await table('assess', sample, '--lang', lang)).split('\n');
		expect(first).toMatch(/532|530/);
		expect(first).toMatch(/2,900/);
	});
});

describe('the table of assess', () => {
	test('speaks of what was assessed, in singular and plural', async () => {
		expect(await of('one.csv')).toMatch(
			/^1 second-hand item avoided about 18\.5 kg CO2e \(modelled range /
		);
		expect(await table('assess', sample)).toMatch(
			/^161,566 second-hand items avoided about 1,370 t/
		);
	});

	test('says what a log costs where it costs more than it saves, with its range the same way round', async () => {
		const out = await of('cost.csv');
		// Three parcels of 1.08 kg, 0.94 to 2.5 each.
		expect(out).toMatch(/^3 second-hand items caused about 3\.24 kg CO2e more than they avoided/);
		expect(out).toContain('No equivalents');
		expect(out).toContain('Cautious headline: may be none.');
	});

	test('has no totals, no equivalents and no categories where nothing was assessed', async () => {
		const out = await of('none.csv');
		expect(out).toMatch(/^Nothing of this log could be assessed: 2 second-hand items/);
		expect(out).toContain('unmapped  2  blorb 2');
		expect(out).not.toContain('net avoided');
	});

	test('lists a few rejected rows and says how to get all of them', async () => {
		const out = await of('bad.csv');
		expect(out.match(/bad\.csv:\d+ /g)).toHaveLength(5);
		expect(out).toContain('and 4 more; --rejects FILE.csv writes all of them');
	});

	test('gives a cautious headline by the default method only', async () => {
		expect(await of('one.csv')).toContain('Cautious headline: at least');
		for (const options of [
			['--preset', 'half-life'],
			['--displacement', '0.1,0.2,0.3']
		]) {
			expect(await of('one.csv', ...options)).not.toContain('Cautious headline');
		}
	});
});

describe('names that a terminal would obey', () => {
	const name = '\u001b]0;owned\u0007\u001b[31m\u009b2J\u202eknihT\rPad\nA line';

	test.each(['assess', 'categories', 'inspect'])('are words in what %s prints', async (command) => {
		const path = join(folder, 'hostile.csv');
		const { out, err } = await runCli([command, path], { showsProgress: true });
		expect(out).toContain('knihT');
		expect(out).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u);
		expect(err.replaceAll('\r\u001b[K', '')).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u);
	});

	test('are words in errors, and one line in a table', async () => {
		const { err } = await runCli(['assess', '\u001b[31mnone.csv']);
		expect(err).toContain('[31mnone.csv');
		expect(err).not.toContain('\u001b');
		const columns = [{ label: 'Name' }, { label: 'Number', numeric: true }];
		expect(textTable(columns, [[name, '1']]).split('\n')[2]).toBe(
			']0;owned[31m2JknihT Pad A line       1'
		);
	});
});

describe('text in columns', () => {
	test('Chinese characters take two columns, combining marks none', () => {
		expect([displayWidth('abc'), displayWidth('手机'), displayWidth('e\u0301')]).toEqual([3, 4, 1]);
	});

	test('clip(text, width) cuts with an ellipsis and never in the middle of a wide character', () => {
		expect(clip('telephone', 6)).toBe('telep…');
		expect(clip('二手手机', 6)).toBe('二手…');
		expect(clip('phone', 6)).toBe('phone');
	});

	test('wrapText(text) breaks English at spaces and Chinese before no closing mark', () => {
		const english = wrapText('word '.repeat(60), 4, 2).split('\n');
		expect(english.every((line) => line.length <= pageWidth)).toBe(true);
		expect([english[0]!.slice(0, 3), english[1]!.slice(0, 5)]).toEqual(['  w', '    w']);
		const chinese = wrapText('二手交易，'.repeat(30)).split('\n');
		expect(chinese.every((line) => displayWidth(line) <= pageWidth + 1)).toBe(true);
		expect(chinese.some((line) => line.startsWith('，'))).toBe(false);
	});

	test('textTable(columns, rows) takes as many rows as there are', () => {
		const rows = Array.from({ length: 200_000 }, (_, index) => [String(index)]);
		expect(textTable([{ label: 'n', numeric: true }], rows).split('\n')).toHaveLength(200_003);
	});

	test('textTable(columns, rows) aligns numbers right and cuts wide cells', () => {
		const columns = [
			{ label: '类目', widest: 6 },
			{ label: 'n', numeric: true }
		];
		expect(
			textTable(columns, [
				['二手手机', '7'],
				['a', '1,000']
			])
		).toBe('类目        n\n------  -----\n二手…       7\na       1,000\n');
	});
});
