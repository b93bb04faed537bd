import * as m from '$lib/messages/compiled/messages.js';
import { formatCount } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import type { FilterColumn } from '$lib/model/trade-filter';
import { nameOf, type Labels } from '../labels';

const columns = {
	category: m.filter_column_category,
	platform: m.filter_column_platform,
	region: m.filter_column_region,
	channel: m.filter_column_channel,
	operating_model: m.filter_column_operating_model,
	currency: m.filter_column_currency,
	price_band: m.filter_column_price_band
} as const;

/** What a column is called. */
export function columnName(column: FilterColumn, locale: Locale): string {
	return columns[column]({}, { locale });
}

/** What a key of a column is called; the user's own words stand for themselves. */
export function keyName(
	column: FilterColumn,
	key: string | null,
	labels: Labels,
	locale: Locale
): string {
	if (key === null) {
		return (column === 'category' ? m.filter_unmapped : m.filter_not_stated)({}, { locale });
	}
	switch (column) {
		case 'category':
			return nameOf(labels.categories, key, locale);
		case 'platform':
			return nameOf(labels.platforms, key, locale);
		case 'region':
			return nameOf(labels.regions, key, locale);
		case 'operating_model':
			return nameOf(labels.operatingModels, key, locale);
		case 'price_band':
			return bandName(Number(key), locale);
		default:
			return key;
	}
}

/** A band of prices by its lower end: 50 is that from 50 to under 100. */
function bandName(from: number, locale: Locale): string {
	const to = bandEnd(from);
	const text = formatCount(from, locale);
	if (to === null) return m.filter_price_from({ from: text }, { locale });
	return m.filter_price_between({ from: text, to: formatCount(to, locale) }, { locale });
}

/** Where the band that begins at an amount ends, by steps of 1, 2, 5, 10; null for the last band. */
export function bandEnd(from: number): number | null {
	if (from === 0) return 1;
	if (from >= 5e8) return null;
	return String(from).startsWith('2') ? from * 2.5 : from * 2;
}
