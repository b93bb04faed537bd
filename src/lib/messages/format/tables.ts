import { formatLocale, type FormatLocaleObject } from 'd3-format';
import { timeFormatLocale, type TimeLocaleDefinition, type TimeLocaleObject } from 'd3-time-format';
import type { Locale } from '../locale';

/** A true minus sign: a hyphen is shorter than a digit and easily missed. */
export const minusSign = '\u2212';

/** Keeps a number and its unit on one line. */
export const noBreakSpace = '\u00a0';

const grouped: FormatLocaleObject = formatLocale({
	decimal: '.',
	thousands: ',',
	grouping: [3],
	currency: ['', ''],
	minus: minusSign
});

/** Both languages group by thousands with a comma. */
const numberLocales: Readonly<Record<Locale, FormatLocaleObject>> = { en: grouped, zh: grouped };

type NumberFormat = (value: number) => string;

const numberFormats = new Map<string, NumberFormat>();

/** The format that a d3 specifier means, made once: a page writes thousands of numbers with a few of them. */
export function numberFormat(specifier: string, locale: Locale): NumberFormat {
	const key = `${locale} ${specifier}`;
	const known = numberFormats.get(key);
	if (known !== undefined) return known;
	const made = numberLocales[locale].format(specifier);
	numberFormats.set(key, made);
	return made;
}

type Months = TimeLocaleDefinition['months'];

// prettier-ignore
const monthsEn: Months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
// prettier-ignore
const monthsLongEn: Months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
// prettier-ignore
const monthsZh: Months = ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'];

/** Weekdays are not written anywhere. */
const noDays: TimeLocaleDefinition['days'] = ['', '', '', '', '', '', ''];

function timeLocale(shortMonths: Months, months: Months): TimeLocaleObject {
	return timeFormatLocale({
		dateTime: '%Y-%m-%d %H:%M:%S',
		date: '%Y-%m-%d',
		time: '%H:%M:%S',
		periods: ['', ''],
		days: noDays,
		shortDays: noDays,
		months,
		shortMonths
	});
}

/** Date formats; times are always UTC. */
export const timeLocales: Readonly<Record<Locale, TimeLocaleObject>> = {
	en: timeLocale(monthsEn, monthsLongEn),
	zh: timeLocale(monthsZh, monthsZh)
};
