import type { Reject, RejectReason } from '../model/reject';
import * as m from './compiled/messages.js';
import type { Locale } from './locale';

/** Why a row could not be read, in words. */
export function rejectText(reject: Pick<Reject, 'reason' | 'parameters'>, locale: Locale): string {
	const text = texts[reject.reason] as MessageText;
	return text(reject.parameters, { locale });
}

/** A compiled message; what it may name is checked by the tests, since codes carry their own parameters. */
type MessageText = (
	parameters: Readonly<Record<string, string | number>>,
	options: { locale: Locale }
) => string;

const texts = {
	too_few_columns: m.reject_too_few_columns,
	too_many_columns: m.reject_too_many_columns,
	unclosed_quote: m.reject_unclosed_quote,
	invalid_encoding: m.reject_invalid_encoding,
	line_too_long: m.reject_line_too_long,
	not_an_object: m.reject_not_an_object,
	invalid_json: m.reject_invalid_json,
	date_unreadable: m.reject_date_unreadable,
	items_missing: m.reject_items_missing,
	items_unreadable: m.reject_items_unreadable,
	mass_missing: m.reject_mass_missing,
	mass_unreadable: m.reject_mass_unreadable,
	unreadable: m.reject_unreadable
} as const satisfies Record<RejectReason, unknown>;
