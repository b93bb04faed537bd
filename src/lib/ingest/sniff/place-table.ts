import { cellKind } from './cell-kind';
import { usualWidth, type HeadRecord } from './head-records';
import { isHeaderRow } from './sniff-header';

/** Where the main table stands among the records of a head. */
export interface TablePlace {
	/** How many fields a row has. */
	readonly width: number;
	/** Index of its first record: its header, or its first row. */
	readonly first: number;
	/** Index behind its last record. */
	readonly end: number;
	/** Whether most rows end with a delimiter that no column belongs to. */
	readonly hasTrailing: boolean;
	/** The other tables: the lines on which they begin. */
	readonly others: readonly number[];
}

/** Fewer rows than this behind each other, as wide as no others, are no table but spoilt rows. */
const LEAST_ROWS = 3;

interface Part {
	readonly from: number;
	readonly end: number;
	readonly width: number;
}

/**
 * The main table among records: of the parts that blank lines, or a row of names in the middle,
 * divide them into, the one with the most cells. What stands before it is preamble.
 */
export function placeTable(records: readonly HeadRecord[], skipped: number): TablePlace {
	const parts = joinedParts(records, partsOf(records, skipped));
	const main = parts.reduce((best, part) =>
		cellsOf(records, part) > cellsOf(records, best) ? part : best
	);
	const own = records.slice(main.from, main.end);
	const width = widthOf(own);
	const longer = own.slice(1).filter(({ fields }) => fields.length === width + 1);
	const trailing = longer.filter(({ fields }) => fields[width] === '').length;
	const others = parts.filter((part) => part !== main && (part.from > main.from || isTable(part)));
	return {
		width,
		first: main.from + firstOfTable(own, width),
		end: main.end,
		hasTrailing: trailing > own.length / 2,
		others: others.map(({ from }) => records[from]!.line)
	};
}

function isTable({ from, end, width }: Part): boolean {
	return end - from >= LEAST_ROWS && width > 1;
}

function cellsOf(records: readonly HeadRecord[], { from, end, width }: Part): number {
	const even = records.slice(from, end).filter(({ fields }) => fields.length === width);
	return even.length * (width - 0.5);
}

function partOf(records: readonly HeadRecord[], from: number, end: number): Part {
	return { from, end, width: usualWidth(records.slice(from, end)) };
}

/** The records between blank lines, cut again where another table follows without one. */
function partsOf(records: readonly HeadRecord[], skipped: number): Part[] {
	const starts = records.flatMap(({ isApart }, at) => (isApart && at > skipped ? [at] : []));
	const bounds = [skipped, ...starts, records.length];
	return bounds
		.slice(0, -1)
		.flatMap((from, index) => cutAtNames(records, partOf(records, from, bounds[index + 1]!)));
}

/** A run of rows of another width up to the end that begins with a row of names is a table of its own. */
function cutAtNames(records: readonly HeadRecord[], part: Part): Part[] {
	const own = records.slice(part.from, part.end);
	let at = own.length;
	const width = own.at(-1)?.fields.length ?? 0;
	while (at > 0 && own[at - 1]!.fields.length === width) at--;
	const rows = own.slice(at);
	const before = own.slice(0, at);
	const isOther = rows.length >= LEAST_ROWS && before.length >= LEAST_ROWS && width > 1;
	if (!isOther || usualWidth(before) === 1 || !startsTable(rows, width)) return [part];
	const middle = part.from + at;
	return [partOf(records, part.from, middle), partOf(records, middle, part.end)];
}

/** Whether a row of names stands over rows of values. */
function startsTable(rows: readonly HeadRecord[], width: number): boolean {
	const [first, ...below] = rows;
	if (!isHeaderRow(first!.fields, below, width)) return false;
	const isOverValues = (cell: string, column: number) =>
		cellKind(cell) === 'text' && isTyped(below, column);
	return first!.fields.some(isOverValues);
}

function isTyped(rows: readonly HeadRecord[], column: number): boolean {
	const kinds = rows.slice(0, 50).map(({ fields }) => cellKind(fields[column] ?? ''));
	const values = kinds.filter((kind) => kind === 'number' || kind === 'date' || kind === 'time');
	return values.length > kinds.length / 2;
}

/** Blank lines within a table do not divide it: rows that begin without names of their own go on. */
function joinedParts(records: readonly HeadRecord[], parts: readonly Part[]): Part[] {
	const joined: Part[] = [];
	for (const part of parts) {
		const before = joined.at(-1);
		const rows = records.slice(part.from, part.end);
		if (before === undefined || startsTable(rows, part.width)) joined.push(part);
		else joined[joined.length - 1] = partOf(records, before.from, part.end);
	}
	return joined;
}

/**
 * A table's width: that of a first record that looks like a header, where a tenth of the rows agree
 * with it, else the usual one. A delimiter at the end of every row makes no column.
 */
function widthOf(records: readonly HeadRecord[]): number {
	const agreeing = agreeingRows(records);
	const own = records[0]?.fields.length ?? 0;
	if (agreeing.length > 0 && isHeaderRow(records[0]!.fields, agreeing, own)) return own;
	const width = usualWidth(records);
	const rows = records.filter(({ fields }) => fields.length === width);
	const isTrailing = own === width - 1 && rows.every(({ fields }) => fields[width - 1] === '');
	return isTrailing ? width - 1 : width;
}

/** The rows as wide as a first record without empty cells; none where they are too few to count. */
function agreeingRows([first, ...rows]: readonly HeadRecord[]): readonly HeadRecord[] {
	const width = first?.fields.length ?? 0;
	if (width < 2 || first!.fields.some((cell) => cell.trim() === '')) return [];
	const agreeing = rows.filter(({ fields }) => fields.length === width);
	return agreeing.length >= rows.length / 10 ? agreeing : [];
}

/** A title padded with delimiters is as wide as the table, but mostly empty. */
function firstOfTable(records: readonly HeadRecord[], width: number): number {
	const isFull = ({ fields }: HeadRecord) =>
		fields.length === width &&
		(width < 3 || fields.filter((cell) => cell.trim() === '').length <= width / 2);
	const full = records.findIndex(isFull);
	if (full >= 0) return full;
	const wide = records.findIndex(({ fields }) => fields.length === width);
	return Math.max(0, wide);
}
