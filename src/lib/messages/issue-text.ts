import { formatCount, formatKg, formatNumber } from './format';
import { codedText, codedTexts, type TextParameters } from './coded-text';
import * as m from './compiled/messages.js';
import type { Locale } from './locale';
import { roleText } from './role-text';

/** An issue in words: what is doubtful, where, and what to do. */
export function issueText(
	{ code, parameters }: { readonly code: string; readonly parameters: TextParameters },
	locale: Locale
): string {
	const key = 'massKg' in parameters ? `${code}_mass` : code;
	return codedText(texts, key, asWritten(parameters, locale), locale);
}

/** The numbers that its words say, as they are written there. */
export function issueNumbers(
	{ parameters }: { readonly parameters: TextParameters },
	locale: Locale
): readonly string[] {
	const texts = Object.entries(parameters).flatMap(([name, value]) =>
		typeof value === 'number' ? [written(name, value, locale)] : []
	);
	return [...new Set(texts)];
}

function asWritten(parameters: TextParameters, locale: Locale): TextParameters {
	return Object.fromEntries(
		Object.entries(parameters).map(([name, value]) => [name, written(name, value, locale)])
	);
}

/** Numbers in the reader's habit, roles by their name. */
function written(name: string, value: string | number, locale: Locale): string {
	if (name === 'massKg') return formatKg(Number(value), locale);
	if (name === 'times') return formatNumber(Number(value), locale);
	if (typeof value === 'number') return formatCount(value, locale);
	return name === 'role' ? roleText(value, locale) : value;
}

const texts = codedTexts([
	['no_dates', m.issue_no_dates],
	['dates_without_year', m.issue_dates_without_year],
	['undated_rows', m.issue_undated_rows],
	['undated_filtered', m.issue_undated_filtered],
	['no_category_column', m.issue_no_category_column],
	['one_item_per_row', m.issue_one_item_per_row],
	['mass_log', m.issue_mass_log],
	['items_win_over_mass', m.issue_items_win_over_mass],
	['mixed_currencies', m.issue_mixed_currencies],
	['price_unreadable', m.issue_price_unreadable],
	['returns', m.issue_returns],
	['status_column', m.issue_status_column],
	['unmapped', m.issue_unmapped],
	['unmapped_on_purpose', m.issue_unmapped_on_purpose],
	['without_factor', m.issue_without_factor],
	['vehicles_set_aside', m.issue_vehicles_set_aside],
	['vehicles_only', m.issue_vehicles_only],
	['default_operating_model', m.issue_default_operating_model],
	['unknown_platforms', m.issue_unknown_platforms],
	['unknown_regions', m.issue_unknown_regions],
	['unknown_models', m.issue_unknown_models],
	['unknown_models_mass', m.issue_unknown_models_mass],
	['day_month_order', m.issue_day_month_order],
	['role_guessed', m.issue_role_guessed],
	['column_missing', m.issue_column_missing],
	['encoding_guessed', m.issue_encoding_guessed],
	['mapping_conflict', m.issue_mapping_conflict],
	['mapping_unknown_category', m.issue_mapping_unknown_category],
	['added_category', m.issue_added_category],
	['mass_estimate', m.issue_mass_estimate],
	['factor_override', m.issue_factor_override],
	['factor_conflict', m.issue_factor_conflict],
	['override_per_item', m.issue_override_per_item],
	['own_assumption', m.issue_own_assumption],
	['scenario_volume', m.issue_scenario_volume],
	['scenario_group_absent', m.issue_scenario_group_absent],
	['duplicate_file', m.issue_duplicate_file],
	['files_skipped', m.issue_files_skipped],
	['sheets_left', m.issue_sheets_left],
	['other_extension', m.issue_other_extension],
	['decimal_mark', m.issue_decimal_mark],
	['items_scaled', m.issue_items_scaled],
	['items_columns', m.issue_items_columns],
	['two_digit_years', m.issue_two_digit_years],
	['dates_by_quarter', m.issue_dates_by_quarter],
	['dates_by_year', m.issue_dates_by_year],
	['dates_otherwise', m.issue_dates_otherwise],
	['duplicate_rows', m.issue_duplicate_rows],
	['titles_classified', m.issue_titles_classified],
	['titles_unrecognised', m.issue_titles_unrecognised],
	['repaired_rows', m.issue_repaired_rows],
	['repairs_unmatched', m.issue_repairs_unmatched],
	['from_cube', m.issue_from_cube],
	['duplicate_rows_mass', m.issue_duplicate_rows_mass],
	['outlying_items', m.issue_outlying_items],
	['outlying_items_mass', m.issue_outlying_items_mass],
	['missing_months', m.issue_missing_months],
	['missing_days', m.issue_missing_days],
	['implausible_years', m.issue_implausible_years],
	['implausible_years_mass', m.issue_implausible_years_mass],
	['future_dates', m.issue_future_dates],
	['future_dates_mass', m.issue_future_dates_mass],
	['items_fractional', m.issue_items_fractional],
	['items_like_ids', m.issue_items_like_ids],
	['mass_jump_mass', m.issue_mass_jump],
	['sign_can_reverse', m.issue_sign_can_reverse],
	['low_confidence_mapping', m.issue_low_confidence_mapping],
	['unmapped_mass', m.issue_unmapped_mass],
	['unmapped_on_purpose_mass', m.issue_unmapped_on_purpose_mass],
	['without_factor_mass', m.issue_without_factor_mass],
	['vehicles_set_aside_mass', m.issue_vehicles_set_aside_mass],
	['vehicles_only_mass', m.issue_vehicles_only_mass],
	['default_operating_model_mass', m.issue_default_operating_model_mass],
	['low_confidence_mapping_mass', m.issue_low_confidence_mapping_mass],
	['sign_can_reverse_mass', m.issue_sign_can_reverse_mass]
]);
