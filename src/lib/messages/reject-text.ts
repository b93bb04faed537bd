import * as m from './compiled/messages.js';
import type { Locale } from './locale';

/** Why a row could not be read, in words. */
export function rejectText(
	reject: { readonly reason: string; readonly parameters: Parameters },
	locale: Locale
): string {
	const text = texts.get(reject.reason);
	if (!text) throw new Error(`no text for reject ${reject.reason}`);
	return text(reject.parameters, { locale });
}

/** What a message may name. */
type Parameters = Readonly<Record<string, string | number>>;

/** A compiled message; that every code gives what its text names is tested. */
type MessageText = (parameters: Parameters, options: { locale: Locale }) => string;

const texts: ReadonlyMap<string, MessageText> = new Map<string, unknown>([
	['too_few_columns', m.reject_too_few_columns],
	['too_many_columns', m.reject_too_many_columns],
	['unclosed_quote', m.reject_unclosed_quote],
	['invalid_encoding', m.reject_invalid_encoding],
	['line_too_long', m.reject_line_too_long],
	['not_an_object', m.reject_not_an_object],
	['invalid_json', m.reject_invalid_json],
	['date_unreadable', m.reject_date_unreadable],
	['items_missing', m.reject_items_missing],
	['items_unreadable', m.reject_items_unreadable],
	['mass_missing', m.reject_mass_missing],
	['mass_unreadable', m.reject_mass_unreadable],
	['unreadable', m.reject_unreadable]
]) as ReadonlyMap<string, MessageText>;
