import type { Evidence } from '../../model/reading';
import { usualWidth, type HeadRecord } from './sniff-dialect';
import { valueKind } from '../columns/value-kind';

/** Where the table begins and what its columns are called. */
export interface SniffedHeader {
	/** Names as found, not yet unique; null where there is no header. */
	readonly names: readonly string[] | null;
	readonly headerRow: number | null;
	readonly preambleLines: number;
	/** How many fields a row has. */
	readonly width: number;
	/** Index of the first row of data among the records. */
	readonly firstRow: number;
	readonly confidence: number;
	readonly evidence: readonly Evidence[];
}

/**
 * The header among the first records: the first one as wide as most. It is a header if its cells
 * are names: distinct, and none of the kind (number, date) of the values below it.
 */
export function sniffHeader(
	records: readonly HeadRecord[],
	skipped: number,
	given?: number
): SniffedHeader {
	const table = records.slice(skipped);
	if (given !== undefined && given > 0) return headerAt(records, given);
	const width = widthOf(table);
	const first = firstOfTable(table, width) + skipped;
	const mayHaveNames = given === undefined && first > skipped;
	const rowNames = mayHaveNames ? rowNamesHeader(records, first, width) : null;
	if (rowNames !== null) return rowNames;
	const isHeader = given === undefined && isHeaderRow(records[first]!, records.slice(first + 1));
	return isHeader ? named(records, first, width) : numbered(records, first, width, given === 0);
}

/**
 * A table's width: that of a first record that looks like a header, where a tenth of the rows agree
 * with it, else the usual one. A delimiter at the end of every row makes no column.
 */
function widthOf(records: readonly HeadRecord[]): number {
	const agreeing = agreeingRows(records);
	if (agreeing.length > 0 && isHeaderRow(records[0]!, agreeing)) return records[0]!.fields.length;
	const width = usualWidth(records);
	const rows = records.filter(({ fields }) => fields.length === width);
	const hasHeaderWithout = records[0]?.fields.length === width - 1;
	const isTrailing = hasHeaderWithout && rows.every(({ fields }) => fields[width - 1]!.text === '');
	return isTrailing ? width - 1 : width;
}

/** The rows as wide as a first record without empty cells; none where they are too few to count. */
function agreeingRows([first, ...rows]: readonly HeadRecord[]): readonly HeadRecord[] {
	const width = first?.fields.length ?? 0;
	if (width < 2 || first!.fields.some(({ text }) => text.trim() === '')) return [];
	const agreeing = rows.filter(({ fields }) => fields.length === width);
	return agreeing.length >= rows.length / 10 ? agreeing : [];
}

/** A title padded with delimiters is as wide as the table, but mostly empty. */
function firstOfTable(records: readonly HeadRecord[], width: number): number {
	const isFull = ({ fields }: HeadRecord) =>
		fields.length === width &&
		(width < 3 || fields.filter(({ text }) => text.trim() === '').length <= width / 2);
	const full = records.findIndex(isFull);
	return full >= 0
		? full
		: Math.max(
				0,
				records.findIndex(({ fields }) => fields.length === width)
			);
}

/** Tables written with row names have a header that is one cell short. */
function rowNamesHeader(
	records: readonly HeadRecord[],
	first: number,
	width: number
): SniffedHeader | null {
	const before = records[first - 1];
	if (before?.fields.length !== width - 1 || width < 3) return null;
	const names = before.fields.map(({ text }) => text);
	if (!areNames(names)) return null;
	return { ...named(records, first - 1, width), names: ['', ...names] };
}

function headerAt(records: readonly HeadRecord[], line: number): SniffedHeader {
	const found = records.findIndex((record) => record.line >= line);
	const at = found < 0 ? records.length - 1 : found;
	const header = named(records, at, records[at]!.fields.length);
	return { ...header, confidence: 1, evidence: [note('header_given', { line })] };
}

function named(records: readonly HeadRecord[], at: number, width: number): SniffedHeader {
	const { line, fields } = records[at]!;
	const evidence = [note('header_names', { line }), ...preambleNote(line - 1)];
	const names = fields.slice(0, width).map(({ text }) => text);
	const place = { headerRow: line, preambleLines: line - 1, width, firstRow: at + 1 };
	return { ...place, names, confidence: 0.9, evidence };
}

function numbered(
	records: readonly HeadRecord[],
	at: number,
	width: number,
	isGiven: boolean
): SniffedHeader {
	const preambleLines = (records[at]?.line ?? 1) - 1;
	const evidence = [note('header_none', {}), ...preambleNote(preambleLines)];
	const place = { headerRow: null, preambleLines, width, firstRow: at };
	return { ...place, names: null, confidence: isGiven ? 1 : 0.8, evidence };
}

function preambleNote(lines: number): Evidence[] {
	return lines > 0 ? [note('preamble', { lines })] : [];
}

function note(code: Evidence['code'], parameters: Evidence['parameters']): Evidence {
	return { code, parameters };
}

function isHeaderRow(first: HeadRecord, below: readonly HeadRecord[]): boolean {
	const cells = first.fields.map(({ text }) => text);
	if (!areNames(cells)) return false;
	return !cells.some((cell, column) => isLikeBelow(cell, column, below));
}

/** Names differ, apart from empty ones, and at most half of them are numbers or dates. */
function areNames(cells: readonly string[]): boolean {
	const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
	const values = filled.filter((cell) => valueKind(cell) !== 'text' && !isYear(cell)).length;
	return !filled.every(isYear) && values <= filled.length / 2;
}

/** Wide tables have years as names. */
function isYear(cell: string): boolean {
	return /^(?:19|20)\d{2}$/.test(cell.trim());
}

/** A number over numbers or a date over dates is a value, unless it is a year. */
function isLikeBelow(cell: string, column: number, below: readonly HeadRecord[]): boolean {
	const kind = valueKind(cell);
	if (kind === 'text' || kind === 'empty' || isYear(cell)) return false;
	const kinds = below.map(({ fields }) => valueKind(fields[column]?.text ?? ''));
	return below.length === 0 || kinds.includes(kind);
}
