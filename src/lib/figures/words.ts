import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';

/** Longer names would make a title of three lines. */
const longestName = 48;

/** Whether a title can hold this name. */
export function fitsTitle(label: string | null): label is string {
	return label !== null && label.length <= longestName;
}

/** Parts of a sentence as a list. */
export function listed(parts: readonly string[], locale: Locale): string {
	return parts.join(m.figure_list_separator({}, { locale }));
}

/** A name and what is said of it, as one part of a list. */
export function saidOf(label: string, value: string, locale: Locale): string {
	return m.figure_ranked_description_part({ label, value }, { locale });
}

/** A number and what it counts: Chinese sets a measure word apart from digits, but not from 万 or 亿. */
export function amountOf(number: string, unit: string, locale: Locale): string {
	return locale === 'zh' && !/\d$/.test(number) ? number + unit : `${number}\u00a0${unit}`;
}
