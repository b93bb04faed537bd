import type { PairFactors } from './central-parts';
import type { DrawStore } from './draw-store';
import { quantiles, type Quantiles } from './quantiles';
import { addUpDraws, type Holding } from './sample-ranges';

/** Parts of one's own choosing whose ranges are wanted. */
export interface PartRangesJob {
	readonly factors: PairFactors;
	/** The counts of each part; no part holds a factor that is null. */
	readonly parts: readonly (readonly Holding[])[];
	/** Whether each part is wanted with all before it, as a total that grows. */
	readonly running: boolean;
}

/**
 * The modelled range of the net of each part, kg CO2e. Running totals are added up within each draw:
 * what the parts share moves them together, so that their ranges are no sums of ranges.
 */
export function partRanges(
	{ factors, parts, running }: PartRangesJob,
	store: DrawStore
): readonly Quantiles[] {
	const total = new Float64Array(store.draws);
	const own = new Float64Array(store.draws);
	return parts.map((holdings) => {
		addUpDraws({ term: 'net', holdings }, factors, store, own);
		if (!running) return quantiles(own);
		for (let draw = 0; draw < total.length; draw++) total[draw]! += own[draw]!;
		return quantiles(total);
	});
}
