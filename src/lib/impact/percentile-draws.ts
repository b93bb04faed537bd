import { addUpDraws, type SampledPart } from './sample-ranges';
import type { PairFactors } from './central-parts';
import { drawName, type DrawStore } from './draw-store';
import { sampledParameters } from './effective-factor';
import { quantilePosition, quantileShares, type QuantileName } from './quantiles';
import { isPoint } from '../model/estimate';

/** One draw beside a percentile. */
export interface BracketDraw {
	/** Which of the draws it is, counted from 1. */
	readonly draw: number;
	/** The total of the draw, kg CO2e. */
	readonly total: number;
	/** The uniforms, 0..1, that the draw took for what is uncertain in this part, by name. */
	readonly uniforms: Readonly<Record<string, number>>;
}

/** A percentile and the two draws it lies between. */
export interface PercentileBracket {
	/** The share of draws below it. */
	readonly share: number;
	/** Place of `below` among the draws in rising order, counted from 1; `above` is the next. */
	readonly rank: number;
	/** How far from `below` to `above` the percentile lies, 0..1. */
	readonly weight: number;
	readonly below: BracketDraw;
	/** The same draw as `below` where the weight is 0. */
	readonly above: BracketDraw;
}

/** The brackets of the modelled range: its ends and its middle. */
export type PercentileBrackets = Readonly<Record<QuantileName, PercentileBracket>>;

/** The draws between which low end, median and high end of a part lie, so that each can be done again by hand. */
export function percentileDraws(
	part: SampledPart,
	factors: PairFactors,
	store: DrawStore,
	first = store.draws
): PercentileBrackets {
	const totals = addUpDraws(part, factors, store).subarray(0, first);
	return bracketsOf(totals, uncertainNames(part, factors), store);
}

/** The brackets of some totals, one for each draw, and the uniforms of those names in each. */
export function bracketsOf(
	totals: Float64Array,
	names: readonly string[],
	store: DrawStore
): PercentileBrackets {
	const ranked = rankedDraws(totals, names, store);
	const bracket = (share: number): PercentileBracket => {
		const { rank, weight } = quantilePosition(totals.length, share);
		const [below, above] = [ranked(rank), ranked(weight === 0 ? rank : rank + 1)];
		return { share, rank: rank + 1, weight, below, above };
	};
	return {
		low: bracket(quantileShares.low),
		median: bracket(quantileShares.median),
		high: bracket(quantileShares.high)
	};
}

/** Gives the draw at each place, counted from 0, of the totals in rising order. */
export function rankedDraws(
	totals: Float64Array,
	names: readonly string[],
	store: DrawStore
): (rank: number) => BracketDraw {
	const order = Uint32Array.from(totals.keys()).sort((a, b) => totals[a]! - totals[b]! || a - b);
	return (rank) => {
		const draw = order[rank]!;
		const uniforms = names.map((name) => [name, store.uniform(name)[draw]!]);
		return { draw: draw + 1, total: totals[draw]!, uniforms: Object.fromEntries(uniforms) };
	};
}

/** The uniforms that matter to a part, in the order of the parameters: those of what is not known exactly. */
export function uncertainNames({ holdings }: SampledPart, factors: PairFactors): readonly string[] {
	const own = [...new Set(holdings.map(({ factor }) => factors[factor]!))];
	const names = sampledParameters.flatMap((parameter) =>
		own
			.filter(({ parameters }) => !isPoint(parameters[parameter]))
			.map((factor) => drawName(parameter, factor))
			.sort()
	);
	return [...new Set(names)];
}
