import type { BatchColumn } from '../../model/batch-column';
import { momentOf } from './cell-text';

/** The value of a row as text; null where it has none. */
export function textAt(column: BatchColumn, row: number): string | null {
	if ('places' in column) return column.words[column.places[row]!] ?? null;
	if (!('type' in column)) return column[row] ?? null;
	const value = column.values[row];
	if (value === undefined || column.isThere?.[row] === 0) return null;
	return column.type === 'DATE' ? momentOf(BigInt(value) * 86_400n, 1n) : String(value);
}
