import { greatest, mean, sum } from 'd3-array';
import { formatMonth } from '../messages/format/date';
import { formatPercent } from '../messages/format/percent';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import { saidNumber } from './said-number';
import { centralOf, type TrendMonth } from './trend-data';

/** Changes below this share are not called a finding. */
const leastChange = 0.05;

/** A month this much above the mean stands out. */
const peakOverMean = 1.2;

/** Kg of the `count` months up to `last`; null where not every one of them has trades. */
function window(months: readonly TrendMonth[], last: number, count: number): number | null {
	const inside = months.filter(({ index }) => index > last - count && index <= last);
	return inside.length === count ? sum(inside, centralOf) : null;
}

function yearTitle(months: readonly TrendMonth[], locale: Locale): string | undefined {
	const last = months.at(-1)!.index;
	const [now, before] = [window(months, last, 12), window(months, last - 12, 12)];
	if (now === null || before === null || before <= 0 || now <= 0) return undefined;
	const change = now / before - 1;
	if (Math.abs(change) < leastChange) return undefined;
	const share = saidNumber(formatPercent(Math.abs(change), locale, 0), null, 'year');
	return change > 0
		? m.figure_trend_title_more({ share }, { locale })
		: m.figure_trend_title_less({ share }, { locale });
}

function peakTitle(months: readonly TrendMonth[], locale: Locale): string | undefined {
	const peak = greatest(months, (a, b) => centralOf(a) - centralOf(b))!;
	const level = mean(months, centralOf)!;
	if (months.length < 3 || level <= 0 || centralOf(peak) < level * peakOverMean) return undefined;
	return m.figure_trend_title_peak({ month: formatMonth(peak.month, locale) }, { locale });
}

/**
 * The finding of a trend, in order: a total below zero; the last twelve months against the twelve
 * before, where all of them have trades; the highest month where it stands out; else neutral.
 */
export function trendTitle(months: readonly TrendMonth[], locale: Locale): string {
	const [first] = months;
	if (first === undefined) return m.figure_trend_title({}, { locale });
	if (sum(months, centralOf) < 0) return m.figure_ranked_title_total_cost({}, { locale });
	if (months.length === 1) {
		return m.figure_trend_title_month({ month: formatMonth(first.month, locale) }, { locale });
	}
	return (
		yearTitle(months, locale) ?? peakTitle(months, locale) ?? m.figure_trend_title({}, { locale })
	);
}
