import type { CentralPart } from './central-parts';
import { dimensions, type Dimension } from './dimension';
import type { Quantiles } from './quantiles';
import { totalTerms, type Ranges } from './sampled-ranges';

/** Central values whose ranges are not drawn yet. */
export interface UndrawnParts {
	readonly by: Readonly<Record<Dimension, readonly CentralPart[]>>;
	readonly vehicles: { readonly whole: CentralPart; readonly parts: readonly CentralPart[] } | null;
}

/**
 * What stands in, greyed, for ranges that are not drawn yet: each as wide, in proportion to its
 * central value, as that of the net total was when it was drawn last.
 */
export function standInRanges({ by, vehicles }: UndrawnParts, totals: Ranges['totals']): Ranges {
	const inProportion = (parts: readonly CentralPart[]) =>
		parts.map(({ net }) => scaled(totals.net, net ?? 0));
	return {
		totals,
		by: Object.fromEntries(
			dimensions.map((dimension) => [dimension, inProportion(by[dimension])])
		) as unknown as Ranges['by'],
		vehicles: vehicles && {
			net: scaled(totals.net, vehicles.whole.net ?? 0),
			parts: inProportion(vehicles.parts)
		}
	};
}

/** The same for the totals, each in proportion to its own range of before. */
export function standInTotals(whole: CentralPart, before: Ranges['totals']): Ranges['totals'] {
	return Object.fromEntries(
		totalTerms.map((term) => [term, scaled(before[term], whole[term] ?? 0)])
	) as Ranges['totals'];
}

/** A range of the same shape around another middle; without a middle, none at all. */
function scaled({ low, median, high }: Quantiles, middle: number): Quantiles {
	if (median === 0) return { low: middle, median: middle, high: middle };
	const ends = [(low / median) * middle, (high / median) * middle];
	return { low: Math.min(...ends), median: middle, high: Math.max(...ends) };
}
