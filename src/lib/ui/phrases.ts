import * as m from '$lib/messages/compiled/messages.js';
import {
	formatAmountParts,
	formatCount,
	formatDate,
	formatKg,
	formatPeriod,
	formatYear,
	joinParts
} from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';

const noBreakSpace = '\u00a0';
/** From here on Chinese readers expect ten thousands and English ones millions. */
const shortenedFrom: Readonly<Record<Locale, number>> = { en: 1e7, zh: 1e5 };

/** A number of things for a sentence: in full, or in words where it is long. */
export function countText(count: number, locale: Locale): string {
	if (Math.abs(count) < shortenedFrom[locale]) return formatCount(count, locale);
	return joinParts(formatAmountParts(count, locale, 4));
}

/** The count ready for a measure word: Chinese sets a space between digits and word, not between words. */
export function beforeMeasure(count: number, locale: Locale): string {
	const text = countText(count, locale);
	return locale === 'zh' && /\d$/.test(text) ? `${text}${noBreakSpace}` : text;
}

type Counted = (inputs: { count: number; text: string }, options: { locale: Locale }) => string;

/** A counted thing in a language: "1 item", "2 items", "2 件". */
export function counted(message: Counted, count: number, locale: Locale): string {
	return message({ count, text: beforeMeasure(count, locale) }, { locale });
}

/** A mass of emissions for a sentence: "437 tonnes CO₂e". */
export function emissionsText(kg: number, locale: Locale): string {
	return m.impact_co2e({ mass: formatKg(kg, locale, { style: 'word' }) }, { locale });
}

interface Days {
	readonly from: string;
	readonly to: string;
}

/** When, as part of a sentence with the space or comma it needs; empty for a log without dates. */
export function whenText(period: Days | null, locale: Locale): string {
	return period === null
		? m.impact_when_none({}, { locale })
		: daysUnbroken(periodText(period, locale));
}

/** Day, month and year on one line: "5 Mar 2024". */
function daysUnbroken(text: string): string {
	return text.replaceAll(/(?<!\d)(\d{1,2}) (?=\p{L})|(\p{L}) (?=\d{4})/gu, `$1$2${noBreakSpace}`);
}

function periodText(period: Days, locale: Locale): string {
	const { from, to } = period;
	if (from === to) return m.impact_when_on({ period: formatDate(from, locale) }, { locale });
	const years = wholeYears(period);
	if (years === 2) {
		const [first, last] = [
			formatYear(from.slice(0, 7), locale),
			formatYear(to.slice(0, 7), locale)
		];
		return m.impact_when_two_years({ from: first, to: last }, { locale });
	}
	const text = formatPeriod(from, to, locale);
	const single = years === 1 || isWholeMonth(period);
	return (single ? m.impact_when_in : m.impact_when_between)({ period: text }, { locale });
}

/** How many whole years a period takes, or null where it does not begin and end with a year. */
function wholeYears({ from, to }: Days): number | null {
	if (!from.endsWith('-01-01') || !to.endsWith('-12-31')) return null;
	return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1;
}

function isWholeMonth({ from, to }: Days): boolean {
	if (from.slice(0, 7) !== to.slice(0, 7) || !from.endsWith('-01')) return false;
	const next = new Date(`${to}T00:00:00Z`);
	next.setUTCDate(next.getUTCDate() + 1);
	return next.getUTCDate() === 1;
}
