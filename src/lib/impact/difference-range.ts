import type { PairFactors } from './central-parts';
import type { DrawStore } from './draw-store';
import { quantiles, type Quantiles } from './quantiles';
import { addUpDraws } from './sample-ranges';
import { wholeHoldings } from './sampled-ranges';
import type { Tally } from './tally';

/** The counts of a log with the factors that are applied to them. */
export interface CountedLog {
	readonly tally: Tally;
	readonly factors: PairFactors;
}

/**
 * The modelled range of the difference of two net totals, kg CO2e: taken within each draw, so that
 * parameters which both share cancel.
 */
export function differenceRange(from: CountedLog, to: CountedLog, store: DrawStore): Quantiles {
	const [before, after] = [from, to].map(({ tally, factors }) =>
		addUpDraws({ term: 'net', holdings: wholeHoldings(tally, factors, false) }, factors, store)
	);
	return quantiles(after!.map((net, draw) => net - before![draw]!));
}
