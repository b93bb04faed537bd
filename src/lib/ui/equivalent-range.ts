import { formatAmount } from '$lib/messages/format';
import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';

interface Bounds {
	/** Null where there may be none. */
	readonly low: number | null;
	readonly high: number;
}

/** Below this share of the high bound a low one is hardly any: "0.00062 to 0.91" says no more. */
const hardly = 0.01;

/** The range of an equivalent in words: "53,000 to 580,000". */
export function equivalentRangeText(bounds: Bounds, locale: Locale): string {
	const high = formatAmount(bounds.high, locale, 2);
	if (bounds.low === null) return m.impact_range_up_to({ high }, { locale });
	if (bounds.low < bounds.high * hardly) return m.impact_range_hardly({ high }, { locale });
	return m.impact_range_of({ low: formatAmount(bounds.low, locale, 2), high }, { locale });
}
