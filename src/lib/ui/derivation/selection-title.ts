import * as m from '$lib/messages/compiled/messages.js';
import { formatCount, formatDate, formatPeriod } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import type { SelectedKeys, Selection } from '$lib/model/selection';
import { keyName } from '../filter/filter-names';
import { groupOf } from '../in-view/view-dimension';
import { nameOf, type Labels } from '../labels';

/** More names than these are counted. */
const mostNames = 3;

/** What is selected, in words: "Electronics (5 categories), Platform resale, Mar 2024". */
export function selectionTitle(selection: Selection, labels: Labels, locale: Locale): string {
	const { where, days } = selection;
	return [
		...where.map((keys) => keysText(keys, labels, locale)),
		...(days === null ? [] : [daysText(days, locale)])
	].join(m.page_list_separator({}, { locale }));
}

function keysText({ column, keys, except }: SelectedKeys, labels: Labels, locale: Locale): string {
	const names = keys.map((key) => keyName(column, key, labels, locale));
	const count = formatCount(keys.length, locale);
	const shared = except || keys.length === 1 ? null : sharedName({ column, keys }, labels, locale);
	if (shared !== null) return m.derivation_keys_of({ name: shared, count }, { locale });
	const shown = names.slice(0, mostNames).join(m.page_list_separator({}, { locale }));
	const rest = formatCount(keys.length - mostNames, locale);
	const listed =
		keys.length > mostNames ? m.derivation_keys_more({ names: shown, rest }, { locale }) : shown;
	return except ? m.derivation_keys_except({ names: listed }, { locale }) : listed;
}

/** The group that all categories, or the country that all regions, have in common; null where there is none. */
function sharedName(
	{ column, keys }: Pick<SelectedKeys, 'column' | 'keys'>,
	labels: Labels,
	locale: Locale
): string | null {
	if (column !== 'category' && column !== 'region') return null;
	const above = (key: string | null) =>
		column === 'category' ? groupOf(key, labels) : (key?.split('-')[0] ?? null);
	const found = new Set(keys.map(above));
	const [only] = found;
	if (found.size !== 1 || only == null) return null;
	return nameOf(column === 'category' ? labels.groups : labels.regions, only, locale);
}

function daysText(days: NonNullable<Selection['days']>, locale: Locale): string {
	if (days === 'undated') return m.derivation_undated({}, { locale });
	const { from, to } = days;
	if (from !== null && to !== null) return formatPeriod(from, to, locale);
	return to === null
		? m.derivation_days_from({ day: formatDate(from!, locale) }, { locale })
		: m.derivation_days_to({ day: formatDate(to, locale) }, { locale });
}
