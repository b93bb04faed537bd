import type { InputFile } from '../../model/input-file';
import type { Reading, WorkbookFormat } from '../../model/reading';
import { plainFile } from '../sniff/inflate';
import { isBlank, loadTableRows, type TableRow } from './table-rows';
import type { FileRows, SourceFile } from './source-file';
import { Workbooks, type Workbook } from './workbook';

/** How many rows are taken out of a workbook at a time. */
const PORTION_ROWS = 5000;

/** Loads the sheets that were chosen. */
export async function loadWorkbook(source: SourceFile, books: Workbooks): Promise<FileRows> {
	const { file, reading } = source;
	const workbook = await opened(file, reading, books);
	return loadTableRows(source, sheetPieces(workbook, reading, file.size));
}

/** The chosen sheets as read: header, then every row that holds anything. */
export async function* workbookRows(
	file: InputFile,
	reading: Reading,
	books = new Workbooks()
): AsyncGenerator<readonly string[]> {
	if (reading.headerRow !== null) yield reading.columns.map(({ name }) => name);
	const workbook = await opened(file, reading, books);
	for await (const { rows } of sheetPieces(workbook, reading, file.size)) {
		for (const { cells } of rows) if (!isBlank(cells)) yield cells.map((cell) => cell ?? '');
	}
}

async function opened(file: InputFile, reading: Reading, books: Workbooks): Promise<Workbook> {
	const { format, encoding, compression } = reading;
	const plain = await plainFile(file, compression);
	return books.open(file, format as WorkbookFormat, encoding, plain);
}

async function* sheetPieces(workbook: Workbook, { sheets = [] }: Reading, size: number) {
	const chosen = sheets.map(({ name, firstDataLine, lastDataLine }) => {
		const index = workbook.sheets.findIndex((sheet) => sheet.name === name);
		const rows = lastDataLine ?? workbook.sheets[index]!.rows;
		return { index, from: firstDataLine - 1, rows };
	});
	const total = chosen.reduce((sum, { rows }) => sum + rows, 0);
	let done = 0;
	for (const { index, from, rows } of chosen) {
		for (let at = from; at < rows; at += PORTION_ROWS) {
			const cells = await workbook.rows(index, at, Math.min(rows, at + PORTION_ROWS));
			const read = done + Math.min(rows, at + PORTION_ROWS);
			yield {
				rows: cells.map((row, offset): TableRow => ({ line: at + offset + 1, cells: row })),
				bytesRead: Math.floor((size * read) / total)
			};
		}
		done += rows;
	}
}
