import { utils, write, type BookType, type CellObject, type WorkSheet } from '@e965/xlsx';
import { arrowRows } from '../../../src/lib/ingest/load/arrow-rows';
import { jsonRows } from '../../../src/lib/ingest/load/json-rows';
import { parquetRows } from '../../../src/lib/ingest/load/parquet-rows';
import { workbookRows } from '../../../src/lib/ingest/load/workbook-rows';
import { sniff } from '../../../src/lib/ingest/sniff/sniff';
import { fileOfBytes, type InputFile } from '../../../src/lib/model/input-file';
import type { ReadingOverrides } from '../../../src/lib/model/reading';

/** A log of three trades, header first, as every format here writes it. */
export const trades = [
	['date', 'category', 'items', 'price'],
	['2024-01-31', 'phone', '2', '12.5'],
	['2024-02-01', '手机', '1', '0.3'],
	['2024-02-29', 'coat', '3', '1000']
] as const;

/** The table in a file that is no delimited text, as it is read: header, then rows. */
export async function tableOf(
	file: InputFile,
	overrides: ReadingOverrides = {}
): Promise<readonly (readonly string[])[]> {
	const reading = await sniff(file, overrides);
	const rows = {
		...{ json: jsonRows, jsonl: jsonRows, parquet: parquetRows, arrow: arrowRows },
		...{ xlsx: workbookRows, xls: workbookRows, ods: workbookRows, markup: workbookRows }
	};
	if (reading.format === 'csv') throw new Error(`${file.name} was taken for delimited text`);
	const found: (readonly string[])[] = [];
	for await (const row of rows[reading.format](file, reading)) found.push(row);
	return found;
}

/** A cell of a workbook: plain values, or a cell with a type and a number format of its own. */
export type TestCell = string | number | boolean | null | CellObject;

/** A day or moment as workbooks store it: days since 1899-12-30, with a number format that says so. */
export function serial(value: number, format = 'yyyy/mm/dd'): CellObject {
	return { t: 'n', v: value, z: format };
}

/** A sheet of cells; `merges` are ranges such as `A1:C1`. */
export function sheet(
	rows: readonly (readonly TestCell[])[],
	merges: readonly string[] = []
): WorkSheet {
	const made = utils.aoa_to_sheet(rows.map((row) => [...row]));
	made['!merges'] = merges.map((range) => utils.decode_range(range));
	return made;
}

/** A workbook as a file. */
export function workbook(
	sheets: Readonly<Record<string, WorkSheet>>,
	type: BookType = 'xlsx',
	{ hidden = [] as readonly string[], date1904 = false } = {}
): InputFile {
	const book = utils.book_new();
	for (const [name, content] of Object.entries(sheets))
		utils.book_append_sheet(book, content, name);
	book.Workbook = {
		WBProps: { date1904 },
		Sheets: Object.keys(sheets).map((name) => ({ name, Hidden: hidden.includes(name) ? 1 : 0 }))
	};
	const bytes = write(book, { type: 'buffer', bookType: type }) as Uint8Array;
	return fileOfBytes(`log.${type}`, new Uint8Array(bytes));
}

/** The trades as a sheet with true dates: 45322 is 2024-01-31, counted from 1899-12-30. */
export function tradeSheet(): WorkSheet {
	return sheet([
		[...trades[0]],
		[serial(45322), 'phone', 2, 12.5],
		[serial(45323), '手机', 1, 0.1 + 0.2],
		[serial(45351), 'coat', 3, 1000]
	]);
}
