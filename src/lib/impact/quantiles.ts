/** The middle and the ends of the modelled range, in the unit of the draws. */
export interface Quantiles {
	readonly low: number;
	readonly median: number;
	readonly high: number;
}

/** 5th percentile, median and 95th percentile. The array is sorted in place. */
export function quantiles(draws: Float64Array): Quantiles {
	draws.sort();
	return { low: at(draws, 0.05), median: at(draws, 0.5), high: at(draws, 0.95) };
}

/** Quantile of sorted draws by linear interpolation (Hyndman and Fan's type 7). */
function at(sorted: Float64Array, share: number): number {
	const position = (sorted.length - 1) * share;
	const below = Math.floor(position);
	const from = sorted[below]!;
	const to = sorted[Math.min(below + 1, sorted.length - 1)]!;
	return from + (to - from) * (position - below);
}
