import { bisectRight, extent, ticks } from 'd3-array';

/** How many draws fall into an interval, `from` inclusive, `to` exclusive but for the last. */
export interface DistributionBin {
	readonly from: number;
	readonly to: number;
	readonly count: number;
}

/** Differences below this share, or below as many kg, are rounding. */
const negligible = 1e-12;

/** The draws counted in intervals of one width with round ends; one interval where all are equal. */
export function distribution(draws: Float64Array, intervals = 40): readonly DistributionBin[] {
	const [least = 0, most = 0] = extent(draws);
	const size = Math.max(1, Math.abs(least), Math.abs(most));
	if (most - least <= size * negligible) return [{ from: least, to: most, count: draws.length }];
	const ends = ticks(least, most, intervals);
	const width = ends[1]! - ends[0]!;
	const edges = [ends[0]! - width, ...ends, ends.at(-1)! + width];
	const counts = new Uint32Array(edges.length - 1);
	for (const draw of draws) {
		const place = bisectRight(edges, draw) - 1;
		counts[Math.min(Math.max(place, 0), counts.length - 1)]! += 1;
	}
	return Array.from(counts, (count, at) => ({
		from: edges[at]!,
		to: edges[at + 1]!,
		count
	})).filter(({ count }, at, all) => count > 0 || (at > 0 && at < all.length - 1));
}
