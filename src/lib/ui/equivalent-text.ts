import { formatAmount } from '$lib/messages/format';
import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';
import type { AssessedEquivalence } from '$lib/model/assessment';
import { equivalentRangeText } from './equivalent-range';
import { inLocale, type Labels } from './labels';

/** An equivalent with its range in a line; what it is named by where there is none. */
export function equivalentText(
	{ id, value }: AssessedEquivalence,
	labels: Labels,
	locale: Locale
): string {
	const label = labels.equivalences.get(id);
	const unit = label === undefined ? id : inLocale(label.unit, locale);
	if (value === null) return m.scenarios_no_equivalent({ unit }, { locale });
	const amount = formatAmount(value.central, locale);
	const range = equivalentRangeText(value, locale);
	return m.scenarios_equivalent({ amount, unit, range }, { locale });
}
