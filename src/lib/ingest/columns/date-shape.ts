/** What stands between the parts of a date written with numbers. */
const MARK = '[-/. ]';
/** What may follow a date: a time of day, or nothing. */
const TIME = '(?:[ T,].*)?$';

/** Names of months as they are written in English, by their first three letters. */
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

/** How a date is written. */
export type DateShape =
	| { readonly kind: 'year_first' | 'compact' | 'year_month' | 'month_name' }
	/** Three numbers, the year not first with four digits: the order is a question. */
	| { readonly kind: 'ordered'; readonly parts: readonly [number, number, number] };

const yearFirst = new RegExp(`^\\d{4}${MARK}\\d{1,2}${MARK}\\d{1,2}${TIME}`);
const yearMonth = /^\d{4}[-/.]\d{1,2}-?$/;
const compact =
	/^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:\d{4}|\d{6})?(?:[ T].*)?$/;
const ordered = new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})${TIME}`);
const monthName = new RegExp(
	`^(?:[a-z]{3,9},? )?(?:\\d{1,2}[- ]${MONTH}[.,]*[- ]\\d{4}|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})${TIME}`,
	'i'
);

/** How a text is written if it is a date, or null. Bare numbers other than yyyymmdd are none. */
export function dateShape(value: string): DateShape | null {
	const text = plainDate(value);
	if (yearFirst.test(text)) return { kind: 'year_first' };
	if (compact.test(text)) return { kind: 'compact' };
	if (yearMonth.test(text)) return { kind: 'year_month' };
	const match = ordered.exec(text);
	if (match) return orderedShape(match);
	return monthName.test(text) ? { kind: 'month_name' } : null;
}

/** A date with Chinese marks written with dashes: 2024年3月5日 as 2024-3-5. */
function plainDate(value: string): string {
	return value
		.replace(/[年月]/g, '-')
		.replace(/[日号]/g, ' ')
		.trim();
}

/** Three numbers can be a date only if two of them can be day and month. */
function orderedShape(match: RegExpExecArray): DateShape | null {
	const parts = [Number(match[1]), Number(match[2]), Number(match[3])] as const;
	const isDayAndMonth = (a: number, b: number) =>
		a >= 1 && b >= 1 && a <= 31 && b <= 31 && Math.min(a, b) <= 12;
	const isPossible = isDayAndMonth(parts[0], parts[1]) || isDayAndMonth(parts[1], parts[2]);
	return isPossible ? { kind: 'ordered', parts } : null;
}
