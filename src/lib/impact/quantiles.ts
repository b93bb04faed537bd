import { quickselect } from 'd3-array';

/** The middle and the ends of the modelled range, in the unit of the draws. */
export interface Quantiles {
	readonly low: number;
	readonly median: number;
	readonly high: number;
}

/** The shares of draws below the low end, the middle and the high end of the modelled range. */
export const quantileShares = { low: 0.05, median: 0.5, high: 0.95 } as const;

/** The name of one of the three. */
export type QuantileName = keyof typeof quantileShares;

/**
 * 5th percentile, median and 95th percentile, by linear interpolation between the draws beside each
 * (Hyndman and Fan's type 7). The array is reordered in place.
 */
export function quantiles(draws: Float64Array): Quantiles {
	let from = 0;
	const at = (share: number) => {
		const { rank, weight } = quantilePosition(draws.length, share);
		quickselect(draws, rank, from, draws.length - 1, ascending);
		from = rank;
		const below = draws[rank]!;
		return weight === 0 ? below : below + (leastAfter(draws, rank) - below) * weight;
	};
	const low = at(quantileShares.low);
	const median = at(quantileShares.median);
	return { low, median, high: at(quantileShares.high) };
}

/** Where a quantile lies among sorted draws: `weight` of the way from rank `rank` (0-based) to the next. */
export function quantilePosition(
	draws: number,
	share: number
): { readonly rank: number; readonly weight: number } {
	const position = (draws - 1) * share;
	const rank = Math.floor(position);
	return { rank, weight: position - rank };
}

function ascending(a: unknown, b: unknown): number {
	return Number(a) - Number(b);
}

/** The least of what follows a place: after selection, the next in rank. */
function leastAfter(draws: Float64Array, place: number): number {
	let least = Infinity;
	for (let at = place + 1; at < draws.length; at++) if (draws[at]! < least) least = draws[at]!;
	return least === Infinity ? draws[place]! : least;
}
