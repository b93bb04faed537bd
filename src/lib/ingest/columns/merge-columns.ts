import type { Reading, SniffedColumn } from '../../model/reading';
import { normaliseName } from '../categories/normalise-text';

/**
 * The columns of several files as one table: columns whose names are the same words are one
 * column, under the name that comes first.
 */
export function mergeColumns(readings: readonly Reading[]): SniffedColumn[] {
	const merged = new Map<string, { name: string; samples: Set<string> }>();
	for (const { name, samples } of readings.flatMap(({ columns }) => columns)) {
		const key = columnKey(name);
		const column = merged.get(key) ?? { name, samples: new Set<string>() };
		samples.forEach((sample) => column.samples.add(sample));
		merged.set(key, column);
	}
	return [...merged.values()].map(({ name, samples }) => ({ name, samples: [...samples] }));
}

/** The column a name means: exactly so called, else called so but for case, width and separators. */
export function findColumn<Column extends { readonly name: string }>(
	columns: readonly Column[],
	name: string
): Column | undefined {
	return columns[columnIndex(columns, name)];
}

/** The index of that column, or -1. */
export function columnIndex(columns: readonly { readonly name: string }[], name: string): number {
	const exact = columns.findIndex((column) => column.name === name);
	if (exact >= 0) return exact;
	const key = columnKey(name);
	return columns.findIndex((column) => columnKey(column.name) === key);
}

/** Names of marks alone are told apart as they are. */
function columnKey(name: string): string {
	return normaliseName(name).replaceAll(' ', '') || name;
}
