import * as m from '../lib/messages/compiled/messages.js';
import {
	formatCount,
	formatKg,
	formatPeriod,
	formatRange,
	massUnitFor
} from '../lib/messages/format';
import type { Locale } from '../lib/messages/locale';
import type { Assessment } from '../lib/model/assessment';

/**
 * The sentence that comes first. It speaks of what was assessed, not of the whole log, and has its
 * range beside it.
 */
export function assessmentSentence(assessment: Assessment, locale: Locale): string {
	const net = assessment.totals.netAvoidedKgCo2e;
	if (net === null) {
		return m.cli_headline_none({ items: subject(assessment, 'total', locale) }, { locale });
	}
	const isNegative = net.central < 0;
	const shown = isNegative ? { low: -net.high, high: -net.low } : net;
	const unit = massUnitFor(net.central, locale);
	const range = m.cli_range({ range: formatRange(shown, locale, { unit }) }, { locale });
	const sentence = isNegative ? m.cli_headline_negative : m.cli_headline;
	return sentence(
		{
			items: subject(assessment, 'assessed', locale),
			net: formatKg(Math.abs(net.central), locale),
			range: net.low === net.high ? '' : range,
			period: periodText(assessment, locale)
		},
		{ locale }
	);
}

function subject(
	{ items, massKg }: Assessment,
	part: 'total' | 'assessed',
	locale: Locale
): string {
	if (items === null) {
		return m.cli_kilograms({ mass: formatKg(massKg?.[part] ?? 0, locale) }, { locale });
	}
	const count = items[part];
	return m.cli_items({ count, text: formatCount(count, locale) }, { locale });
}

function periodText({ period }: Assessment, locale: Locale): string {
	if (period === null) return '';
	const text = formatPeriod(period.from, period.to, locale);
	return m.cli_period({ period: text }, { locale });
}
