/** Values a message can name. */
export type MessageParameters = Readonly<Record<string, string | number>>;

/** What can be doubtful about the user's data or the reading of it. Each code has a message in both languages. */
export const issueCodes = [
	'no_dates',
	'dates_without_year',
	'undated_rows',
	'undated_filtered',
	'no_category_column',
	'one_item_per_row',
	'mass_log',
	'items_win_over_mass',
	'mixed_currencies',
	'price_unreadable',
	'returns',
	'status_column',
	'unmapped',
	'unmapped_on_purpose',
	'without_factor',
	'vehicles_set_aside',
	'vehicles_only',
	'default_operating_model',
	'unknown_platforms',
	'unknown_regions',
	'unknown_models',
	'day_month_order',
	'role_guessed',
	'column_missing',
	'encoding_guessed',
	'mapping_conflict',
	'mapping_unknown_category',
	'added_category',
	'mass_estimate',
	'factor_override',
	'factor_conflict',
	'override_per_item',
	'own_assumption',
	'scenario_volume',
	'scenario_group_absent',
	'duplicate_file',
	'files_skipped',
	'sheets_left',
	'other_extension',
	'decimal_mark',
	'items_scaled',
	'items_columns',
	'items_fractional',
	'items_like_ids',
	'two_digit_years',
	'dates_by_quarter',
	'dates_by_year',
	'dates_otherwise',
	'duplicate_rows',
	'outlying_items',
	'missing_months',
	'missing_days',
	'implausible_years',
	'future_dates',
	'mass_jump',
	'sign_can_reverse',
	'low_confidence_mapping',
	'titles_classified',
	'titles_unrecognised',
	'repaired_rows',
	'repairs_unmatched',
	'from_cube'
] as const;

/** One of these codes. */
export type IssueCode = (typeof issueCodes)[number];

/** Something doubtful in the user's data: nothing was dropped, but a careful person would look. */
export interface Issue {
	readonly code: IssueCode;
	/** What the message names, such as a column or a file. */
	readonly parameters: MessageParameters;
	/** How many rows, items or files it concerns; 1 where it is about the log as a whole. */
	readonly count: number;
}
