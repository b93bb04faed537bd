import * as m from '../lib/messages/compiled/messages.js';
import type { Locale } from '../lib/messages/locale';
import type { Estimate } from '../lib/model/estimate';
import { isOrdered } from '../lib/model/estimate';
import { isDay } from '../lib/model/is-day';
import type { Library } from '../lib/model/library';
import type { ReadingOverrides, DateOrder } from '../lib/model/reading';
import { usageError } from './cli-error';
import { textOption, type OptionValues } from './options';

/** Refuses an option's value, saying what it takes. */
export function refuse(option: string, value: string, allowed: string, locale: Locale): never {
	throw usageError(m.cli_bad_value({ option, value, allowed }, { locale }));
}

/** An option whose value is one of some ids. */
export function oneOf<Id extends string>(
	values: OptionValues,
	option: string,
	ids: readonly Id[],
	locale: Locale
): Id | undefined {
	const value = textOption(values, option);
	if (value === undefined) return undefined;
	return ids.find((id) => id === value) ?? refuse(option, value, ids.join(', '), locale);
}

/** An option whose value is a whole number from `least` on, up to `most` where there is a limit. */
export function wholeNumber(
	values: OptionValues,
	option: string,
	{ least, most = Infinity }: { readonly least: number; readonly most?: number },
	locale: Locale
): number | undefined {
	const value = textOption(values, option);
	if (value === undefined) return undefined;
	const number = Number(value);
	const isWhole = value.trim() !== '' && Number.isSafeInteger(number);
	if (!isWhole || number < least) {
		return refuse(option, value, m.cli_value_whole({ least }, { locale }), locale);
	}
	if (number <= most) return number;
	return refuse(option, value, m.cli_value_at_most({ most }, { locale }), locale);
}

/** `--displacement LOW,CENTRAL,HIGH` as shares in rising order. */
export function displacementOption(values: OptionValues, locale: Locale): Estimate | undefined {
	const value = textOption(values, 'displacement');
	if (value === undefined) return undefined;
	const parts = value.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
	const estimate = { low: parts[0]!, central: parts[1]!, high: parts[2]! };
	const fits = parts.length === 3 && isOrdered(estimate) && estimate.low >= 0 && estimate.high <= 1;
	return fits
		? estimate
		: refuse('displacement', value, m.cli_value_displacement({}, { locale }), locale);
}

/** A day as `YYYY-MM-DD` that the calendar has. */
export function dayOption(
	values: OptionValues,
	option: 'from' | 'to' | 'made-on',
	locale: Locale
): string | undefined {
	const value = textOption(values, option);
	if (value === undefined || isDay(value)) return value;
	return refuse(option, value, m.cli_value_date({}, { locale }), locale);
}

/** `--from` and `--to`, in order. */
export function periodOption(values: OptionValues, locale: Locale) {
	const from = dayOption(values, 'from', locale);
	const to = dayOption(values, 'to', locale);
	if (from !== undefined && to !== undefined && to < from) {
		refuse('to', to, m.cli_value_not_before({ from }, { locale }), locale);
	}
	return { from, to };
}

/** `--where COL=VALUE`, as often as given. */
export function whereOption(values: OptionValues, locale: Locale) {
	const given = (values['where'] ?? []) as string[];
	return given.map((text) => {
		const at = text.indexOf('=');
		if (at <= 0) refuse('where', text, m.cli_value_where({}, { locale }), locale);
		return { column: text.slice(0, at), value: text.slice(at + 1) };
	});
}

const dateOrders: readonly DateOrder[] = ['YMD', 'DMY', 'MDY'];

/** What the options say of a file's reading. */
export function readingOption(values: OptionValues, locale: Locale): ReadingOverrides {
	return {
		sheet: textOption(values, 'sheet'),
		encoding: textOption(values, 'encoding'),
		delimiter: delimiterOption(values, locale),
		quote: quoteOption(values, locale),
		headerRow: wholeNumber(values, 'header-row', { least: 0 }, locale),
		dateFormat: oneOf(values, 'date-format', dateOrders, locale),
		decimal: oneOf(values, 'decimal', ['.', ','] as const, locale)
	};
}

function delimiterOption(values: OptionValues, locale: Locale): string | undefined {
	const value = textOption(values, 'delimiter');
	if (value === '\t' || value === 'tab') return '	';
	if (value === undefined || (value !== '' && [...value].length <= 4)) return value;
	return refuse('delimiter', value, m.cli_value_delimiter({}, { locale }), locale);
}

/** One character, or an opening and a closing one. */
function quoteOption(values: OptionValues, locale: Locale): string | undefined {
	const value = textOption(values, 'quote');
	if (value === undefined || [1, 2].includes([...value].length)) return value;
	return refuse('quote', value, m.cli_value_quote({}, { locale }), locale);
}

/** The ids an equivalence option can take. */
export function equivalenceIds(library: Library, kind: 'tree' | 'household'): readonly string[] {
	return library.equivalences.filter((entry) => entry.kind === kind).map(({ id }) => id);
}
