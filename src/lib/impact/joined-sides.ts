import type { EffectiveFactor } from './effective-factor';
import type { TallyPair, TallyRows } from './tally';

/** A log of its own: what it counts by its own list of pairs, each with its factor. */
export interface OwnSide<Factor extends EffectiveFactor> {
	readonly pairs: readonly TallyPair[];
	readonly whole: TallyRows;
	readonly factors: readonly (Factor | null)[];
}

/** Two logs over one list of pairs, and one list of factors. */
export interface JoinedSides<Factor extends EffectiveFactor = EffectiveFactor> {
	readonly pairs: readonly TallyPair[];
	readonly factors: readonly (Factor | null)[];
	readonly before: TallyRows;
	readonly after: TallyRows;
}

/**
 * Two logs, assessed by one method, over the pairs of both: what only one of them holds has the same
 * factor in the other, which holds none of it. The pairs of the later one keep their places.
 */
export function joinedSides<Factor extends EffectiveFactor>(
	before: OwnSide<Factor>,
	after: OwnSide<Factor>
): JoinedSides<Factor> {
	const names = new Map<string, number>();
	const pairs: TallyPair[] = [];
	const factors: (Factor | null)[] = [];
	const numbersOf = (side: OwnSide<Factor>) =>
		side.pairs.map((pair, at) => {
			const name = JSON.stringify([pair.category, pair.operatingModel]);
			const known = names.get(name);
			if (known !== undefined) return known;
			names.set(name, pairs.length);
			factors.push(side.factors[at] ?? null);
			return pairs.push(pair) - 1;
		});
	const [second, first] = [numbersOf(after), numbersOf(before)];
	return {
		...{ pairs, factors },
		before: renumbered(before.whole, first),
		after: renumbered(after.whole, second)
	};
}

function renumbered(rows: TallyRows, numbers: readonly number[]): TallyRows {
	return { ...rows, pair: rows.pair.map((pair) => numbers[pair]!) };
}
