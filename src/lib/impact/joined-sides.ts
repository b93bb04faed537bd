import type { CountedSide } from './change-effects';
import type { TallyPair, TallyRows } from './tally';

/** A log of its own: what it counts by its own list of pairs. */
export interface OwnSide extends CountedSide {
	readonly pairs: readonly TallyPair[];
}

/** Two logs over one list of pairs. */
export interface JoinedSides {
	readonly pairs: readonly TallyPair[];
	readonly before: CountedSide;
	readonly after: CountedSide;
}

/**
 * Two logs, assessed by one method, over the pairs of both: what only one of them holds has the same
 * factor in the other, which holds none of it.
 */
export function joinedSides(before: OwnSide, after: OwnSide): JoinedSides {
	const names = new Map<string, number>();
	const pairs: TallyPair[] = [];
	const factors: CountedSide['factors'][number][] = [];
	const numbersOf = (side: OwnSide) =>
		side.pairs.map((pair, at) => {
			const name = JSON.stringify([pair.category, pair.operatingModel]);
			const known = names.get(name);
			if (known !== undefined) return known;
			names.set(name, pairs.length);
			factors.push(side.factors[at] ?? null);
			return pairs.push(pair) - 1;
		});
	const [first, second] = [numbersOf(before), numbersOf(after)];
	return {
		pairs,
		before: { whole: renumbered(before.whole, first), factors },
		after: { whole: renumbered(after.whole, second), factors }
	};
}

function renumbered(rows: TallyRows, numbers: readonly number[]): TallyRows {
	return { ...rows, pair: rows.pair.map((pair) => numbers[pair]!) };
}
