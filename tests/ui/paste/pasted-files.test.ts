import { describe, expect, test } from 'vitest';
import type { InputFile } from '../../../src/lib/model/input-file';
import { laidOut, tabbedText } from '../../../src/lib/ui/paste/laid-out';
import { pastedFiles, type Pasted } from '../../../src/lib/ui/paste/pasted-files';

const nothing: Pasted = { text: '', table: [], files: [] };
const cell = (text: string, across = 1, down = 1) => ({ text, across, down });
const picture = new File(['…'], 'image.png');

const textOf = async (file: InputFile) => new TextDecoder().decode(await file.read(0, file.size));
const opened = async (pasted: Partial<Pasted>) =>
	Promise.all(
		pastedFiles({ ...nothing, ...pasted }, 'pasted table').map(async (file) => [
			file.name,
			await textOf(file)
		])
	);

describe('what is pasted', () => {
	test('from a spreadsheet is its text with tabs, not the picture of it', async () => {
		const text = 'category\titems\nbook\t2\n';
		const table = [[cell('category')], [cell('book')]];
		expect(await opened({ text, table, files: [picture] })).toEqual([['pasted table.tsv', text]]);
	});

	test('from a page is the table in it, where the text has no tabs', async () => {
		const table = [
			[cell('category'), cell('items')],
			[cell('book'), cell('2')]
		];
		expect(await opened({ text: 'category items book 2', table })).toEqual([
			['pasted table.tsv', 'category\titems\nbook\t2\n']
		]);
	});

	test('as files is those files', async () => {
		const file = new File(['category\nbook\n'], 'march.csv');
		expect(await opened({ files: [file] })).toEqual([['march.csv', 'category\nbook\n']]);
	});

	test('as other text is opened as it is, by the name of its form', async () => {
		expect(await opened({ text: 'category,items\nbook,2' })).toEqual([
			['pasted table.csv', 'category,items\nbook,2']
		]);
		expect((await opened({ text: ' [{"category": "book"}]' }))[0]![0]).toBe('pasted table.json');
	});

	test('opens nothing where there is nothing', async () => {
		expect(await opened({ text: ' \n' })).toEqual([]);
	});
});

describe('a table from a page', () => {
	test('keeps every cell under its heading where cells take several columns or rows', () => {
		const rows = laidOut([
			[cell('platform', 1, 2), cell('trades', 2)],
			[cell('category'), cell('items')],
			[cell('Xianyu'), cell('book'), cell('2')]
		]);
		expect(rows).toEqual([
			['platform', 'trades', ''],
			['', 'category', 'items'],
			['Xianyu', 'book', '2']
		]);
	});

	test('is as wide as it says, up to a limit', () => {
		expect(laidOut([[cell('all', 1e9)]])[0]).toHaveLength(200);
	});

	test('quotes what would be taken for the end of a cell', () => {
		expect(tabbedText([['a\tb', 'say "so"', 'c']])).toBe('"a\tb"\t"say ""so"""\tc\n');
	});
});
