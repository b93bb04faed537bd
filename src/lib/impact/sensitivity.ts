import type { Estimate } from '../model/estimate';
import type { PairFactors } from './central-parts';
import { netAt } from './net-at';
import { counting, sampledInputs } from './sampled-inputs';
import type { Tally } from './tally';

/** The central net of a log with one input at its low and at its high bound, kg CO2e. */
export interface Swing {
	/** Name of the input, such as `displacement` or `production/clothing`. */
	readonly input: string;
	readonly atLow: number;
	readonly atHigh: number;
	/** The bounds that all factors share; null where they differ between categories. */
	readonly bounds: Estimate | null;
}

/**
 * One input at a time from its low to its high bound, all others central: the rows of a tornado.
 * Largest swing first. None where nothing of the log is assessed.
 */
export function sensitivity(tally: Tally, factors: PairFactors): readonly Swing[] {
	return sampledInputs(factors)
		.map((input) => ({
			input,
			atLow: netAt(tally, factors, input, 'low'),
			atHigh: netAt(tally, factors, input, 'high'),
			bounds: sharedBounds(input, factors)
		}))
		.sort((a, b) => swingOf(b) - swingOf(a));
}

function swingOf({ atLow, atHigh }: Swing): number {
	return Math.abs(atHigh - atLow);
}

/** The bounds of a behaviour, where all categories for which it is uncertain have the same. */
function sharedBounds(input: string, factors: PairFactors): Estimate | null {
	if (input !== 'displacement' && input !== 'service' && input !== 'rebound') return null;
	const [first, ...others] = counting(factors)
		.map(({ parameters }) => parameters[input])
		.filter(({ low, high }) => low !== high);
	if (first === undefined) return null;
	const isShared = others.every(({ low, high }) => low === first.low && high === first.high);
	return isShared ? first : null;
}
