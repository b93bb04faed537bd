import * as m from '$lib/messages/compiled/messages.js';
import { delimiterName } from '$lib/messages/delimiter-name';
import type { Locale } from '$lib/messages/locale';
import type { LogFormat, Reading } from '$lib/model/reading';

const formats: Readonly<
	Record<LogFormat, (inputs: object, options: { locale: Locale }) => string>
> = {
	csv: m.data_format_csv,
	json: m.data_format_json,
	jsonl: m.data_format_jsonl,
	parquet: m.data_format_parquet,
	arrow: m.formats_format_arrow,
	xlsx: m.formats_format_xlsx,
	xls: m.formats_format_xls,
	ods: m.formats_format_ods,
	markup: m.formats_format_markup
};

/** How a file was read, in a few words: format, encoding, delimiter, what stands before the table. */
export function readingText(reading: Reading, locale: Locale): string {
	const format = formats[reading.format]({}, { locale });
	return [
		packedText(reading, format, locale),
		...sheetParts(reading, locale),
		...(reading.dialect === null ? [] : textParts(reading, reading.dialect.delimiter, locale))
	].join(m.page_list_separator({}, { locale }));
}

function packedText({ compression }: Reading, format: string, locale: Locale): string {
	if (compression === 'none') return format;
	return compression === 'gzip'
		? m.data_compressed({ format }, { locale })
		: m.formats_unpacked({ format }, { locale });
}

/** How many names of sheets are written out. */
const SHEET_NAMES = 3;

function sheetParts({ sheets = [] }: Reading, locale: Locale): string[] {
	if (sheets.length === 0) return [];
	const shown = sheets.slice(0, SHEET_NAMES).map(({ name }) => name);
	const names = [...shown, ...(sheets.length > SHEET_NAMES ? ['…'] : [])];
	const separator = m.page_list_separator({}, { locale });
	return [m.formats_sheets({ names: names.join(separator), count: sheets.length }, { locale })];
}

function textParts(reading: Reading, delimiter: string, locale: Locale): string[] {
	const { encoding, byteOrderMark, preambleLines, headerRow } = reading;
	const header =
		headerRow === null
			? m.data_header_none({}, { locale })
			: m.data_header_in({ line: headerRow }, { locale });
	return [
		encoding.toUpperCase(),
		...(byteOrderMark ? [m.data_bom({}, { locale })] : []),
		m.data_delimited_by({ name: delimiterName(delimiter, locale) }, { locale }),
		...(preambleLines > 0 ? [m.data_preamble({ count: preambleLines }, { locale })] : []),
		header
	];
}
