import type { DuckDBType, DuckDBValue } from '@duckdb/node-api';
import type { BatchColumn } from '../model/batch-column';

/** A column as the native engine takes it: its type, and its values from one row to another (exclusive). */
export interface NodeVector {
	readonly type: DuckDBType;
	readonly values: (from: number, to: number) => DuckDBValue[];
}

/** The column of a batch for the native engine. */
export async function nodeVector(column: BatchColumn): Promise<NodeVector> {
	const { BIGINT, DATE, DuckDBDateValue, INTEGER, VARCHAR } = await import('@duckdb/node-api');
	if ('places' in column) {
		const { words, places } = column;
		const values = (from: number, to: number) =>
			Array.from(places.subarray(from, to), (place) => words[place] ?? null);
		return { type: VARCHAR, values };
	}
	if (!('type' in column)) {
		return { type: VARCHAR, values: (from, to) => column.slice(from, to) };
	}
	const { type, values: all, isThere } = column;
	const valueAt = (row: number): DuckDBValue => {
		if (isThere?.[row] === 0) return null;
		return type === 'DATE' ? new DuckDBDateValue(Number(all[row])) : all[row]!;
	};
	return {
		type: { BIGINT, DATE, INTEGER }[type],
		values: (from, to) => Array.from({ length: to - from }, (_, at) => valueAt(from + at))
	};
}
