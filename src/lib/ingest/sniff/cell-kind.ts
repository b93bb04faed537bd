import { narrow } from '../categories/normalise-text';

/** What a cell looks like, without knowing what its column means. */
export type CellKind = 'empty' | 'number' | 'date' | 'time' | 'web' | 'code' | 'text';

/** A number with its sign, separators, and a currency, percent or unit before or behind it. */
const number =
	/^\(?[-+\u2212]?\s?(?:[$€£¥₩₽₹]|[A-Z]{3}\s|R\$|Rs\.?\s?|kr\s)?\s?[-+\u2212]?\d(?:[\d.,'’ \u00a0\u202f]*\d)?[.,]?(?:[eE][-+]?\d{1,3})?\s?(?:%|‰|[$€£¥₩₽₹元円원]|万元?|亿元?|[A-Z]{3}|kg|g|t|lbs?|件|个|台)?\)?$/;

const date = new RegExp(
	[
		'\\d{4}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?',
		'\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})',
		'\\d{2,4}年\\d{1,2}月(?:\\d{1,2}[日号])?',
		'\\d{4}년 ?\\d{1,2}월(?: ?\\d{1,2}일)?',
		'\\d{1,2}[-. ]\\p{L}{3,9}\\.?[-. ,]{1,2}\\d{2,4}',
		'\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}'
	]
		.map((form) => `(?:${form})`)
		.join('|')
		.replace(/^/, '^(?:\\p{L}{2,9},? )?(?:')
		.replace(/$/, ')(?:[T ,]+\\d{1,2}[:.h]\\d{2}.*)?$'),
	'u'
);

const time = /^\d{1,3}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s?[ap]\.?m\.?)?$/i;

const web = /^(?:https?:\/\/|www\.)\S+$|^[^\s@]+@[^\s@]+\.\p{L}{2,}$/u;

/** Letters and digits without spaces, such as an order number. */
const code = /^(?=.*\d)[\p{L}\d]+(?:[-_/.#][\p{L}\d]+)*$/u;

/** The kind of a cell by its look. */
export function cellKind(cell: string): CellKind {
	const text = narrow(cell).trim();
	if (text === '') return 'empty';
	if (text.length > 200 || !/\d|@|^www\./.test(text)) return 'text';
	if (date.test(text)) return 'date';
	if (number.test(text)) return 'number';
	if (time.test(text)) return 'time';
	if (web.test(text)) return 'web';
	return code.test(text) ? 'code' : 'text';
}

/** Words that stand for a value that is missing: they say nothing of their column. */
const missing =
	/^(?:n\/?a|nan|null|none|nil|unknown|-+|–|—|\?+|\.+|无|未知|暂无|不详|k\.?\s?a\.?)$/i;

/** Whether a cell says that its value is missing. */
export function isMissing(cell: string): boolean {
	return missing.test(cell.trim());
}
