import { codedText, codedTexts, type TextParameters } from './coded-text';
import * as m from './compiled/messages.js';
import { delimiterName } from './delimiter-name';
import type { Locale } from './locale';

/** What speaks for a reading, in words. */
export function evidenceText(
	{ code, parameters }: { readonly code: string; readonly parameters: TextParameters },
	locale: Locale
): string {
	const { delimiter } = parameters;
	if (delimiter === undefined) return codedText(texts, code, parameters, locale);
	const named = { ...parameters, delimiter: delimiterName(String(delimiter), locale) };
	return codedText(texts, code, named, locale);
}

const texts = codedTexts([
	['gzip', m.evidence_gzip],
	['unpacked', m.evidence_unpacked],
	['magic_bytes', m.evidence_magic_bytes],
	['other_extension', m.evidence_other_extension],
	['sheets_read', m.evidence_sheets_read],
	['sheet_given', m.evidence_sheet_given],
	['json_shape', m.evidence_json_shape],
	['byte_order_mark', m.evidence_byte_order_mark],
	['utf8_valid', m.evidence_utf8_valid],
	['utf8_damaged', m.evidence_utf8_damaged],
	['utf16_pattern', m.evidence_utf16_pattern],
	['encoding_scored', m.evidence_encoding_scored],
	['encoding_given', m.evidence_encoding_given],
	['sep_line', m.evidence_sep_line],
	['delimiter_consistent', m.evidence_delimiter_consistent],
	['delimiter_given', m.evidence_delimiter_given],
	['single_column', m.evidence_single_column],
	['quote_other', m.evidence_quote_other],
	['escape_backslash', m.evidence_escape_backslash],
	['mixed_line_ends', m.evidence_mixed_line_ends],
	['trailing_delimiter', m.evidence_trailing_delimiter],
	['preamble', m.evidence_preamble],
	['header_names', m.evidence_header_names],
	['header_rows', m.evidence_header_rows],
	['header_none', m.evidence_header_none],
	['header_given', m.evidence_header_given],
	['other_tables', m.evidence_other_tables],
	['footer', m.evidence_footer],
	['total_rows', m.evidence_total_rows]
]);
