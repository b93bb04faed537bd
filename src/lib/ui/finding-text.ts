import type { Finding, FindingCode, ImpliedUnit } from '$lib/claims';
import { codedText, codedTexts, type TextParameters } from '$lib/messages/coded-text';
import * as m from '$lib/messages/compiled/messages.js';
import {
	formatCount,
	formatKg,
	formatNumber,
	formatPercent,
	formatRange
} from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import { numbered } from '$lib/messages/marked-text';
import { sheetId } from '$lib/model/sheet-id';
import type { ClaimNames } from './claim-names';
import { quantityText, ratioText, resultText } from './quantity-text';

/** A finding in words, its numbers named by `id` so that a page can show how they were made. */
export function findingText(
	{ code, parameters }: Finding,
	names: ClaimNames,
	id: string,
	locale: Locale
): string {
	if (code === 'not_known') return codedText(unknowns, String(parameters['what']), {}, locale);
	const written = Object.fromEntries(
		Object.entries(parameters).map(([name, value]) => [name, valueText(name, value, names, locale)])
	);
	const texts = { ...written, ...composed(code, parameters, names, locale) };
	const named = Object.fromEntries(
		Object.entries(texts).map(([name, text]) => [name, saidNumber(name, text, parameters, id)])
	);
	return codedText(sentences, textKey(code, parameters), named, locale);
}

/** A text with the name of what it says; names of goods say no number. */
function saidNumber(
	name: string,
	text: string | number,
	parameters: Finding['parameters'],
	id: string
): string {
	const of = byTable[name];
	if (of === 'claims') return numbered(sheetId('audit', String(parameters[name])), String(text));
	if (of === 'definitions')
		return numbered(sheetId('unit', String(parameters[name])), String(text));
	return name === 'categories' ? String(text) : numbered(id, String(text));
}

/** One number alone that matches says less than two. */
function textKey(code: FindingCode, { count }: Finding['parameters']): string {
	return code === 'wan_slip' && count === 1 ? 'wan_slip_one' : code;
}

const byTable: Readonly<Record<string, keyof ClaimNames>> = {
	claim: 'claims',
	definition: 'definitions'
};

const plainNumbers = new Set(['low', 'high', 'printedLow', 'printedHigh', 'factor']);

function valueText(
	name: string,
	value: string | number,
	names: ClaimNames,
	locale: Locale
): string {
	const table = byTable[name];
	if (table !== undefined) return names[table].get(String(value)) ?? String(value);
	if (typeof value === 'string') return value;
	if (name.startsWith('share')) return formatPercent(value, locale, 0);
	if (name === 'users') return formatCount(value, locale);
	return plainNumbers.has(name) ? formatNumber(value, locale) : formatKg(value, locale);
}

/** What a text names that is made of several parameters, or of one in another way. */
function composed(
	code: FindingCode,
	parameters: Finding['parameters'],
	names: ClaimNames,
	locale: Locale
): TextParameters {
	const number = (name: string) => Number(parameters[name]);
	const kg = (name: string) => formatKg(number(name), locale);
	const share = (name: string) => formatPercent(number(name), locale, 0);
	const given = (name: string) => name in parameters;
	return {
		...(given('kg') ? { mass: kg('kg') } : {}),
		...(given('kgTotal') ? { total: kg('kgTotal') } : {}),
		...(given('kgNew') ? { made: kg('kgNew'), most: share('shareHigh') } : {}),
		...(given('kgLow') ? rangeTexts(number('kgLow'), number('kgHigh'), locale) : {}),
		...(given('shareLow') ? { low: share('shareLow'), high: share('shareHigh') } : {}),
		...(given('categories') ? { categories: categoriesText(parameters, names, locale) } : {}),
		...ratios(code, parameters, locale)
	};
}

/** A range of kilograms with its low end apart. */
function rangeTexts(low: number, high: number, locale: Locale): TextParameters {
	return { low: formatKg(low, locale, { digits: 2 }), range: formatRange({ low, high }, locale) };
}

function categoriesText(
	parameters: Finding['parameters'],
	{ categories }: ClaimNames,
	locale: Locale
): string {
	const ids = String(parameters['categories']).split('|');
	const separator = m.page_list_separator({}, { locale });
	return ids.map((id) => categories.get(id) ?? id).join(separator);
}

function ratios(
	code: FindingCode,
	parameters: Finding['parameters'],
	locale: Locale
): TextParameters {
	const number = (name: string) => Number(parameters[name]);
	if (code === 'misprint') {
		const pollutants = (name: string) =>
			quantityText({ value: number(name), unit: 'kg_pollutants' }, locale);
		return { printed: pollutants('printed'), quantity: pollutants('quantity') };
	}
	if (code === 'wan_ratio') {
		const unit = parameters['unit'] as ImpliedUnit;
		const write = (name: string) => resultText(unit, number(name), locale);
		return { ratio: write('ratio'), low: write('low'), high: write('high') };
	}
	const per = 'kwh' in parameters ? 'kwh' : 'kg';
	if (!(`${per}High` in parameters) || 'kgLow' in parameters) return {};
	const ratio = ratioText(per, { low: number(per), high: number(`${per}High`) }, locale);
	if (code !== 'tree_no_fit') return { ratio };
	return { ratio, ...rangeTexts(number('low'), number('high'), locale) };
}

const unknowns = codedTexts([
	['basis', m.claims_u_basis],
	['displacement', m.claims_u_displacement],
	['source', m.claims_u_source],
	['period', m.claims_u_period],
	['platform', m.claims_u_platform],
	['users', m.claims_u_users],
	['items', m.claims_u_items],
	['households', m.claims_u_households],
	['kg_co2e_total', m.claims_u_kg],
	['kg_co2e_per_item', m.claims_u_kg_per_item],
	['per-item-values', m.claims_u_per_item_values],
	['household-definition', m.claims_u_household_definition],
	['tree-definition', m.claims_u_tree_definition],
	['equivalence-definition', m.claims_u_equivalence_definition],
	['pollutant-definition', m.claims_u_pollutant_definition],
	['handling', m.claims_u_handling],
	['scope', m.claims_u_scope],
	['cumulative', m.claims_u_cumulative],
	['category', m.claims_u_category]
]);

const sentences = codedTexts([
	['wan_slip', m.claims_f_wan_slip],
	['wan_slip_one', m.claims_f_wan_slip_one],
	['year_swapped', m.claims_f_year_swapped],
	['wan_ratio', m.claims_f_wan_ratio],
	['off_by_factor', m.claims_f_off_by_factor],
	['misprint', m.claims_f_misprint],
	['superseded', m.claims_f_superseded],
	['adds_up', m.claims_f_adds_up],
	['does_not_add_up', m.claims_f_does_not_add_up],
	['within_range', m.claims_f_within_range],
	['above_range', m.claims_f_above_range],
	['below_range', m.claims_f_below_range],
	['floor_supported', m.claims_f_floor_supported],
	['floor_not_supported', m.claims_f_floor_not_supported],
	['holds_displacement', m.claims_f_holds_displacement],
	['needs_full_displacement', m.claims_f_needs_full_displacement],
	['share_within', m.claims_f_share_within],
	['share_outside', m.claims_f_share_outside],
	['displacement_within', m.claims_f_displacement_within],
	['displacement_outside', m.claims_f_displacement_outside],
	['users_not_items', m.claims_f_users_not_items],
	['transactions_not_items', m.claims_f_transactions_not_items],
	['gross', m.claims_f_gross],
	['cumulative', m.claims_f_cumulative],
	['not_avoided', m.claims_f_not_avoided],
	['not_emissions', m.claims_f_not_emissions],
	['tree_fits', m.claims_f_tree_fits],
	['tree_no_fit', m.claims_f_tree_no_fit],
	['tenfold_tree', m.claims_f_tenfold_tree],
	['trees_differ', m.claims_f_trees_differ],
	['trees_felled', m.claims_f_trees_felled],
	['household_fits', m.claims_f_household_fits],
	['household_fits_elsewhere', m.claims_f_household_fits_elsewhere],
	['household_as_claim', m.claims_f_household_as_claim],
	['household_no_fit', m.claims_f_household_no_fit],
	['household_unknown', m.claims_f_household_unknown],
	['car_fits', m.claims_f_car_fits],
	['car_no_fit', m.claims_f_car_no_fit],
	['no_factor', m.claims_f_no_factor]
]);
