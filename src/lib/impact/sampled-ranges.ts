import type { PairFactors } from './central-parts';
import { dimensions, type Dimension } from './dimension';
import { DrawStore } from './draw-store';
import type { Term } from './formula';
import type { Quantiles } from './quantiles';
import { sampleRanges, type Holding, type SampledPart } from './sample-ranges';
import type { Tally, TallyRows } from './tally';

/** The modelled ranges of a result, in the order of the tally's parts, kg CO2e. */
export interface Ranges {
	readonly totals: Readonly<Record<Term, Quantiles>>;
	readonly by: Readonly<Record<Dimension, readonly Quantiles[]>>;
	/** Vehicles while they are outside the headline; null where there are none. */
	readonly vehicles: { readonly net: Quantiles; readonly parts: readonly Quantiles[] } | null;
}

/** The terms that totals are given for. */
export const totalTerms = [
	'displaced',
	'added',
	'direct',
	'net'
] as const satisfies readonly Term[];

/** The modelled range of every number of a result, from one set of draws. */
export function sampledRanges(tally: Tally, factors: PairFactors, store: DrawStore): Ranges {
	const { seed, draws } = store;
	const solve = (parts: readonly SampledPart[]) =>
		sampleRanges({ seed, draws, factors, parts }, store);
	const net = (rows: TallyRows, setAside: boolean) => solve(netParts(rows, factors, setAside));
	return {
		totals: totalRanges(tally, factors, store),
		by: Object.fromEntries(
			dimensions.map((dimension) => [dimension, net(tally.by[dimension], false)])
		) as unknown as Ranges['by'],
		vehicles: hasVehicles(factors)
			? { net: net(tally.whole, true)[0]!, parts: net(tally.by.category, true) }
			: null
	};
}

/** The modelled ranges of the totals alone, kg CO2e: the same as those of `sampledRanges`. */
export function totalRanges(
	tally: Tally,
	factors: PairFactors,
	store: DrawStore
): Ranges['totals'] {
	const holdings = wholeHoldings(tally, factors, false);
	const parts = totalTerms.map((term) => ({ term, holdings }));
	const { seed, draws } = store;
	const ranges = sampleRanges({ seed, draws, factors, parts }, store);
	return Object.fromEntries(totalTerms.map((term, at) => [term, ranges[at]!])) as Ranges['totals'];
}

/** Whether any factor is of a vehicle that is outside the headline. */
export function hasVehicles(factors: PairFactors): boolean {
	return factors.some((factor) => factor?.setAside === true);
}

/** The counts of the whole log under factors that count. */
export function wholeHoldings(
	{ whole }: Pick<Tally, 'whole'>,
	factors: PairFactors,
	setAside: boolean
): readonly Holding[] {
	return holdingsByPart(whole, factors, setAside)[0]!;
}

/** The net of each part, as what is to be sampled. */
function netParts(rows: TallyRows, factors: PairFactors, setAside: boolean): SampledPart[] {
	const holdings = holdingsByPart(rows, factors, setAside);
	return holdings.map((own) => ({ term: 'net', holdings: own }));
}

/** For each part, the counts that have a factor which counts. */
export function holdingsByPart(
	rows: TallyRows,
	factors: PairFactors,
	setAside: boolean
): readonly (readonly Holding[])[] {
	const parts: Holding[][] = rows.keys.map(() => []);
	rows.pair.forEach((factor, row) => {
		if (factors[factor]?.setAside !== setAside) return;
		const [kept, returned] = [rows.kept[row]!, rows.returned[row]!];
		parts[rows.part[row]!]!.push({ factor, kept, returned });
	});
	return parts;
}
