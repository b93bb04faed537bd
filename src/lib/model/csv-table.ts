import Papa from 'papaparse';
import { InputError, type InputErrorCode } from './input-error';

/** One row of a CSV table of ours or of a user's pack, with the line it stands on. */
export interface CsvRecord {
	readonly file: string;
	/** Line counted from 1, exact where no cell holds a line break. */
	readonly line: number;
	readonly cells: ReadonlyMap<string, string>;
	/** What is thrown when a cell is not what it should be. */
	readonly code: InputErrorCode;
}

/** A row that does not fit its header, or holds a NUL character, which no table of text does. */
export interface MisfitRow {
	readonly line: number;
	readonly cells: readonly string[];
}

/** A CSV text taken apart: its column names, the rows that fit them, and those that do not. */
export interface CsvParts {
	readonly header: readonly string[];
	readonly records: readonly CsvRecord[];
	readonly misfits: readonly MisfitRow[];
}

/**
 * Takes a CSV text apart. Column names are lower-cased and trimmed; cells are kept as they
 * are, but for the apostrophe of `safeCsv`.
 */
export function csvParts(file: string, text: string, code: InputErrorCode = 'bad_pack'): CsvParts {
	const { data } = Papa.parse<string[]>(withoutByteOrderMark(text), { skipEmptyLines: false });
	const header = (data[0] ?? []).map((cell) => cell.trim().toLowerCase());
	const rows = data
		.map((cells, index) => ({ cells, line: index + 1 }))
		.slice(1)
		.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
	const fits = ({ cells }: MisfitRow) =>
		cells.length === header.length && cells.every((cell) => !cell.includes('\0'));
	const records = rows.filter(fits).map(({ cells, line }) => {
		return {
			file,
			line,
			code,
			cells: new Map(header.map((key, i) => [key, asWritten(cells[i]!)]))
		};
	});
	return { header, records, misfits: rows.filter((row) => !fits(row)) };
}

/**
 * The rows of a CSV text with a header. Throws `InputError` with the line where a row has another
 * number of cells than the header, or holds a NUL character, which no statement may.
 */
export function readCsvTable(
	file: string,
	text: string,
	code: InputErrorCode = 'bad_pack'
): readonly CsvRecord[] {
	const { records, misfits } = csvParts(file, text, code);
	const [misfit] = misfits;
	if (misfit === undefined) return records;
	const value = misfit.cells.join(',');
	throw new InputError(code, { file, line: misfit.line, column: '', value });
}

/** The trimmed cell; throws where the column is missing or the cell is empty. */
export function textOf(record: CsvRecord, column: string): string {
	return optionalTextOf(record, column) ?? fail(record, column);
}

/** The trimmed cell, or null where it is empty or the column is missing. */
export function optionalTextOf({ cells }: CsvRecord, column: string): string | null {
	const text = cells.get(column)?.trim();
	return text === undefined || text === '' ? null : text;
}

/** The cell as a finite number; throws otherwise. */
export function numberOf(record: CsvRecord, column: string): number {
	return optionalNumberOf(record, column) ?? fail(record, column);
}

/** The cell as a finite number, or null where it is empty; throws where it is something else. */
export function optionalNumberOf(record: CsvRecord, column: string): number | null {
	const text = optionalTextOf(record, column);
	if (text === null) return null;
	const value = Number(text);
	return Number.isFinite(value) ? value : fail(record, column);
}

/** The cell as one of the allowed words; throws otherwise. */
export function wordOf<Word extends string>(
	record: CsvRecord,
	column: string,
	allowed: readonly Word[]
): Word {
	const text = textOf(record, column);
	return allowed.find((word) => word === text) ?? fail(record, column);
}

/** The parts of a `|`-separated cell; none where it is empty. */
export function listOf(record: CsvRecord, column: string): readonly string[] {
	const text = optionalTextOf(record, column);
	return text === null ? [] : text.split('|').map((part) => part.trim());
}

function fail({ file, line, cells, code }: CsvRecord, column: string): never {
	throw new InputError(code, { file, line, column, value: cells.get(column) ?? '' });
}

/** The cell without the apostrophe that `safeCsv` puts before what could be taken for a formula. */
function asWritten(cell: string): string {
	return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

function withoutByteOrderMark(text: string): string {
	return text.startsWith('\ufeff') ? text.slice(1) : text;
}
