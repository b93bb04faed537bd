import { dayNumber, dayText, firstOfMonth, monthsAfter } from '../model/calendar-steps';
import type { FilterColumn } from '../model/trade-filter';
import type { CubeColumn } from './dimension';
import type { TallyPair } from './tally';

/** What a row of the cube is told by beside its day. */
export type CodedColumn = FilterColumn | 'source_category';

/** A column of words as codes: `keys[code[row]]` is the word of a row. */
export interface CodeColumn {
	readonly keys: readonly (string | null)[];
	readonly code: Uint32Array;
}

/**
 * The cube as typed arrays, in the order of its days: what an edit of a filter is answered from,
 * within a frame. The SQL over the cube stays the definition of every sum.
 */
export interface CubeColumns {
	readonly measure: 'items' | 'mass';
	readonly rows: number;
	/** Rows that have a day; they come first. */
	readonly dated: number;
	/** Days since 1970-01-01. */
	readonly day: Int32Array;
	readonly coded: Readonly<Record<CodedColumn, CodeColumn>>;
	readonly pairs: readonly TallyPair[];
	/** The place of each row's category and operating model among the pairs. */
	readonly pair: Uint32Array;
	/** As in `TallyRows`; of a log that weighs, kg. */
	readonly kept: Float64Array;
	readonly returned: Float64Array;
	readonly absolute: Float64Array;
	/** Trades behind each row. */
	readonly trades: Float64Array;
	/** Whether every count is a whole number, so that sums are exact as they are. */
	readonly isWhole: boolean;
}

/** The months of the dated rows, and that of none where there are undated ones. */
export function monthColumn({ rows, dated, day }: CubeColumns): CodeColumn {
	const keys: (string | null)[] = [];
	const code = new Uint32Array(rows);
	let until = -Infinity;
	for (let row = 0; row < dated; row++) {
		if (day[row]! >= until) {
			const first = firstOfMonth(dayText(day[row]!));
			keys.push(first);
			until = dayNumber(monthsAfter(first, 1));
		}
		code[row] = keys.length - 1;
	}
	if (dated < rows) code.fill(keys.push(null) - 1, dated);
	return { keys, code };
}

/** The codes of a column of the cube. */
export function codesOf(cube: CubeColumns, column: CubeColumn): CodeColumn {
	return column === 'month' ? monthColumn(cube) : cube.coded[column];
}
