import * as m from '../compiled/messages.js';
import type { Locale } from '../locale';
import { timeLocales } from './tables';

const patterns = {
	en: { day: '%-d %b %Y', month: '%b %Y', shortMonth: '%b', shortDay: '%-d %b', year: '%Y' },
	zh: {
		day: '%Y年%-m月%-d日',
		month: '%Y年%-m月',
		shortMonth: '%-m月',
		shortDay: '%-m月%-d日',
		year: '%Y年'
	}
} as const;

type Precision = keyof (typeof patterns)['en'];

function write(date: string, locale: Locale, precision: Precision): string {
	const time = new Date(`${date}T00:00:00Z`);
	if (Number.isNaN(time.getTime())) throw new Error(`not a date: ${date}`);
	return timeLocales[locale].utcFormat(patterns[locale][precision])(time);
}

/** A day, `YYYY-MM-DD`, as text: "14 Mar 2024", "2024年3月14日". */
export function formatDate(date: string, locale: Locale): string {
	return write(date, locale, 'day');
}

/** A month, `YYYY-MM`, as text: "Mar 2024", "2024年3月". */
export function formatMonth(month: string, locale: Locale): string {
	return write(`${month}-01`, locale, 'month');
}

/** A month, `YYYY-MM`, without its year, for axes: "Mar", "3月". */
export function formatShortMonth(month: string, locale: Locale): string {
	return write(`${month}-01`, locale, 'shortMonth');
}

/** A day, `YYYY-MM-DD`, without its year, for axes: "14 Mar", "3月14日". */
export function formatShortDay(date: string, locale: Locale): string {
	return write(date, locale, 'shortDay');
}

/** The year of a month, `YYYY-MM`: "2024", "2024年". */
export function formatYear(month: string, locale: Locale): string {
	return write(`${month}-01`, locale, 'year');
}

function isLastOfMonth(date: string): boolean {
	const next = new Date(`${date}T00:00:00Z`);
	next.setUTCDate(next.getUTCDate() + 1);
	return next.getUTCDate() === 1;
}

/** The coarsest precision in which both days are exact. */
function precisionOf(from: string, to: string): Precision {
	if (!from.endsWith('-01') || !isLastOfMonth(to)) return 'day';
	return from.endsWith('-01-01') && to.endsWith('-12-31') ? 'year' : 'month';
}

/**
 * A period from first to last day, both `YYYY-MM-DD` and included, no finer than it needs to be:
 * "2024 to 2025", "Jan 2024 to May 2025", "3 Jan 2024 to 14 May 2025", "2024".
 */
export function formatPeriod(from: string, to: string, locale: Locale): string {
	const precision = precisionOf(from, to);
	const [first, last] = [write(from, locale, precision), write(to, locale, precision)];
	return first === last ? first : m.format_period({ from: first, to: last }, { locale });
}
