import { centralChange, type CentralChange, type ComparedMethod } from './central-change';
import { isOfOneSign } from './difference-draws';
import type { DrawStore } from './draw-store';
import { quantiles, type Quantiles } from './quantiles';
import { addUpDraws } from './sample-ranges';
import { wholeHoldings } from './sampled-ranges';
import type { Tally } from './tally';

/** Methods to be set against a base, on the same log. */
export interface ComparisonJob {
	readonly base: ComparedMethod;
	readonly others: readonly ComparedMethod[];
}

/** One method beside its base, kg CO2e. */
export interface MethodComparison {
	readonly net: Quantiles;
	/** Net less that of the base, taken within each draw: what both share cancels. */
	readonly change: Quantiles;
	/** Net over that of the base, within each draw; null where the base's draws change sign. */
	readonly ratio: Quantiles | null;
	/** The same for central values, with where it comes from. */
	readonly central: CentralChange;
}

/** The answer: the base, and the others in the order in which they were asked for. */
export interface Comparison {
	readonly base: Quantiles;
	readonly others: readonly MethodComparison[];
}

/**
 * Sets methods against a base. Both are put through the same uniforms, draw by draw, so that a
 * parameter that they share moves both alike and only what tells them apart widens the difference.
 */
export function compareMethods(
	{ base, others }: ComparisonJob,
	tally: Tally,
	store: DrawStore
): Comparison {
	const before = netDraws(tally, base, store);
	const hasRatio = isOfOneSign(before);
	const compared = others.map((other) => {
		const after = netDraws(tally, other, store);
		const ratio = hasRatio ? quantiles(after.map((net, draw) => net / before[draw]!)) : null;
		const change = quantiles(after.map((net, draw) => net - before[draw]!));
		return { net: quantiles(after), change, ratio, central: centralChange(tally, base, other) };
	});
	return { base: quantiles(before), others: compared };
}

function netDraws(tally: Tally, { factors, times }: ComparedMethod, store: DrawStore) {
	const holdings = wholeHoldings(tally, factors, false).map((holding) => ({
		...holding,
		kept: holding.kept * times,
		returned: holding.returned * times
	}));
	return addUpDraws({ term: 'net', holdings }, factors, store);
}
