import { codedText, codedTexts, type TextParameters } from './coded-text';
import * as m from './compiled/messages.js';
import type { Locale } from './locale';

/** Why a row could not be read, in words. */
export function rejectText(
	{ reason, parameters }: { readonly reason: string; readonly parameters: TextParameters },
	locale: Locale
): string {
	return codedText(texts, reason, parameters, locale);
}

const texts = codedTexts([
	['too_few_columns', m.reject_too_few_columns],
	['too_many_columns', m.reject_too_many_columns],
	['unclosed_quote', m.reject_unclosed_quote],
	['invalid_encoding', m.reject_invalid_encoding],
	['line_too_long', m.reject_line_too_long],
	['several_rows', m.reject_several_rows],
	['not_an_object', m.reject_not_an_object],
	['invalid_json', m.reject_invalid_json],
	['date_unreadable', m.reject_date_unreadable],
	['date_without_year', m.reject_date_without_year],
	['items_missing', m.reject_items_missing],
	['items_unreadable', m.reject_items_unreadable],
	['mass_missing', m.reject_mass_missing],
	['mass_unreadable', m.reject_mass_unreadable]
]);
