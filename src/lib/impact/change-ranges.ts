import type { PairFactors } from './central-parts';
import { changeEffects, factorsOfBoth, withFigures, type CountedSide } from './change-effects';
import type { DrawStore } from './draw-store';
import { quantiles, type Quantiles } from './quantiles';
import { addUpDraws } from './sample-ranges';
import { holdingsByPart } from './sampled-ranges';
import { someRows, type TallyRows } from './tally';

/** Two sides of a change, over the same list of pairs. */
export interface ChangeJob {
	/** The category of each pair; null for what is unmapped. */
	readonly categories: readonly (string | null)[];
	readonly before: CountedSide;
	readonly after: CountedSide;
	/** Items of the later side over those of the earlier; null where one of them has none. */
	readonly times: number | null;
}

/** The modelled ranges of a change and of its effects, kg CO2e, each taken within the draws. */
export interface ChangeRanges {
	readonly before: Quantiles;
	readonly after: Quantiles;
	readonly total: Quantiles;
	readonly effects: Readonly<Record<(typeof changeEffects)[number], Quantiles>>;
	readonly byCategory: readonly { readonly category: string; readonly total: Quantiles }[];
}

/**
 * How sure a change from one side to another is. Both sides share every parameter, draw by draw, so
 * that what they have in common cancels: only what differs tells them apart.
 */
export function changeRanges(job: ChangeJob, store: DrawStore): ChangeRanges {
	const { before, after } = job;
	const drawsOf = (rows: TallyRows, factors: PairFactors) => netDraws(rows, factors, store);
	const from = drawsOf(before.whole, before.factors);
	const to = drawsOf(after.whole, after.factors);
	return {
		...{ before: quantiles(from), after: quantiles(to), total: quantiles(less(to, from)) },
		effects: effectRanges(job, less(to, from), drawsOf),
		byCategory: [...new Set(job.categories)].flatMap((category) => {
			if (category === null) return [];
			const own = ({ whole, factors }: CountedSide) =>
				drawsOf(
					someRows(whole, (row) => job.categories[whole.pair[row]!] === category),
					factors
				);
			return [{ category, total: quantiles(less(own(after), own(before))) }];
		})
	};
}

/** The same steps as the central split takes, within every draw. */
function effectRanges(
	{ before, after, times }: ChangeJob,
	total: Float64Array,
	drawsOf: (rows: TallyRows, factors: PairFactors) => Float64Array
): ChangeRanges['effects'] {
	const [first, second] = factorsOfBoth(before.factors, after.factors);
	const mixed = first.map((factor, pair) => factor && withFigures(factor, second[pair]!));
	const start = drawsOf(before.whole, first);
	const end = drawsOf(after.whole, second);
	const oldFactors = drawsOf(after.whole, first);
	const grown = times === null ? oldFactors : start.map((net) => net * times);
	const figures = drawsOf(after.whole, mixed);
	return {
		volume: quantiles(less(grown, start)),
		mix: quantiles(less(oldFactors, grown)),
		factor: quantiles(less(figures, oldFactors)),
		parameter: quantiles(less(end, figures)),
		coverage: quantiles(less(total, less(end, start)))
	};
}

function less(draws: Float64Array, others: Float64Array): Float64Array {
	return draws.map((net, draw) => net - others[draw]!);
}

function netDraws(rows: TallyRows, factors: PairFactors, store: DrawStore): Float64Array {
	const [holdings] = holdingsByPart(rows, factors, false);
	return addUpDraws({ term: 'net', holdings: holdings! }, factors, store);
}
