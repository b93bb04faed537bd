import { central } from './central';
import type { PairFactors } from './central-parts';
import type { EffectiveFactor } from './effective-factor';
import { exactlyAddable } from './exactly-addable';
import type { Tally } from './tally';

/** A log under one method: the factor of each of its pairs, and what its counts are multiplied by. */
export interface ComparedMethod {
	readonly factors: PairFactors;
	/** Volume over that of the log; 1 for the log as it is. */
	readonly times: number;
}

/** What makes up a change of the central net, kg CO2e: `total` is the sum of the three others. */
export interface ChangeParts {
	readonly total: number;
	/** More or fewer trades, by the factors of the base. */
	readonly volume: number;
	/** Other factors, at the volume of the other method. */
	readonly factor: number;
	/** What only one of the two has a factor for: counted by it alone, never taken as zero. */
	readonly coverage: number;
}

/** The change of one category. */
export interface CategoryChange extends ChangeParts {
	readonly category: string;
}

/** A change of the central net, whole and by category; the categories add up to the whole exactly. */
export interface CentralChange extends ChangeParts {
	/** In the order of the tally; what stays the same is listed with zeros. */
	readonly byCategory: readonly CategoryChange[];
}

type Effects = readonly [volume: number, factor: number, coverage: number];

const effectsOfPair = 3;

/** How the central net of a log changes from one method to another, and where that comes from. */
export function centralChange(
	tally: Pick<Tally, 'pairs' | 'whole'>,
	base: ComparedMethod,
	other: ComparedMethod
): CentralChange {
	const { pair, kept, returned } = tally.whole;
	const effects = pair.map((at, row) => {
		const net = netOf(kept[row]!, returned[row]!);
		return effectsOf(net, [base, counting(base.factors[at])], [other, counting(other.factors[at])]);
	});
	const exact = exactlyAddable(effects.flat());
	const categories = new Map<string, number[][]>();
	pair.forEach((at, row) => {
		const { category } = tally.pairs[at]!;
		const isCounted = counting(base.factors[at]) ?? counting(other.factors[at]);
		if (category === null || isCounted === null) return;
		const own = exact.slice(row * effectsOfPair, (row + 1) * effectsOfPair);
		categories.set(category, [...(categories.get(category) ?? []), own]);
	});
	const byCategory = [...categories].map(([category, own]) => ({ category, ...addedUp(own) }));
	return { ...addedUp([...categories.values()].flat()), byCategory };
}

/** A factor that counts in the headline, or null. */
function counting(factor: EffectiveFactor | null | undefined): EffectiveFactor | null {
	return !factor || factor.setAside ? null : factor;
}

function netOf(kept: number, returned: number) {
	return (factor: EffectiveFactor, times: number) =>
		central('net', factor, kept * times, returned * times);
}

type Side = readonly [ComparedMethod, EffectiveFactor | null];

function effectsOf(
	net: ReturnType<typeof netOf>,
	[base, factor]: Side,
	[other, otherFactor]: Side
): Effects {
	const before = factor && net(factor, base.times);
	const after = otherFactor && net(otherFactor, other.times);
	if (factor === null || before === null || after === null) {
		return [0, 0, (after ?? 0) - (before ?? 0)];
	}
	const grown = net(factor, other.times);
	return [grown - before, after - grown, 0];
}

function addedUp(effects: readonly (readonly number[])[]): ChangeParts {
	const sum = (index: number) => effects.reduce((total, own) => total + own[index]!, 0);
	const [volume, factor, coverage] = [sum(0), sum(1), sum(2)];
	return { total: volume + factor + coverage, volume, factor, coverage };
}
