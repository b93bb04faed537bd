import type { Evidence } from '../../model/reading';
import { cellKind, isMissing, type CellKind } from './cell-kind';
import type { HeadRecord } from './head-records';
import { joinedNames } from './joined-names';

/** Where the rows of a table begin and what its columns are called. */
export interface SniffedHeader {
	/** Names as found, not yet unique; null where there is no header. */
	readonly names: readonly string[] | null;
	readonly headerRow: number | null;
	readonly headerRows: number;
	/** Lines before the header, or before the first row where there is none. */
	readonly preambleLines: number;
	/** Index of the first row of data among the records. */
	readonly firstRow: number;
	readonly confidence: number;
	readonly evidence: readonly Evidence[];
}

/** A header has at most so many rows. */
const MOST_HEADER_ROWS = 3;

/** How many rows below are compared with a header. */
const COMPARED_ROWS = 200;

/**
 * The header of the table that begins at record `first` and is `width` fields wide. Its cells are
 * names: none is of the kind (number, date) of the values below it, and none occurs below it again.
 * The first `skipped` records belong to no table; `given` is the user's word, 0 for no header.
 */
export function sniffHeader(
	records: readonly HeadRecord[],
	first: number,
	width: number,
	{ skipped, given }: { readonly skipped: number; readonly given?: number | undefined }
): SniffedHeader {
	if (given !== undefined && given > 0) return headerAt(records, given);
	if (given === 0) return numbered(records, first, 1);
	const rowNames = first > skipped ? rowNamesHeader(records, first, width) : null;
	if (rowNames !== null) return rowNames;
	const rows = records.slice(first);
	if (!isHeaderRow(rows[0]!.fields, rows.slice(1), width)) return numbered(records, first, 0.8);
	return named(records, first, headerRowsOf(rows, width));
}

/** Tables written with row names have a header that is one cell short. */
function rowNamesHeader(
	records: readonly HeadRecord[],
	first: number,
	width: number
): SniffedHeader | null {
	const before = records[first - 1];
	if (before?.fields.length !== width - 1 || width < 3 || records[first]!.isApart) return null;
	if (before.fields.some((cell) => isValue(cellKind(cell)) && !isYear(cell))) return null;
	if (!areNames(before.fields)) return null;
	const header = named(records, first - 1, 1);
	return { ...header, names: ['', ...before.fields] };
}

function headerAt(records: readonly HeadRecord[], line: number): SniffedHeader {
	const found = records.findIndex((record) => record.line >= line);
	const at = found < 0 ? records.length - 1 : found;
	return { ...named(records, at, 1), confidence: 1, evidence: [note('header_given', { line })] };
}

function named(records: readonly HeadRecord[], at: number, headerRows: number): SniffedHeader {
	const { line } = records[at]!;
	const names = joinedNames(records.slice(at, at + headerRows).map(({ fields }) => fields));
	const several = headerRows > 1 ? [note('header_rows', { count: headerRows })] : [];
	return {
		names,
		headerRow: line,
		headerRows,
		preambleLines: line - 1,
		firstRow: at + headerRows,
		confidence: headerRows > 1 ? 0.8 : 0.9,
		evidence: [note('header_names', { line }), ...several]
	};
}

function numbered(records: readonly HeadRecord[], at: number, confidence: number): SniffedHeader {
	return {
		names: null,
		headerRow: null,
		headerRows: 0,
		preambleLines: (records[at]?.line ?? 1) - 1,
		firstRow: at,
		confidence,
		evidence: [note('header_none', {})]
	};
}

function note(code: Evidence['code'], parameters: Evidence['parameters']): Evidence {
	return { code, parameters };
}

/** Whether a first row names the columns of the rows below it. */
export function isHeaderRow(
	cells: readonly string[],
	below: readonly HeadRecord[],
	width: number
): boolean {
	if (!areNames(cells)) return false;
	const rows = below.filter(({ fields }) => fields.length === width).slice(0, COMPARED_ROWS);
	return !cells.some((cell, column) => isLikeBelow(cell, column, rows)) && !recurs(cells, rows);
}

/** Names differ, apart from empty ones, and at most half of them are numbers or dates. */
function areNames(cells: readonly string[]): boolean {
	const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
	const values = filled.filter((cell) => isValue(cellKind(cell)) && !isYear(cell)).length;
	return filled.length > 0 && !filled.every(isYear) && values <= filled.length / 2;
}

/** Wide tables have years as names. */
function isYear(cell: string): boolean {
	return /^(?:19|20)\d{2}$/.test(cell.trim());
}

function isValue(kind: CellKind): boolean {
	return kind === 'number' || kind === 'date' || kind === 'time' || kind === 'web';
}

/** A number over numbers or a date over dates is a value, unless it is a year. */
function isLikeBelow(cell: string, column: number, below: readonly HeadRecord[]): boolean {
	const kind = cellKind(cell);
	if (!isValue(kind) || isYear(cell)) return false;
	return below.length === 0 || below.some(({ fields }) => cellKind(fields[column]!) === kind);
}

/** A text that stands again in its column is a value, unless the header as a whole is repeated. */
function recurs(cells: readonly string[], below: readonly HeadRecord[]): boolean {
	const others = below.filter(({ fields }) =>
		fields.some((cell, column) => cell !== cells[column])
	);
	return cells.some((cell, column) => {
		if (cell.trim() === '' || isMissing(cell)) return false;
		return others.some(({ fields }) => fields[column] === cell);
	});
}

/** How many rows the header has: further ones are names, too, where the columns hold values. */
function headerRowsOf(rows: readonly HeadRecord[], width: number): number {
	let count = 1;
	while (count < MOST_HEADER_ROWS && isFurtherHeaderRow(rows, count, width)) count++;
	return count;
}

function isFurtherHeaderRow(rows: readonly HeadRecord[], at: number, width: number): boolean {
	const cells = rows[at]?.fields;
	if (cells?.length !== width) return false;
	const below = rows.slice(at + 1).filter(({ fields }) => fields.length === width);
	const typed = typedColumns(below.slice(0, COMPARED_ROWS), width);
	const named = typed.filter((column) => {
		const kind = cellKind(cells[column]!);
		return (kind === 'text' || kind === 'code') && !isMissing(cells[column]!);
	});
	const isNamed = named.length >= Math.max(1, typed.length / 2);
	const hasValues = typed.some((column) => isValue(cellKind(cells[column]!)));
	return isNamed && !hasValues && !(named.length === 1 && width > 3) && !recurs(cells, below);
}

/** Columns whose cells are values of one kind, but for a tenth of them. */
function typedColumns(rows: readonly HeadRecord[], width: number): number[] {
	return Array.from({ length: width }, (_, column) => column).filter((column) => {
		const filled = rows.map(({ fields }) => cellKind(fields[column]!)).filter((k) => k !== 'empty');
		const values = filled.filter(isValue).length;
		return filled.length > 0 && values >= filled.length * 0.9;
	});
}
