import { variance } from 'd3-array';
import type { PairFactors } from './central-parts';
import type { DrawStore } from './draw-store';
import { addUpDraws } from './sample-ranges';
import { wholeHoldings } from './sampled-ranges';
import { meanOf, sampledInputs, withInput } from './sampled-inputs';
import type { Tally } from './tally';

/** How much of the variance of the net total each input explains by itself. */
export interface Contribution {
	/** First-order Sobol shares, 0..1, each a variance over that of the total. */
	readonly inputs: readonly {
		readonly input: string;
		readonly share: number;
		/** Of the total's mean given the input, (kg CO2e)². */
		readonly variance: number;
	}[];
	/** Of the total, (kg CO2e)². */
	readonly variance: number;
	/** What no input explains by itself, 0..1. */
	readonly interaction: number;
}

/**
 * First-order shares of variance. The net of a factor is a sum of products of independent inputs
 * and linear in each, so that its mean given one input is the formula with every other input at its
 * mean: the variance of that over the input's own draws is exact but for the draws themselves, and
 * no second sample is needed. (Sobol 1993; Saltelli et al. 2008, Global Sensitivity Analysis,
 * section 4.5.) Null where the total does not vary.
 */
export function contribution(
	tally: Tally,
	factors: PairFactors,
	store: DrawStore
): Contribution | null {
	const holdings = wholeHoldings(tally, factors, false);
	const spread = (of: PairFactors) =>
		variance(addUpDraws({ term: 'net', holdings }, of, store.apart())) ?? 0;
	const total = spread(factors);
	if (total === 0) return null;
	const keep = <Value>(value: Value) => value;
	const inputs = sampledInputs(factors).map((input) => {
		const own = spread(factors.map((factor) => factor && withInput(factor, input, keep, meanOf)));
		return { input, share: own / total, variance: own };
	});
	inputs.sort((a, b) => b.share - a.share);
	const explained = inputs.reduce((sum, { share }) => sum + share, 0);
	return { inputs, variance: total, interaction: Math.max(0, 1 - explained) };
}
