import type { AssessmentResult } from '$lib/assess';
import * as m from '$lib/messages/compiled/messages.js';
import { delimiterName } from '$lib/messages/delimiter-name';
import type { Locale } from '$lib/messages/locale';
import type { DateOrder, ReadingOverrides } from '$lib/model/reading';

interface Option {
	readonly value: string;
	readonly label: string;
}

/** One thing about the reading that can be said otherwise. */
export interface ReadingChoice {
	readonly key: keyof ReadingOverrides;
	readonly label: string;
	/** What was found, in words. */
	readonly found: string;
	readonly options: readonly Option[];
}

const encodings = [
	'utf-8',
	'gb18030',
	'big5',
	'shift_jis',
	'euc-kr',
	'euc-jp',
	'windows-1252',
	'windows-1250',
	'windows-1251',
	'windows-1253',
	'windows-1254',
	'windows-1257',
	'koi8-r',
	'utf-16le',
	'utf-16be'
];
const delimiters = [',', ';', '\t', '|', ' '];
const quotes = ['"', "'", '“”'];
const headerRows = Array.from({ length: 20 }, (_, index) => index + 1);

/** What can be said otherwise about how the files of a result were read. */
export function readingChoices(result: AssessmentResult, locale: Locale): ReadingChoice[] {
	return [
		...sheetChoices(result, locale),
		...textChoices(result, locale),
		...valueChoices(result, locale)
	];
}

/** Which sheet is read, where there is a workbook with several. */
function sheetChoices({ assessment }: AssessmentResult, locale: Locale): ReadingChoice[] {
	const readings = assessment.inputs.map(({ reading }) => reading);
	const read = new Set(readings.flatMap(({ sheets = [] }) => sheets.map(({ name }) => name)));
	const names = new Set([...read, ...readings.flatMap(({ otherSheets = [] }) => otherSheets)]);
	if (names.size < 2) return [];
	return [
		{
			key: 'sheet',
			label: m.formats_sheet({}, { locale }),
			found: [...read].join(m.page_list_separator({}, { locale })),
			options: [...names].map((name) => ({ value: name, label: name }))
		}
	];
}

/** Choices about delimited text, where there is any. */
function textChoices({ assessment }: AssessmentResult, locale: Locale): ReadingChoice[] {
	const reading = assessment.inputs.find(({ reading }) => reading.dialect !== null)?.reading;
	if (reading === undefined) return [];
	const { encoding, dialect, headerRow } = reading;
	const none = m.data_header_none({}, { locale });
	return [
		{
			key: 'encoding',
			label: m.data_encoding({}, { locale }),
			found: encoding.toUpperCase(),
			options: encodings.map((value) => ({ value, label: value.toUpperCase() }))
		},
		{
			key: 'delimiter',
			label: m.data_delimiter({}, { locale }),
			found: delimiterName(dialect!.delimiter, locale),
			options: delimiters.map((value) => ({ value, label: delimiterName(value, locale) }))
		},
		{
			key: 'quote',
			label: m.reading_quote({}, { locale }),
			found: dialect!.quote,
			options: quotes.map((value) => ({ value, label: value }))
		},
		{
			key: 'headerRow',
			label: m.data_header_row({}, { locale }),
			found: headerRow === null ? none : String(headerRow),
			options: [
				{ value: '0', label: none },
				...headerRows.map((row) => ({ value: String(row), label: String(row) }))
			]
		}
	];
}

/** Choices about how values are written. */
function valueChoices({ plan }: AssessmentResult, locale: Locale): ReadingChoice[] {
	const orders: Readonly<Record<DateOrder, string>> = {
		YMD: m.data_order_ymd({}, { locale }),
		DMY: m.data_order_dmy({}, { locale }),
		MDY: m.data_order_mdy({}, { locale })
	};
	const marks = {
		'.': m.data_decimal_point({}, { locale }),
		',': m.data_decimal_comma({}, { locale })
	};
	const options = (labels: Readonly<Record<string, string>>) =>
		Object.entries(labels).map(([value, label]) => ({ value, label }));
	return [
		{
			key: 'dateFormat',
			label: m.data_date_order({}, { locale }),
			found: orders[plan.dateOrder],
			options: options(orders)
		},
		{
			key: 'decimal',
			label: m.data_decimal({}, { locale }),
			found: marks[plan.decimal],
			options: options(marks)
		}
	];
}

/** Overrides with one of them set, or left to the sniffing where `value` is empty. */
export function withChoice(
	overrides: ReadingOverrides,
	key: keyof ReadingOverrides,
	value: string
): ReadingOverrides {
	const chosen = key === 'headerRow' ? Number(value) : value;
	return { ...overrides, [key]: value === '' ? undefined : chosen };
}
