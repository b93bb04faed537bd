import type { PairFactors } from './central-parts';
import type { DrawStore } from './draw-store';
import { quantiles, type Quantiles } from './quantiles';
import { addUpDraws } from './sample-ranges';
import { holdingsByPart } from './sampled-ranges';
import type { Tally, TallyRows } from './tally';

/** Counts of one log in two periods, by pair, under the same factors. */
export interface PeriodChangeJob {
	readonly factors: PairFactors;
	readonly before: TallyRows;
	readonly after: TallyRows;
	/** Items of the second period over those of the first; null where one of them has none. */
	readonly times: number | null;
}

/** The modelled ranges of a change, kg CO2e, each taken within the draws. */
export interface PeriodChange {
	readonly before: Quantiles;
	readonly after: Quantiles;
	readonly total: Quantiles;
	readonly volume: Quantiles;
	readonly mix: Quantiles;
	readonly byCategory: readonly { readonly category: string; readonly total: Quantiles }[];
}

/**
 * How sure a change from one period to another is. Both periods share every parameter, draw by draw,
 * so that what they have in common cancels: only the trades tell them apart.
 */
export function periodChange(
	{ factors, before, after, times }: PeriodChangeJob,
	{ pairs }: Pick<Tally, 'pairs'>,
	store: DrawStore
): PeriodChange {
	const [from, to] = [before, after].map((rows) => netDraws(rows, factors, store));
	const total = to!.map((net, draw) => net - from![draw]!);
	const volume = times === null ? total : from!.map((net) => net * (times - 1));
	const categories = [...new Set(pairs.map(({ category }) => category))];
	return {
		...{ before: quantiles(from!), after: quantiles(to!), total: quantiles(total) },
		volume: quantiles(volume),
		mix: quantiles(total.map((change, draw) => change - volume[draw]!)),
		byCategory: categories.flatMap((category) => {
			if (category === null) return [];
			const own = (rows: TallyRows) =>
				netDraws(
					ofPairs(rows, (pair) => pairs[pair]!.category === category),
					factors,
					store
				);
			const [first, second] = [own(before), own(after)];
			return [{ category, total: quantiles(second.map((net, draw) => net - first[draw]!)) }];
		})
	};
}

function netDraws(rows: TallyRows, factors: PairFactors, store: DrawStore): Float64Array {
	const [holdings] = holdingsByPart(rows, factors, false);
	return addUpDraws({ term: 'net', holdings: holdings! }, factors, store);
}

function ofPairs(rows: TallyRows, holds: (pair: number) => boolean): TallyRows {
	const kept = rows.pair.flatMap((pair, row) => (holds(pair) ? [row] : []));
	const picked = (values: readonly number[]) => kept.map((row) => values[row]!);
	return {
		keys: rows.keys,
		part: picked(rows.part),
		pair: picked(rows.pair),
		kept: picked(rows.kept),
		returned: picked(rows.returned),
		absolute: picked(rows.absolute)
	};
}
