import { formatCount, formatKg } from './format';
import { roleText } from './role-text';
import * as m from './compiled/messages.js';
import type { Locale } from './locale';

/** An issue in words: what is doubtful, where, and what to do. */
export function issueText(
	issue: { readonly code: string; readonly parameters: Parameters },
	locale: Locale
): string {
	const weighs = 'massKg' in issue.parameters;
	const text = texts.get(weighs ? `${issue.code}_mass` : issue.code);
	if (!text) throw new Error(`no text for issue ${issue.code}`);
	return text(asWritten(issue.parameters, locale), { locale });
}

function asWritten(parameters: Parameters, locale: Locale): Parameters {
	return Object.fromEntries(
		Object.entries(parameters).map(([name, value]) => [name, written(name, value, locale)])
	);
}

/** Numbers in the reader's habit, roles by their name. */
function written(name: string, value: string | number, locale: Locale): string {
	if (name === 'massKg') return formatKg(Number(value), locale);
	if (typeof value === 'number') return formatCount(value, locale);
	return name === 'role' ? roleText(value, locale) : value;
}

/** What a message may name. */
type Parameters = Readonly<Record<string, string | number>>;

/** A compiled message; that every code gives what its text names is tested. */
type MessageText = (parameters: Parameters, options: { locale: Locale }) => string;

const texts: ReadonlyMap<string, MessageText> = new Map<string, unknown>([
	['no_dates', m.issue_no_dates],
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
	['day_month_order', m.issue_day_month_order],
	['role_guessed', m.issue_role_guessed],
	['column_missing', m.issue_column_missing],
	['encoding_guessed', m.issue_encoding_guessed],
	['mapping_conflict', m.issue_mapping_conflict],
	['mapping_unknown_category', m.issue_mapping_unknown_category],
	['added_category', m.issue_added_category],
	['factor_override', m.issue_factor_override],
	['factor_conflict', m.issue_factor_conflict],
	['own_assumption', m.issue_own_assumption],
	['duplicate_file', m.issue_duplicate_file],
	['sign_can_reverse', m.issue_sign_can_reverse],
	['future_dates', m.issue_future_dates],
	['low_confidence_mapping', m.issue_low_confidence_mapping],
	['unmapped_mass', m.issue_unmapped_mass],
	['unmapped_on_purpose_mass', m.issue_unmapped_on_purpose_mass],
	['without_factor_mass', m.issue_without_factor_mass],
	['vehicles_set_aside_mass', m.issue_vehicles_set_aside_mass],
	['vehicles_only_mass', m.issue_vehicles_only_mass],
	['default_operating_model_mass', m.issue_default_operating_model_mass],
	['low_confidence_mapping_mass', m.issue_low_confidence_mapping_mass],
	['sign_can_reverse_mass', m.issue_sign_can_reverse_mass]
]) as ReadonlyMap<string, MessageText>;
