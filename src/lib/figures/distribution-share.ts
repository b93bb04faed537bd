import { sum } from 'd3-array';
import type { DistributionRows } from './analysis-rows';

/** How much of a bin lies below zero, taking its draws as evenly spread. */
function partBelowZero({ from, to }: { readonly from: number; readonly to: number }): number {
	if (to <= 0 && from < 0) return 1;
	if (from >= 0) return 0;
	return -from / (to - from);
}

/** Share of the draws below zero, 0 to 1: as they were counted, or as far as bins can tell. */
export function shareOfDrawsBelowZero({
	bins,
	draws,
	belowZero
}: Pick<DistributionRows, 'bins' | 'draws' | 'belowZero'>): number {
	return belowZero === undefined ? shareBelowZero(bins) : belowZero / draws;
}

/** Share of the draws below zero, 0 to 1, as far as bins can tell. */
export function shareBelowZero(bins: DistributionRows['bins']): number {
	const all = sum(bins, ({ count }) => count);
	if (all === 0) return 0;
	return sum(bins, (bin) => bin.count * partBelowZero(bin)) / all;
}
