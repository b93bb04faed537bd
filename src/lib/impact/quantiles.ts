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
 * (Hyndman and Fan's type 7).
 */
export function quantiles(draws: Float64Array): Quantiles {
	const ranked = rankedValues(draws);
	const at = (share: number) => {
		const { rank, weight } = quantilePosition(draws.length, share);
		const below = ranked(rank);
		return weight === 0 ? below : below + (ranked(rank + 1) - below) * weight;
	};
	return {
		low: at(quantileShares.low),
		median: at(quantileShares.median),
		high: at(quantileShares.high)
	};
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

/** How many intervals values are dealt into: a few of ten thousand draws fall into each. */
const intervals = 1024;

/**
 * The value of a rank, without sorting all: values are dealt into intervals once, and only the one
 * that holds the rank is sorted. A page asks for a few ranks of hundreds of parts after every edit.
 */
function rankedValues(values: Float64Array): (rank: number) => number {
	const [least, most] = ends(values);
	if (least === most) return () => least;
	const scale = (intervals - 1) / (most - least);
	// Values as close as numbers can be have no intervals between them.
	if (!Number.isFinite(scale)) return (rank) => values.toSorted()[rank]!;
	const { places, counts } = dealt(values, least, scale);
	return (rank) => {
		let [interval, before] = [0, 0];
		while (before + counts[interval]! <= rank) before += counts[interval++]!;
		const held = new Float64Array(counts[interval]!);
		for (let at = 0, found = 0; found < held.length; at++) {
			if (places[at] === interval) held[found++] = values[at]!;
		}
		return held.sort()[rank - before]!;
	};
}

/** The interval of each value, from the least to the largest, and how many each interval holds. */
function dealt(values: Float64Array, least: number, scale: number) {
	const places = new Uint16Array(values.length);
	const counts = new Uint32Array(intervals);
	for (let at = 0; at < values.length; at++) {
		const place = Math.floor((values[at]! - least) * scale);
		places[at] = place;
		counts[place]! += 1;
	}
	return { places, counts };
}

function ends(values: Float64Array): [number, number] {
	let [least, most] = [Infinity, -Infinity];
	for (let at = 0; at < values.length; at++) {
		const value = values[at]!;
		if (value < least) least = value;
		if (value > most) most = value;
	}
	return [least, most];
}
