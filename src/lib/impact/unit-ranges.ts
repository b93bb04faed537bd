import type { EffectiveFactor } from './effective-factor';
import type { DrawStore } from './draw-store';
import { sampleRanges } from './sample-ranges';
import type { Quantiles } from './quantiles';

/** The modelled range of what one item under each factor avoids, kg CO2e net. */
export function unitRanges(
	factors: readonly EffectiveFactor[],
	store: DrawStore
): readonly Quantiles[] {
	const parts = factors.map((_, factor) => ({
		term: 'net' as const,
		holdings: [{ factor, kept: 1, returned: 0 }]
	}));
	return sampleRanges({ seed: store.seed, draws: store.draws, factors, parts }, store);
}
