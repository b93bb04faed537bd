import * as m from '../lib/messages/compiled/messages.js';
import { formatNumber } from '../lib/messages/format';
import type { Locale } from '../lib/messages/locale';
import type { PackValue } from '../lib/model/pack-values';

/** A value of a pack in one cell: "54.3 (36.2 to 81.4)", or the setting where it has none. */
export function valueText({ value, meaning }: PackValue, locale: Locale): string {
	if (value === null) return meaning ?? '';
	const [low, central, high] = [value.low, value.central, value.high].map((bound) =>
		formatNumber(bound, locale)
	) as [string, string, string];
	return low === high ? central : m.packs_value({ low, central, high }, { locale });
}

/** Columns of a pack's values in CSV. */
export const valueColumns = [
	'table',
	'key',
	'low',
	'central',
	'high',
	'unit',
	'meaning',
	'scope',
	'geography',
	'year',
	'gwp_basis',
	'grade',
	'source_ids',
	'licence',
	'review_by',
	'note'
] as const;

/** One value in CSV. */
export function valueCells(entry: PackValue): readonly (string | number | null)[] {
	const { value } = entry;
	return [
		entry.table,
		entry.key,
		value?.low ?? null,
		value?.central ?? null,
		value?.high ?? null,
		entry.unit,
		entry.meaning,
		entry.scope,
		entry.geography,
		entry.year,
		entry.gwpBasis,
		entry.grade,
		entry.sourceIds.join('|'),
		entry.licence,
		entry.reviewBy,
		entry.note
	];
}
