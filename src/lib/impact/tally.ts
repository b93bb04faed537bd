import type { Dimension } from './dimension';

/** A category under an operating model: what a factor belongs to. */
export interface TallyPair {
	/** Null for what is unmapped. */
	readonly category: string | null;
	readonly operatingModel: string;
}

/**
 * Counts of the parts of one breakdown, column by column: row `i` says how much of part `part[i]`
 * was traded under pair `pair[i]`. Rows stand in the order of their parts and pairs.
 */
export interface TallyRows {
	/** The key of each part, in order; one part with the key null for the whole. */
	readonly keys: readonly (string | null)[];
	readonly part: readonly number[];
	readonly pair: readonly number[];
	/** Items (or kg) of counts above zero. */
	readonly kept: readonly number[];
	/** Positive sum of counts below zero. */
	readonly returned: readonly number[];
	/** Both together. */
	readonly absolute: readonly number[];
}

/**
 * All that a result needs of a log beside factors: exact counts by part, category and operating
 * model. It is asked of the cube once; factors, presets and scenarios are applied to it without
 * reading anything again.
 */
export interface Tally {
	readonly measure: 'items' | 'mass';
	readonly pairs: readonly TallyPair[];
	readonly whole: TallyRows;
	readonly by: Readonly<Record<Dimension, TallyRows>>;
	/** By the user's own word, as far as the cube names it. */
	readonly words: TallyRows;
}

/** The rows that are wanted, by their place; parts keep their places. */
export function someRows(rows: TallyRows, isWanted: (row: number) => boolean): TallyRows {
	const wanted = [...rows.pair.keys()].filter(isWanted);
	const picked = (values: readonly number[]) => wanted.map((row) => values[row]!);
	return {
		keys: rows.keys,
		part: picked(rows.part),
		pair: picked(rows.pair),
		kept: picked(rows.kept),
		returned: picked(rows.returned),
		absolute: picked(rows.absolute)
	};
}

/** The counts of one part of a breakdown as a whole. */
export function partRows(rows: TallyRows, key: string): TallyRows {
	const at = rows.keys.indexOf(key);
	const own = someRows(rows, (row) => rows.part[row] === at);
	return { ...own, keys: [null], part: own.part.map(() => 0) };
}

/** Counts that are all `times` as large. */
export function grownRows(rows: TallyRows, times: number): TallyRows {
	if (times === 1) return rows;
	const grown = (counts: readonly number[]) => counts.map((count) => count * times);
	const { kept, returned, absolute } = rows;
	return { ...rows, kept: grown(kept), returned: grown(returned), absolute: grown(absolute) };
}

/** The tally of a log whose counts are all `times` as large, such as a grown market. */
export function grownTally(tally: Tally, times: number): Tally {
	if (times === 1) return tally;
	const by = Object.entries(tally.by).map(([dimension, rows]) => [
		dimension,
		grownRows(rows, times)
	]);
	return {
		...tally,
		whole: grownRows(tally.whole, times),
		by: Object.fromEntries(by) as Tally['by'],
		words: grownRows(tally.words, times)
	};
}
