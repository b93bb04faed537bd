import * as m from '$lib/messages/compiled/messages.js';
import { formatCount, formatKg, formatPeriod } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import type { TradeFilter } from '$lib/model/trade-filter';
import type { ViewData, ViewProblem } from '$lib/model/view';
import type { ViewDifference } from '$lib/model/view-differences';
import { filterChips } from '../filter/filter-chips';
import { columnName, keyName } from '../filter/filter-names';
import type { Labels } from '../labels';

/** Words of a filter that are named; more are counted. */
const mostNamed = 6;
/** Characters of a name that is offered for a view. */
const longestOffered = 60;

const problems = {
	too_long: m.views_too_long,
	damaged: m.views_damaged,
	other_version: m.views_other_version,
	invalid: m.views_invalid
} as const;

/** Why a link was not opened. */
export function problemText(problem: ViewProblem, locale: Locale): string {
	return problems[problem]({}, { locale });
}

/** What a view was made on, or is shown on: "march.csv (12,345 trades, 20,000 items, March 2024)". */
export function dataText(data: ViewData, locale: Locale): string {
	const { name, files, trades, from, to } = data;
	const others = { name, count: formatCount(files - 1, locale) };
	const details = [
		m.views_trades({ count: trades, text: formatCount(trades, locale) }, { locale }),
		amountText(data, locale),
		from !== null && to !== null
			? formatPeriod(from, to, locale)
			: m.views_data_undated({}, { locale })
	].join(m.views_data_separator({}, { locale }));
	const named = files > 1 ? m.views_data_files(others, { locale }) : name;
	return m.views_data({ name: named, details }, { locale });
}

function amountText({ measure, amount }: ViewData, locale: Locale): string {
	if (measure === 'mass') return formatKg(amount, locale);
	return m.views_items({ count: amount, text: formatCount(amount, locale) }, { locale });
}

/** A difference in a sentence. */
export function differenceText(difference: ViewDifference, labels: Labels, locale: Locale): string {
	switch (difference.kind) {
		case 'log': {
			const [made, open] = [dataText(difference.made, locale), dataText(difference.open, locale)];
			return m.views_differs_log({ made, open }, { locale });
		}
		case 'mapping':
			return m.views_differs_mapping({}, { locale });
		case 'factors':
			return m.views_differs_factors({}, { locale });
		case 'pack':
			return m.views_differs_pack({ made: difference.made, open: difference.open }, { locale });
		case 'choice':
			return m.views_differs_choice({ value: difference.value }, { locale });
		case 'period': {
			const period = formatPeriod(difference.from, difference.to, locale);
			return m.views_differs_period({ period }, { locale });
		}
		case 'keys':
			return keysText(difference, labels, locale);
	}
}

function keysText(
	{ column, keys }: Extract<ViewDifference, { kind: 'keys' }>,
	labels: Labels,
	locale: Locale
): string {
	const named = keys.slice(0, mostNamed).map((key) => keyName(column, key, labels, locale));
	const words = { column: columnName(column, locale) };
	const names = m.filter_chip(
		{ ...words, name: named.join(m.views_separator({}, { locale })) },
		{ locale }
	);
	const more = keys.length - named.length;
	if (more === 0) return m.views_differs_keys({ names }, { locale });
	return m.views_differs_keys_more({ names, count: formatCount(more, locale) }, { locale });
}

/** The name that is offered for a view: what its filter asks for. */
export function offeredName(
	filter: TradeFilter,
	days: { readonly from: string; readonly to: string } | null,
	labels: Labels,
	locale: Locale
): string {
	const chips = filterChips(filter, days, labels, locale).map(({ text }) => text);
	const name = chips.join(m.views_separator({}, { locale }));
	return name === '' ? m.views_everything({}, { locale }) : name.slice(0, longestOffered);
}
