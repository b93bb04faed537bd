import { InputError } from '../../model/input-error';
import type { InputFile } from '../../model/input-file';
import type { Reading, ReadingOverrides, WorkbookFormat } from '../../model/reading';
import { assignRoles } from '../columns/assign-roles';
import { isBlank } from '../load/table-rows';
import type { MergedCells, Sheet, Workbook } from '../load/workbook';
import { sheetRead } from './sheet-end';
import { sniffTable, type HeadRow, type TableHead } from './sniff-table';

/** How many rows of a sheet are looked at for the header and the samples. */
const HEAD_ROWS = 2000;
/** From this confidence on a column's name says its role. */
const SURE_NAME = 0.8;

/** A sheet with the beginning of its table. */
interface Candidate {
	readonly sheet: Sheet;
	readonly head: TableHead;
	/** How many columns are named as those of a trade log are. */
	readonly roles: number;
}

/**
 * How a workbook is to be read: the sheet named, else the largest one that looks like a log, and
 * with it all sheets with the very same header. Throws `InputError` sheet_not_found, no_rows.
 */
export async function sniffWorkbook(
	file: InputFile,
	workbook: Workbook,
	{
		format,
		compression,
		encoding
	}: Pick<Reading, 'compression' | 'encoding'> & { format: WorkbookFormat },
	overrides: ReadingOverrides
): Promise<Reading> {
	const candidates: Candidate[] = [];
	for (const sheet of sheetsToLookAt(file, workbook, overrides)) {
		const found = await candidateOf(workbook, sheet, overrides);
		if (found !== null) candidates.push(found);
	}
	const best = [...candidates].sort(byLikeness)[0];
	if (best === undefined) throw new InputError('no_rows', { file: file.name });
	const read = candidates.filter((candidate) => candidate === best || isContinued(best, candidate));
	const names = read.map(({ sheet }) => sheet.name);
	const others = workbook.sheets.filter((sheet) => isTable(sheet) && !names.includes(sheet.name));
	const isGiven = overrides.sheet !== undefined;
	const ends: Awaited<ReturnType<typeof sheetRead>>[] = [];
	for (const { sheet, head } of read) ends.push(await sheetRead(workbook, sheet, head));
	return {
		...best.head,
		file: file.name,
		format,
		compression,
		encoding,
		byteOrderMark: false,
		dialect: null,
		sheets: ends.map((end) => end.read),
		otherSheets: others.map(({ name }) => name),
		evidence: [
			{ code: 'magic_bytes', parameters: { format: format.toUpperCase() } },
			{
				code: isGiven ? 'sheet_given' : 'sheets_read',
				parameters: { sheets: names.join(', '), count: names.length }
			},
			...best.head.evidence,
			...ends.flatMap(({ evidence }) => evidence)
		]
	};
}

/** The sheet that was asked for by its name or number, else those that are not hidden, else all. */
function sheetsToLookAt(
	file: InputFile,
	{ sheets }: Workbook,
	{ sheet: given }: ReadingOverrides
): readonly Sheet[] {
	if (given === undefined) {
		const shown = sheets.filter(({ hidden, rows }) => !hidden && rows > 0);
		return shown.length > 0 ? shown : sheets;
	}
	const same = (name: string) => name.trim().toLowerCase() === given.trim().toLowerCase();
	const found =
		sheets.find(({ name }) => name === given) ??
		sheets.find(({ name }) => same(name)) ??
		(/^\d+$/.test(given) ? sheets[Number(given) - 1] : undefined);
	if (found) return [found];
	const names = sheets.map(({ name }) => name).join(', ');
	throw new InputError('sheet_not_found', { file: file.name, sheet: given, sheets: names });
}

async function candidateOf(
	workbook: Workbook,
	sheet: Sheet,
	overrides: ReadingOverrides
): Promise<Candidate | null> {
	const cells = await workbook.rows(workbook.sheets.indexOf(sheet), 0, HEAD_ROWS);
	const rows = cells
		.map((row, index): HeadRow => ({ line: index + 1, cells: row }))
		.filter((row) => !isBlank(row.cells));
	if (rows.length === 0) return null;
	const head = sniffTable(
		rows.map((row) => spread(row, sheet.merged)),
		overrides
	);
	const hints = { isCategoryWord: () => false, headerless: head.headerRow === null };
	const roles = assignRoles(head.columns, {}, hints).filter(
		({ by, confidence }) => by === 'name' && confidence >= SURE_NAME
	);
	return { sheet, head, roles: roles.length };
}

/** A header cell merged over several columns names them all; a title, alone in its row, does not. */
function spread({ line, cells }: HeadRow, merged: readonly MergedCells[]): HeadRow {
	const own = merged.filter(({ top, left, right }) => top === line - 1 && left < right);
	const filled = cells.filter((cell) => cell !== null).length;
	if (own.length === 0 || filled < 2) return { line, cells };
	const spanOf = (column: number) =>
		own.find(({ left, right }) => left <= column && column <= right);
	return {
		line,
		cells: cells.map((cell, column) => cell ?? cells[spanOf(column)?.left ?? column] ?? null)
	};
}

/** What looks like a log comes before what does not, then the larger table. */
function byLikeness(a: Candidate, b: Candidate): number {
	return Number(b.roles >= 2) - Number(a.roles >= 2) || b.sheet.rows - a.sheet.rows;
}

/** Sheets of one table cut up, such as one a month, have the same header. */
function isContinued({ head }: Candidate, { head: other }: Candidate): boolean {
	const names = (of: TableHead) => JSON.stringify(of.columns.map(({ name }) => name));
	return head.headerRow !== null && other.headerRow !== null && names(head) === names(other);
}

function isTable({ hidden, rows, columns }: Sheet): boolean {
	return !hidden && rows > 1 && columns > 1;
}
