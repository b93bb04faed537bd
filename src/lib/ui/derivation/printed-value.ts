import * as m from '$lib/messages/compiled/messages.js';
import {
	formatAmount,
	formatCount,
	formatKg,
	formatNumber,
	formatPercent
} from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import { changeText } from '../change-text';
import type { Labels } from '../labels';
import type { Derived } from './derived';

/** A value of a number as it is printed elsewhere: "1,440 t CO₂e", "93.2 %". */
export function printedValue(
	{ number, ref }: Derived,
	value: number,
	labels: Labels,
	locale: Locale
): string {
	const { kind, unit } = number;
	const isShare = ref.kind === 'pair' && ref.how === 'over';
	if (
		isShare ||
		kind === 'coverage' ||
		kind === 'chance' ||
		kind === 'share' ||
		kind === 'portion' ||
		kind === 'settled'
	)
		return formatPercent(value, locale);
	if (kind === 'break_even') return formatNumber(value, locale, 2);
	if (kind === 'ratio' || kind === 'times')
		return m.scenarios_ratio({ times: formatNumber(value, locale) }, { locale });
	if (kind === 'change') return m.impact_co2e({ mass: changeText(value, locale) }, { locale });
	if (unit === 'kg') return formatKg(value, locale);
	if (kind === 'per_row' && unit === 'items') return formatNumber(value, locale);
	if (kind === 'count' || kind === 'draws' || kind === 'rows' || unit === 'items')
		return formatCount(value, locale);
	if (ref.kind === 'equivalence') {
		const name = labels.equivalences.get(ref.id)?.unit[locale] ?? ref.id;
		return m.derivation_amount({ amount: formatAmount(value, locale), unit: name }, { locale });
	}
	return m.impact_co2e({ mass: formatKg(value, locale) }, { locale });
}
