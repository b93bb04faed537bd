import * as m from '$lib/messages/compiled/messages.js';
import { formatCount } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import type { FactorOverride } from '$lib/model/factor-override';

/** Whether a value of the user's own names no source: an own assumption, marked wherever it is used. */
export function isAssumption({ source }: Pick<FactorOverride, 'source'>): boolean {
	return source.trim() === '';
}

/** How many values are the user's own, and how many of them name no source; empty where none is. */
export function ownValuesText(overrides: readonly FactorOverride[], locale: Locale): string {
	const count = overrides.length;
	if (count === 0) return '';
	const assumed = overrides.filter(isAssumption).length;
	const text = m.factors_own_values({ count, text: formatCount(count, locale) }, { locale });
	if (assumed === 0) return text;
	const assumptions = m.factors_own_assumptions(
		{ count: assumed, text: formatCount(assumed, locale) },
		{ locale }
	);
	return m.factors_own_both({ values: text, assumptions }, { locale });
}
