import { csvParts, optionalTextOf, type CsvRecord } from './csv-table';
import { finding, foundAt, type PackFinding } from './finding';
import { isDay } from './is-day';
import type { ColumnShape, TableShape } from './pack-shapes';

/** The rows of a table that have the width of its header, and what is wrong with its form. */
export interface CheckedTable {
	readonly records: readonly CsvRecord[];
	readonly findings: readonly PackFinding[];
}

/** Whether every cell is of its column's form and no two rows have the same key. */
export function checkShape(file: string, text: string, { columns, key }: TableShape): CheckedTable {
	const { header, records, misfits } = csvParts(file, text);
	const lacking = columns.filter(({ name, required }) => required && !header.includes(name));
	const present = columns.filter(({ name }) => header.includes(name));
	return {
		records,
		findings: [
			...lacking.map(({ name }) =>
				foundAt({ file, line: 1 }, name, finding('column_missing', { name }))
			),
			...misfits.map(({ line, cells }) => {
				const widths = { cells: cells.length, columns: header.length };
				const found =
					cells.length === header.length ? finding('nul_character') : finding('row_ragged', widths);
				return foundAt({ file, line }, '', found);
			}),
			...records.flatMap((record) => present.flatMap((column) => cellFindings(record, column))),
			...duplicates(records, key)
		]
	};
}

function cellFindings(
	record: CsvRecord,
	{ name, type, required, allowed }: ColumnShape
): readonly PackFinding[] {
	const value = optionalTextOf(record, name);
	if (value === null) return required ? [foundAt(record, name, finding('cell_missing'))] : [];
	if (type === 'number' && !Number.isFinite(Number(value))) {
		return [foundAt(record, name, finding('not_a_number', { value }))];
	}
	if (type === 'date' && !isDay(value)) {
		return [foundAt(record, name, finding('not_a_date', { value }))];
	}
	return allowed === undefined ? [] : notAllowed(record, name, allowed);
}

/** A finding where the cell holds none of the allowed words; nothing where it is empty. */
export function notAllowed(
	record: CsvRecord,
	column: string,
	allowed: readonly string[]
): readonly PackFinding[] {
	const value = optionalTextOf(record, column);
	if (value === null || allowed.includes(value)) return [];
	const named = { value, allowed: allowed.join(', ') };
	return [foundAt(record, column, finding('not_allowed', named))];
}

function duplicates(
	records: readonly CsvRecord[],
	columns: readonly string[]
): readonly PackFinding[] {
	const seen = new Map<string, number>();
	return records.flatMap((record) => {
		const key = columns.map((name) => optionalTextOf(record, name) ?? '').join(' ');
		const first = seen.get(key);
		if (first === undefined) {
			seen.set(key, record.line);
			return [];
		}
		return [foundAt(record, columns[0]!, finding('duplicate_row', { key, first }))];
	});
}
