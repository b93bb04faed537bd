import type { PairFactors } from './central-parts';
import type { DrawStore } from './draw-store';
import { rankedDraws, uncertainNames, type BracketDraw } from './percentile-draws';
import { addUpDraws, type SampledPart } from './sample-ranges';

/** Amounts, kg CO2e, of which the draws on both sides are wanted. */
export interface EdgesJob {
	readonly part: SampledPart;
	readonly at: readonly number[];
}

/** The draws on both sides of an amount; null where there is none. */
export interface DrawEdge {
	/** How many draws are below it. */
	readonly rank: number;
	readonly below: BracketDraw | null;
	/** The least that is not below it. */
	readonly above: BracketDraw | null;
}

/** How many draws lie below each amount, with the draws beside it, so that a count can be checked. */
export function edgeDraws(
	{ part, at }: EdgesJob,
	factors: PairFactors,
	store: DrawStore
): readonly DrawEdge[] {
	const totals = addUpDraws(part, factors, store);
	const ranked = rankedDraws(totals, uncertainNames(part, factors), store);
	return at.map((edge) => {
		const rank = totals.reduce((count, total) => (total < edge ? count + 1 : count), 0);
		return {
			rank,
			below: rank === 0 ? null : ranked(rank - 1),
			above: rank === totals.length ? null : ranked(rank)
		};
	});
}
