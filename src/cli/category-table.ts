import * as m from '../lib/messages/compiled/messages.js';
import { formatCount, formatKg } from '../lib/messages/format';
import type { Locale } from '../lib/messages/locale';
import type { Assessment, CategoryPart } from '../lib/model/assessment';
import type { Library } from '../lib/model/library';
import { categoryNames } from './category-names';
import { textTable, type TextColumn } from './text-table';

/** Wider names, which only a user's own categories have, are cut. */
const nameWidth = 40;

/** The assessed categories by net avoided emissions, largest first, each with its range. */
export function categoryTable(
	{ byCategory, items }: Assessment,
	library: Library,
	locale: Locale
): readonly string[] {
	const assessed = byCategory
		.filter(({ netAvoidedKgCo2e }) => netAvoidedKgCo2e !== null)
		.sort((a, b) => central(b) - central(a));
	if (assessed.length === 0) return [];
	const nameOf = categoryNames(library, locale);
	const rows = assessed.map((part) => categoryRow(part, nameOf, locale));
	const table = textTable(columns(items === null, locale), rows);
	return table.trimEnd().split('\n');
}

function central({ netAvoidedKgCo2e }: CategoryPart): number {
	return netAvoidedKgCo2e!.central;
}

function columns(weighs: boolean, locale: Locale): readonly TextColumn[] {
	const amount = weighs ? m.cli_column_mass : m.cli_column_items;
	return [
		{ label: m.cli_by_category({}, { locale }), widest: nameWidth },
		{ label: amount({}, { locale }), numeric: true },
		{ label: m.cli_column_grade({}, { locale }) },
		{ label: m.cli_column_low({}, { locale }), numeric: true },
		{ label: m.cli_column_central({}, { locale }), numeric: true },
		{ label: m.cli_column_high({}, { locale }), numeric: true }
	];
}

function categoryRow(
	part: CategoryPart,
	nameOf: (id: string) => string,
	locale: Locale
): readonly string[] {
	const { low, central, high } = part.netAvoidedKgCo2e!;
	const bounds = [low, central, high].map((value) => formatKg(value, locale));
	const amount =
		part.items === null ? formatKg(part.massKg ?? 0, locale) : formatCount(part.items, locale);
	return [nameOf(part.category!), amount, part.grade ?? '', ...bounds];
}
