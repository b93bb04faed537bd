import type { PairFactors } from './central-parts';
import type { Draws } from './expression';
import { DrawStore } from './draw-store';
import type { Term } from './formula';
import { sumScaled } from './sum-scaled';
import { quantiles, type Quantiles } from './quantiles';

/** Counts of one part under one factor, by its position in the list of factors. Items, or kg. */
export interface Holding {
	readonly factor: number;
	readonly kept: number;
	readonly returned: number;
}

/** Part of a log whose range is wanted, for one term of the result. */
export interface SampledPart {
	readonly term: Term;
	readonly holdings: readonly Holding[];
}

/** All that sampling needs. No part holds a factor that is null. */
export interface SamplingProblem {
	readonly seed: number;
	readonly draws: number;
	readonly factors: PairFactors;
	readonly parts: readonly SampledPart[];
}

/**
 * The modelled range of each part, kg CO2e. Every parameter is drawn once for the whole log and put
 * through each row's own distribution; production is drawn once per group. The terms are linear in
 * the counts, so a factor is evaluated for one kept and one returned unit, and parts add these up.
 */
export function sampleRanges(
	{ seed, draws, factors, parts }: SamplingProblem,
	store = new DrawStore(seed, draws)
): readonly Quantiles[] {
	const sum = new Float64Array(draws);
	return parts.map((part) => quantiles(addUpDraws(part, factors, store, sum)));
}

/** The draws of one part, kg CO2e, added up in the order of its holdings. */
export function addUpDraws(
	{ term, holdings }: SampledPart,
	factors: PairFactors,
	store: DrawStore,
	sum = new Float64Array(store.draws)
): Float64Array {
	const [draws, by]: [Float64Array[], number[]] = [[], []];
	let constant = 0;
	const add = (unit: Draws, count: number) => {
		if (typeof unit === 'number') constant += count * unit;
		else {
			draws.push(unit);
			by.push(count);
		}
	};
	for (const { factor, kept, returned } of holdings) {
		if (kept !== 0) add(store.unit(term, factors[factor]!, 'kept'), kept);
		if (returned !== 0) add(store.unit(term, factors[factor]!, 'returned'), returned);
	}
	sumScaled(sum, { draws, by: Float64Array.from(by) }, constant);
	return sum;
}
