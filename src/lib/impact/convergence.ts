import { quantiles, type Quantiles } from './quantiles';

/** The modelled range from the first draws alone. */
export interface ConvergenceStep extends Quantiles {
	readonly draws: number;
}

/**
 * The range from ever more of the draws, each step about twice the one before and the last all of
 * them: how far it still moves tells whether there are enough.
 */
export function convergence(draws: Float64Array): readonly ConvergenceStep[] {
	const steps: number[] = [];
	for (let count = draws.length; count >= leastDraws; count = Math.floor(count / 2)) {
		steps.unshift(count);
	}
	return steps.map((count) => ({ draws: count, ...quantiles(draws.slice(0, count)) }));
}

/** Below this many draws a 5th percentile says little. */
const leastDraws = 100;
