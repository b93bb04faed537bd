import { central } from './central';
import type { PairFactors } from './central-parts';
import type { EffectiveFactor } from './effective-factor';
import { exactlyAddable } from './exactly-addable';
import type { TallyPair, TallyRows } from './tally';

/** Counts by pair, with the factor of each pair. */
export interface CountedSide {
	readonly whole: TallyRows;
	readonly factors: PairFactors;
}

/** The names of the effects, in the order in which one follows the other. */
export const changeEffects = ['volume', 'mix', 'factor', 'parameter', 'coverage'] as const;

/**
 * Where a change of the central net comes from, kg CO2e; `total` is the sum of the others:
 * - volume: as many items more or fewer, of the same kinds as before;
 * - mix: other kinds than before;
 * - factor: other figures of production, handling, or direct ones;
 * - parameter: other shares of displacement, service or rebound;
 * - coverage: what only one side has a factor for, which is never taken as zero.
 */
export interface ChangeEffects extends Readonly<Record<(typeof changeEffects)[number], number>> {
	readonly total: number;
}

/** The effects of one category. */
export interface CategoryEffects extends ChangeEffects {
	readonly category: string;
}

/** The effects as a whole and by category; the categories add up to the whole exactly. */
export interface ChangeSplit extends ChangeEffects {
	readonly byCategory: readonly CategoryEffects[];
	/** Items after over items before, returns taken off; null where one side has none. */
	readonly times: number | null;
}

/** Kept and returned items of one pair. */
type Count = readonly [kept: number, returned: number];

const nothing: Count = [0, 0];

/** Splits the change of the central net from one side to another, over the same list of pairs. */
export function changeSplit(
	pairs: readonly TallyPair[],
	before: CountedSide,
	after: CountedSide
): ChangeSplit {
	const [from, to] = [countsOf(before), countsOf(after)];
	const times = timesOf(from, to);
	const held = pairs.flatMap(({ category }, pair) => {
		const factors = [counting(before.factors[pair]), counting(after.factors[pair])] as const;
		const counts = [from.get(pair) ?? nothing, to.get(pair) ?? nothing] as const;
		const counts0 = counts.every(([kept, returned]) => kept === 0 && returned === 0);
		if (category === null || counts0 || factors.every((factor) => factor === null)) return [];
		return [{ category, effects: effectsOf(counts, factors, times) }];
	});
	const exact = exactlyAddable(held.flatMap(({ effects }) => effects));
	const byCategory = new Map<string, number[][]>();
	held.forEach(({ category }, index) => {
		const own = exact.slice(index * changeEffects.length, (index + 1) * changeEffects.length);
		byCategory.set(category, [...(byCategory.get(category) ?? []), own]);
	});
	return {
		...addedUp([...byCategory.values()].flat()),
		byCategory: [...byCategory].map(([category, own]) => ({ category, ...addedUp(own) })),
		times
	};
}

/** Counts of the pairs that have a factor which counts. */
function countsOf({ whole, factors }: CountedSide): ReadonlyMap<number, Count> {
	const counts = new Map<number, Count>();
	whole.pair.forEach((pair, row) => {
		if (counting(factors[pair]) === null) return;
		const [kept, returned] = counts.get(pair) ?? nothing;
		counts.set(pair, [kept + whole.kept[row]!, returned + whole.returned[row]!]);
	});
	return counts;
}

/** Items of the later side over those of the earlier, returns taken off; null where one has none. */
export function timesBetween(before: CountedSide, after: CountedSide): number | null {
	return timesOf(countsOf(before), countsOf(after));
}

function timesOf(from: ReadonlyMap<number, Count>, to: ReadonlyMap<number, Count>): number | null {
	const items = (counts: ReadonlyMap<number, Count>) =>
		[...counts.values()].reduce((sum, [kept, returned]) => sum + kept - returned, 0);
	const [before, after] = [items(from), items(to)];
	return before > 0 && after > 0 ? after / before : null;
}

/** A factor that counts in the headline, or null. */
function counting(factor: EffectiveFactor | null | undefined): EffectiveFactor | null {
	return !factor || factor.setAside ? null : factor;
}

/** The effects of one pair, in their order. Without items on both sides nothing has a mix: all is volume. */
function effectsOf(
	[from, to]: readonly [Count, Count],
	[factor, other]: readonly [EffectiveFactor | null, EffectiveFactor | null],
	times: number | null
): readonly number[] {
	const net = (used: EffectiveFactor | null, [kept, returned]: Count) =>
		used === null ? 0 : central('net', used, kept, returned);
	const [before, after] = [net(factor, from), net(other, to)];
	if (factor === null || other === null) return [0, 0, 0, 0, after - before];
	const grown: Count = times === null ? to : [from[0] * times, from[1] * times];
	const [volume, mix] = [net(factor, grown), net(factor, to)];
	const figures = net(withFigures(factor, other), to);
	return [volume - before, mix - volume, figures - mix, after - figures, 0];
}

/** The factors of both sides that count in the headline, as far as both have one; null elsewhere. */
export function factorsOfBoth(
	before: PairFactors,
	after: PairFactors
): readonly [(EffectiveFactor | null)[], (EffectiveFactor | null)[]] {
	const both = before.map(
		(factor, pair) => counting(factor) !== null && counting(after[pair]) !== null
	);
	const shared = (factors: PairFactors) =>
		factors.map((factor, pair) => (both[pair] ? counting(factor) : null));
	return [shared(before), shared(after)];
}

/** A factor with the figures of another, and its own shares. */
export function withFigures(factor: EffectiveFactor, other: EffectiveFactor): EffectiveFactor {
	const { displacement, service, rebound } = factor.parameters;
	// A direct figure holds its shares already.
	if (factor.basis === 'direct' || other.basis === 'direct') return other;
	return { ...other, parameters: { ...other.parameters, displacement, service, rebound } };
}

function addedUp(effects: readonly (readonly number[])[]): ChangeEffects {
	const sums = changeEffects.map((_, index) =>
		effects.reduce((total, own) => total + own[index]!, 0)
	);
	const named = Object.fromEntries(changeEffects.map((name, index) => [name, sums[index]!]));
	const total = sums.reduce((sum, effect) => sum + effect, 0);
	return { ...(named as Record<(typeof changeEffects)[number], number>), total };
}
