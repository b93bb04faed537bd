import type { AssessmentResult } from '$lib/assess';
import * as m from '$lib/messages/compiled/messages.js';
import { formatCount, formatKg, formatRange } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import { roleText } from '$lib/messages/role-text';
import type { Assessment, PartMeasures } from '$lib/model/assessment';
import { isZeroThroughout } from '$lib/model/estimate';
import { numberId } from '$lib/model/number-id';
import type { RowCountName } from '$lib/model/number-ref';
import { columnsTogether } from '$lib/model/column-assignment';
import { nameOf, type Labels } from './labels';
import { numbered } from '$lib/messages/marked-text';
import { counted } from './phrases';

/** Issues that the impact page states with their numbers, so that its list leaves them out. */
export const saidElsewhere: ReadonlySet<string> = new Set([
	'returns',
	'vehicles_set_aside',
	'sign_can_reverse',
	'unmapped',
	'without_factor'
]);

/** What a reader of the total should know beside it: vehicles, returns, direct figures. */
export function remarkTexts(assessment: Assessment, locale: Locale): string[] {
	return [
		...vehiclesText(assessment, locale),
		...returnsText(assessment, locale),
		...directText(assessment, locale)
	];
}

function vehiclesText({ vehicles, method }: Assessment, locale: Locale): string[] {
	if (vehicles === null || method.parameters.vehicles !== 'set_aside') return [];
	const count = numbered(
		'count.setAside',
		counted(m.impact_count_vehicles, vehicles.items ?? 0, locale)
	);
	const net = vehicles.netAvoidedKgCo2e;
	if (net === null) return [m.impact_vehicles_unknown({ count }, { locale })];
	const value = m.impact_co2e({ mass: formatKg(net.central, locale) }, { locale });
	const range = formatRange(net, locale);
	const text = numbered('vehicles', m.impact_value_range({ value, range }, { locale }));
	return [m.impact_vehicles({ count, net: text }, { locale })];
}

function returnsText({ items }: Assessment, locale: Locale): string[] {
	if (items === null || items.returned === 0) return [];
	const count = numbered('count.returned', counted(m.impact_count_items, items.returned, locale));
	return [m.impact_returns({ count }, { locale })];
}

function directText({ totals }: Assessment, locale: Locale): string[] {
	const direct = totals.directKgCo2e;
	if (direct === null || isZeroThroughout(direct)) return [];
	const mass = formatKg(direct.central, locale);
	const kg = numbered('total.direct', m.impact_co2e({ mass }, { locale }));
	return [m.impact_direct({ kg }, { locale })];
}

/** What the total leaves out, and the assessed categories for which that can turn its sign. */
export function notIncludedTexts(
	{ byCategory, vehicles }: Assessment,
	labels: Labels,
	locale: Locale
): string[] {
	const apart = new Set(
		vehicles?.byCategory.filter(hasResult).map(({ category }) => category ?? '')
	);
	const names = byCategory
		.filter((part) => hasResult(part) || apart.has(part.category ?? ''))
		.filter(({ category }) => labels.categories.get(category ?? '')?.useCanReverse)
		.map(({ category }) => nameOf(labels.categories, category!, locale));
	const general = m.impact_not_included({}, { locale });
	if (names.length === 0) return [general];
	const list = names.join(m.page_list_separator({}, { locale }));
	return [general, m.impact_not_included_reverse({ names: list }, { locale })];
}

function hasResult({ netAvoidedKgCo2e }: PartMeasures): boolean {
	return netAvoidedKgCo2e !== null;
}

/** How many rows were read and what the columns were taken for. */
export function readingTexts({ assessment, plan }: AssessmentResult, locale: Locale): string[] {
	const { read, loaded, rejected, filtered } = assessment.rows;
	const write = (count: RowCountName, number: number) =>
		numbered(numberId({ kind: 'rows', count, file: null }), formatCount(number, locale));
	const rows = {
		read: write('read', read),
		loaded: write('loaded', loaded),
		rejected: write('rejected', rejected)
	};
	const roles = plan.roles
		.map((one) => columnText(columnsTogether(one).join(' / '), roleText(one.role, locale), locale))
		.join(m.impact_read_separator({}, { locale }));
	return [
		m.impact_read(rows, { locale }),
		...(filtered === 0
			? []
			: [m.impact_read_filtered({ filtered: write('filtered', filtered) }, { locale })]),
		m.impact_read_roles({ roles }, { locale })
	];
}

/** What a column was taken for; the name alone where it says that itself. */
function columnText(column: string, role: string, locale: Locale): string {
	if (column.toLowerCase() === role.toLowerCase()) return column;
	return m.impact_read_role({ column, role }, { locale });
}
