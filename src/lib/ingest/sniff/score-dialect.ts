import { cellKind, type CellKind } from './cell-kind';
import type { Candidate } from './dialect-candidates';
import { headRecords, usualWidth, type HeadRecord } from './head-records';

/** How well a dialect cuts the beginning of a text. */
export interface DialectScore {
	readonly candidate: Candidate;
	/** How many fields most records have. */
	readonly columns: number;
	/** The share of the records, within the table, that have as many. */
	readonly share: number;
	/** From 0 to 1; one column alone scores 0. */
	readonly score: number;
}

/** How much of a text is cut to judge a dialect, in characters and records. */
export interface Trial {
	readonly characters: number;
	readonly records: number;
}

/** How many cells are looked at. */
const MOST_CELLS = 1000;

/** How likely a cell of a kind is a whole value and not a part of one. */
const likeness: Readonly<Record<CellKind, number>> = {
	number: 1,
	date: 1,
	time: 1,
	web: 1,
	code: 0.97,
	empty: 0.93,
	text: 0.92
};

/** The score of a dialect: records of one width, whole values, columns of one kind. */
export function scoreDialect(text: string, candidate: Candidate, trial: Trial): DialectScore {
	const { dialect, trust } = candidate;
	const records = headRecords(text.slice(0, trial.characters), dialect, trial.records);
	const columns = usualWidth(records);
	if (columns < 2) return { candidate, columns, share: 1, score: 0 };
	const even = records.filter(({ fields }) => fields.length === columns);
	const span = records.indexOf(even.at(-1)!) - records.indexOf(even[0]!) + 1;
	const share = even.length / span;
	const coverage = Math.sqrt(even.length / records.length);
	const whole = wholeness(even, candidate) * (0.6 + 0.4 * sameness(even, columns));
	const evenness = trust * share * coverage * Math.sqrt(1 - 1 / columns);
	const score = evenness * whole * certainty(text, candidate, even);
	return { candidate, columns, share, score };
}

/** A delimiter that is trusted less than this also occurs within single values. */
export const DOUBTFUL_TRUST = 0.7;

/** A doubtful delimiter needs quoted fields, or several columns of which one holds values, to be believed. */
function certainty(
	text: string,
	{ dialect, trust }: Candidate,
	even: readonly HeadRecord[]
): number {
	if (trust >= DOUBTFUL_TRUST) return 1;
	if (text.includes(dialect.quote + dialect.delimiter)) return 1;
	const columns = even[0]!.fields.length;
	const isTyped = even.some(({ fields }) => fields.some((cell) => isValue(cellKind(cell))));
	if (columns < 3 || !isTyped) return 0.5;
	return columns === 3 && /[ :]/.test(dialect.delimiter) ? 0.8 : 1;
}

function isValue(kind: CellKind): boolean {
	return kind === 'number' || kind === 'date' || kind === 'time';
}

/** How likely the cells are whole values, from 0 to 1. */
function wholeness(records: readonly HeadRecord[], { dialect }: Candidate): number {
	const width = records[0]!.fields.length;
	const cells = records.slice(0, Math.ceil(MOST_CELLS / width)).flatMap(({ fields }) => fields);
	const sum = cells.reduce(
		(total, cell) => total + cellScore(cell, dialect.quote, dialect.escape),
		0
	);
	return (sum / cells.length) * startScore(records) * fullness(records);
}

function cellScore(cell: string, quote: string, escape: string): number {
	const kind = cellKind(cell);
	if (kind !== 'text') return likeness[kind];
	const close = quote.at(-1)!;
	if (cell.includes(escape === close ? `\\${close}` : close + close)) return 0.5;
	if (/^ *"|" *$|^'.*'$/s.test(cell) || cell.startsWith(quote[0]!) || cell.endsWith(close))
		return 0.3;
	return holdsDelimiter(cell) ? 0.25 : likeness.text;
}

/** Whether a cell holds what looks like another delimiter. A comma between digits or before a space is none. */
function holdsDelimiter(cell: string): boolean {
	return /[;\t|]|,[^\s\d]|[^\d],\d/.test(cell);
}

/** All cells behind the first column beginning with one mark: it is part of the delimiter. */
function startScore(records: readonly HeadRecord[]): number {
	const starts = records.flatMap(({ fields }) => fields.slice(1)).map((cell) => cell[0] ?? '');
	const [first] = starts;
	if (first === undefined || /[\p{L}\p{N}"'+\-$€£¥]|^$/u.test(first)) return 1;
	return starts.filter((start) => start === first).length >=
		starts.length * (first === ' ' ? 0.6 : 0.9)
		? 0.85
		: 1;
}

/** Columns without a single value come from a delimiter that is only half of one. */
function fullness(records: readonly HeadRecord[]): number {
	const width = records[0]!.fields.length;
	const isEmpty = (column: number) => records.every(({ fields }) => fields[column]!.trim() === '');
	const empty = Array.from({ length: width - 1 }, (_, column) => column).filter(isEmpty).length;
	return 1 - (0.8 * empty) / width;
}

/** The share of cells that are of the most frequent kind of their column. */
function sameness(records: readonly HeadRecord[], width: number): number {
	const rows = records.slice(records.length > 3 ? 1 : 0, 40);
	const shares = Array.from({ length: Math.min(width, 60) }, (_, column) => {
		const counts = new Map<CellKind, number>();
		for (const { fields } of rows) {
			const kind = cellKind(fields[column]!);
			counts.set(kind, (counts.get(kind) ?? 0) + 1);
		}
		return Math.max(...counts.values()) / rows.length;
	});
	return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
