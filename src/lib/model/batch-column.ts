/** Text of which few values differ. */
export interface WordColumn {
	readonly words: readonly string[];
	/** The place of each row's word among them, -1 for none. */
	readonly places: Int32Array;
}

/** Whole numbers, or days since 1970, as they are. */
export interface IntegerColumn {
	readonly type: 'INTEGER' | 'BIGINT' | 'DATE';
	readonly values: Int32Array | BigInt64Array;
	/** Per row 1 where it has a value and 0 where not; null where all have. */
	readonly isThere: Uint8Array | null;
}

/** One column of a batch of rows: text row by row, or what is quicker to hand over. */
export type BatchColumn = readonly (string | null)[] | WordColumn | IntegerColumn;

/** How many rows a column has. */
export function rowsIn(column: BatchColumn): number {
	if ('places' in column) return column.places.length;
	return 'type' in column ? column.values.length : column.length;
}

/** The rows of a column from one to another (exclusive). */
export function slicedColumn(column: BatchColumn, from: number, to: number): BatchColumn {
	if ('type' in column) {
		const isThere = column.isThere?.subarray(from, to) ?? null;
		return { type: column.type, values: column.values.subarray(from, to), isThere };
	}
	if (!('places' in column)) return column.slice(from, to);
	const { words } = column;
	const places = column.places.subarray(from, to);
	// Words of all rows would go with every slice: where there are so many, each row takes its own.
	return words.length > places.length
		? Array.from(places, (place) => words[place] ?? null)
		: { words, places };
}
