import type { IntegerColumn, WordColumn } from '../../model/batch-column';
import type { ParquetChunk } from './parquet-chunk';
import type { ParquetColumn } from './parquet-columns';

/** The texts of a column, each of them made once as far as the file itself tells them apart. */
export function wordsOf(
	{ dictionary, pages, meaning }: ParquetChunk,
	text: ParquetColumn['text'],
	rows: number
): WordColumn {
	const words: string[] = [];
	const known = new Map<string, number>();
	const placeOf = (value: unknown): number => {
		const word = text(value);
		if (word === null) return -1;
		const before = known.get(word);
		if (before !== undefined) return before;
		known.set(word, words.length);
		return words.push(word) - 1;
	};
	const coded = dictionary === null ? [] : Array.from(meant(meaning(dictionary)), placeOf);
	const places = new Int32Array(rows).fill(-1);
	let first = 0;
	for (const { values, isCoded, ...page } of pages) {
		const meanings = isCoded ? values : meant(meaning(values as unknown[]));
		eachValue(page, (row, at) => {
			const value = meanings[at];
			places[first + row] = isCoded ? (coded[value as number] ?? -1) : placeOf(value);
		});
		first += page.rows;
	}
	return { words, places };
}

/** The whole numbers of a column as they are stored. */
export function integersOf(
	chunk: ParquetChunk,
	type: IntegerColumn['type'],
	rows: number
): IntegerColumn {
	const isThere = chunk.pages.some(({ levels }) => levels !== null) ? new Uint8Array(rows) : null;
	const values = type === 'BIGINT' ? new BigInt64Array(rows) : new Int32Array(rows);
	const dictionary = chunk.dictionary as ArrayLike<never> | null;
	let first = 0;
	for (const { values: stored, isCoded, ...page } of chunk.pages) {
		eachValue(page, (row, at) => {
			const value = stored[at] as never;
			values[first + row] = isCoded ? dictionary![value]! : value;
			if (isThere !== null) isThere[first + row] = 1;
		});
		first += page.rows;
	}
	return { type, values, isThere };
}

/** Whole numbers in 32 bits where all of them fit: these can be read without a doubt. */
export function narrowed(column: IntegerColumn): IntegerColumn {
	const { values, isThere } = column;
	if (!(values instanceof BigInt64Array)) return column;
	const halves = new Int32Array(values.buffer, values.byteOffset, values.length * 2);
	const low = new Int32Array(values.length);
	for (let row = 0; row < values.length; row++) {
		low[row] = halves[2 * row]!;
		// The upper half of a number that fits repeats the sign of the lower.
		if (halves[2 * row + 1] !== low[row]! >> 31) return column;
	}
	return { type: 'INTEGER', values: low, isThere };
}

/** Calls for every row that has a value with its place among the values. */
function eachValue(
	{ rows, levels }: Pick<ParquetChunk['pages'][number], 'rows' | 'levels'>,
	found: (row: number, at: number) => void
): void {
	let at = 0;
	for (let row = 0; row < rows; row++) if (levels === null || levels[row]! > 0) found(row, at++);
}

function meant(values: unknown): ArrayLike<unknown> {
	return values as ArrayLike<unknown>;
}

/** Days that a text of ten characters names, as ISO 8601 has it: from the year 1000 to 2999. */
const firstDay = Date.UTC(1000, 0, 1) / 86_400_000;
const lastDay = Date.UTC(2999, 11, 31) / 86_400_000;

/** Whether all days of a column are such days. */
export function areUsualDays({ values, isThere }: IntegerColumn): boolean {
	return (values as Int32Array).every(
		(day, row) => isThere?.[row] === 0 || (day >= firstDay && day <= lastDay)
	);
}
