import { codedText, codedTexts, type TextParameters } from './coded-text';
import * as m from './compiled/messages.js';
import { formatDate, formatNumber } from './format';
import type { Locale } from './locale';

/** What is wrong or doubtful about a value of a pack, and what to do about it, in words. */
export function findingText(
	{ code, parameters }: { readonly code: string; readonly parameters: TextParameters },
	locale: Locale
): string {
	return codedText(texts, code, asWritten(parameters, locale), locale);
}

/** The same with its place in the pack. */
export function packFindingText(
	found: {
		readonly code: string;
		readonly parameters: TextParameters;
		readonly file: string;
		readonly line: number;
		readonly column: string;
	},
	locale: Locale
): string {
	const { file, line, column } = found;
	const text = findingText(found, locale);
	if (line === 0) return m.packs_place_file({ file, text }, { locale });
	if (column === '') return m.packs_place_row({ file, line, text }, { locale });
	return m.packs_place({ file, line, column, text }, { locale });
}

/** Numbers and dates in the reader's habit; what is quoted from a file stays as it is there. */
function asWritten(parameters: TextParameters, locale: Locale): TextParameters {
	return Object.fromEntries(
		Object.entries(parameters).map(([name, value]) => [name, written(name, value, locale)])
	);
}

function written(name: string, value: string | number, locale: Locale): string {
	if (typeof value === 'number') return formatNumber(value, locale);
	return name === 'date' ? formatDate(value, locale) : value;
}

const texts = codedTexts([
	['row_ragged', m.packs_finding_row_ragged],
	['nul_character', m.packs_finding_nul_character],
	['column_missing', m.packs_finding_column_missing],
	['cell_missing', m.packs_finding_cell_missing],
	['not_a_number', m.packs_finding_not_a_number],
	['not_a_date', m.packs_finding_not_a_date],
	['not_allowed', m.packs_finding_not_allowed],
	['out_of_order', m.packs_finding_out_of_order],
	['share_out_of_range', m.packs_finding_share_out_of_range],
	['amount_negative', m.packs_finding_amount_negative],
	['amount_too_large', m.packs_finding_amount_too_large],
	['wrong_unit', m.packs_finding_wrong_unit],
	['duplicate_row', m.packs_finding_duplicate_row],
	['parameter_missing', m.packs_finding_parameter_missing],
	['preset_missing', m.packs_finding_preset_missing],
	['seed_missing', m.packs_finding_seed_missing],
	['description_unreadable', m.packs_finding_description_unreadable],
	['checksum_differs', m.packs_finding_checksum_differs],
	['unreadable', m.packs_finding_unreadable],
	['table_missing', m.packs_finding_table_missing],
	['handling_missing', m.packs_finding_handling_missing],
	['unknown_category', m.packs_finding_unknown_category],
	['known_category', m.packs_finding_known_category],
	['source_missing', m.packs_finding_source_missing],
	['source_unknown', m.packs_finding_source_unknown],
	['tenfold', m.packs_finding_tenfold],
	['thousandfold', m.packs_finding_thousandfold],
	['review_overdue', m.packs_finding_review_overdue],
	['grade_against_rule', m.packs_finding_grade_against_rule],
	['not_released', m.packs_finding_not_released]
]);
