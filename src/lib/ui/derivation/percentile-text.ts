import type { PercentileBracket } from '$lib/impact';
import * as m from '$lib/messages/compiled/messages.js';
import { formatCount } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';

/** How the numbers around a percentile are written. */
export interface PercentileWords {
	/** What the percentile is called. */
	readonly percentile: string;
	readonly draws: number;
	readonly amount: (value: number) => string;
	readonly weight: (weight: number) => string;
}

/** The two draws that a percentile lies between, and the way from one to the other; one where it is met. */
export function percentileText(
	{ below, above, weight, rank }: PercentileBracket,
	{ percentile, draws, amount, weight: weighed }: PercentileWords,
	locale: Locale
): string {
	const words = {
		percentile,
		rank: formatCount(rank, locale),
		draws: formatCount(draws, locale),
		below: formatCount(below.draw, locale),
		above: formatCount(above.draw, locale),
		from: amount(below.total),
		to: amount(above.total),
		weight: weighed(weight),
		value: amount(below.total + (above.total - below.total) * weight)
	};
	if (weight === 0) return m.derivation_percentile_exact(words, { locale });
	return m.derivation_percentile_between(words, { locale });
}
