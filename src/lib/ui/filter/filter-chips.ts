import * as m from '$lib/messages/compiled/messages.js';
import { formatCount, formatPeriod } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import {
	conditionsOf,
	withKeys,
	withToggled,
	type FilterColumn,
	type TradeFilter
} from '$lib/model/trade-filter';
import type { Labels } from '../labels';
import { columnName, keyName } from './filter-names';

/** One thing that a filter asks for, with the filter without it. */
export interface FilterChip {
	readonly text: string;
	readonly without: TradeFilter;
}

/** Keys of one column that get a chip each; more are put together. */
const mostChips = 4;

/** What a filter asks for, in the order of the columns. `days` are the first and last of the log. */
export function filterChips(
	filter: TradeFilter,
	days: { readonly from: string; readonly to: string } | null,
	labels: Labels,
	locale: Locale
): readonly FilterChip[] {
	const { from, to } = filter;
	const limited = days !== null && (from !== null || to !== null);
	const period = limited ? formatPeriod(from ?? days.from, to ?? days.to, locale) : null;
	return [
		...(period === null ? [] : [{ text: period, without: { ...filter, from: null, to: null } }]),
		...conditionsOf(filter).flatMap(({ column, keys }) =>
			keys.length > mostChips
				? [together(filter, column, keys.length, locale)]
				: keys.map((key) => chip(filter, column, key, labels, locale))
		)
	];
}

/** What a filter asks for, in one list. */
export function filterText(...filter: Parameters<typeof filterChips>): string {
	const locale = filter[3];
	const texts = filterChips(...filter).map(({ text }) => text);
	return texts.join(m.page_list_separator({}, { locale }));
}

function chip(
	filter: TradeFilter,
	column: FilterColumn,
	key: string | null,
	labels: Labels,
	locale: Locale
): FilterChip {
	const name = keyName(column, key, labels, locale);
	const text = m.filter_chip({ column: columnName(column, locale), name }, { locale });
	return { text, without: withToggled(filter, column, key) };
}

function together(
	filter: TradeFilter,
	column: FilterColumn,
	count: number,
	locale: Locale
): FilterChip {
	const words = { column: columnName(column, locale), count: formatCount(count, locale) };
	return { text: m.filter_several(words, { locale }), without: withKeys(filter, column, []) };
}
