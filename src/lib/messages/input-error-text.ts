import * as m from './compiled/messages.js';
import type { Locale } from './locale';

/** What is wrong with an input and what to do about it, in words. */
export function inputErrorText(
	error: { readonly code: string; readonly parameters: Parameters },
	locale: Locale
): string {
	const text = texts.get(error.code);
	if (!text) throw new Error(`no text for inputError ${error.code}`);
	return text(error.parameters, { locale });
}

/** What a message may name. */
type Parameters = Readonly<Record<string, string | number>>;

/** A compiled message; that every code gives what its text names is tested. */
type MessageText = (parameters: Parameters, options: { locale: Locale }) => string;

const texts: ReadonlyMap<string, MessageText> = new Map<string, unknown>([
	['empty_file', m.input_error_empty_file],
	['no_rows', m.input_error_no_rows],
	['file_not_found', m.input_error_file_not_found],
	['file_changed', m.input_error_file_changed],
	['unsupported_format', m.input_error_unsupported_format],
	['encoding_unknown', m.input_error_encoding_unknown],
	['no_category', m.input_error_no_category],
	['column_not_found', m.input_error_column_not_found],
	['bad_parquet', m.input_error_bad_parquet],
	['bad_json', m.input_error_bad_json],
	['bad_gzip', m.input_error_bad_gzip],
	['too_large', m.input_error_too_large],
	['short_read', m.input_error_short_read],
	['bad_factors', m.input_error_bad_factors],
	['bad_mapping', m.input_error_bad_mapping],
	['bad_pack', m.input_error_bad_pack],
	['engine_failed', m.input_error_engine_failed]
]) as ReadonlyMap<string, MessageText>;
