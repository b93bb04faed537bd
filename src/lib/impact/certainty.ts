import type { PairFactors } from './central-parts';
import { contribution, type Contribution } from './contribution';
import { convergence, type ConvergenceStep } from './convergence';
import { distribution, type DistributionBin } from './distribution';
import type { DrawStore } from './draw-store';
import { quantiles, type Quantiles } from './quantiles';
import { addUpDraws } from './sample-ranges';
import { wholeHoldings } from './sampled-ranges';
import { sensitivity, type Swing } from './sensitivity';
import type { Tally } from './tally';

/** How sure the net total is, and what that hangs on; kg CO2e. */
export interface Certainty extends Quantiles {
	readonly draws: number;
	/** How many of them are below zero. */
	readonly belowZero: number;
	readonly bins: readonly DistributionBin[];
	readonly convergence: readonly ConvergenceStep[];
	/** Null where the total does not vary. */
	readonly contribution: Contribution | null;
	/** Largest first. */
	readonly swings: readonly Swing[];
}

/** All that the draws of the net total say beside its range. Null where nothing is assessed. */
export function certainty(tally: Tally, factors: PairFactors, store: DrawStore): Certainty | null {
	const holdings = wholeHoldings(tally, factors, false);
	if (holdings.length === 0) return null;
	const net = addUpDraws({ term: 'net', holdings }, factors, store);
	return {
		draws: net.length,
		belowZero: net.reduce((count, total) => (total < 0 ? count + 1 : count), 0),
		bins: distribution(net),
		convergence: convergence(net),
		contribution: contribution(tally, factors, store),
		swings: sensitivity(tally, factors),
		...quantiles(net)
	};
}
