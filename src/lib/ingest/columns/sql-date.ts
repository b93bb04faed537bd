import type { DateNumbers, DateOrder } from '../../model/reading';
import { join, sql, type Sql } from '../../sql';
import { orElse } from './sql-or-else';

/** What may follow a date: a time of day. */
const TIME = '(?:[ T,].*)?$';
const MARK = '[-/. ]';
const DAY = '(\\d{1,2})';

/** A way of writing dates: a pattern, and how its parts make `yyyy-mm-dd`. */
type Form = readonly [pattern: string, date: string];

const yearFirstForms: readonly Form[] = [
	[`^(\\d{4})${MARK}${DAY}${MARK}${DAY}${TIME}`, '\\1-\\2-\\3'],
	[`^(\\d{4})(\\d{2})(\\d{2})(?:\\d{4}|\\d{6})?${TIME}`, '\\1-\\2-\\3'],
	[`^(\\d{4})[-/.]${DAY}-?$`, '\\1-\\2-01']
];

/** English names of months: `5 Mar 2024`, `March 5, 2024`, with or without a weekday. */
const namedForms: readonly Form[] = [
	[`^(?:[A-Za-z]{3,9},? )?${DAY}[- ]([A-Za-z]{3})[a-z]*[.,]*[- ](\\d{4})${TIME}`, '\\1 \\2 \\3'],
	[
		`^(?:[A-Za-z]{3,9},? )?([A-Za-z]{3})[a-z]*\\.? ${DAY}(?:st|nd|rd|th)?,? (\\d{4})${TIME}`,
		'\\2 \\1 \\3'
	]
];

/** Two-digit years: 70 to 99 are of the last century, as POSIX has it from 69 on. */
const shortYears: readonly Form[] = [
	['([0-6]\\d)', '20'],
	['([7-9]\\d)', '19']
];

/**
 * The calendar day of a text, as a DATE expression: NULL for what is no date. The usual forms are
 * tried first; the patterns are only matched with what they leave over.
 */
export function sqlDate(text: Sql, order: DateOrder, numbers: DateNumbers): Sql {
	const plain = plainText(text);
	const forms = [...yearFirstForms, ...orderedForms(order)];
	const slow = sql`coalesce(${join([
		...countedDate(text, numbers),
		...forms.map((form) => formDate(plain, form)),
		...namedForms.map((form) => namedDate(plain, form))
	])})`;
	return orElse(text, usualDate(text, order), slow);
}

/** ISO first, then forms whose year has four digits and is known by the place of its marks. */
function usualDate(text: Sql, order: DateOrder): Sql {
	const word = sql`split_part(${text}, ' ', 1)`;
	const tail = order === 'MDY' ? ['%m/%d/%Y', '%m-%d-%Y'] : ['%d/%m/%Y', '%d-%m-%Y'];
	const yearLast = [...tail, '%d.%m.%Y'];
	const yearFirst = ['%Y/%m/%d', '%Y-%m-%d', '%Y.%m.%d', '%Y年%m月%d日'];
	return sql`CASE
		WHEN substring(${text}, 5, 1) = '-' AND (length(${text}) = 10 OR substring(${text}, 11, 1) IN (' ', 'T'))
		THEN TRY_CAST(left(${text}, 10) AS DATE)
		WHEN substring(${text}, 5, 1) IN ('/', '-', '.', '年') THEN ${parsedBy(word, yearFirst)}
		WHEN substring(${word}, -5, 1) IN ('/', '-', '.') THEN ${parsedBy(word, yearLast)} END`;
}

function parsedBy(text: Sql, formats: readonly string[]): Sql {
	return sql`CAST(try_strptime(${text}, [${join(formats.map((format) => sql`${format}`))}]) AS DATE)`;
}

/** Full-width digits and marks as usual ones, Chinese date marks as dashes. */
function plainText(text: Sql): Sql {
	const from = '０１２３４５６７８９－／．：年月日号　';
	return sql`trim(translate(${text}, ${from}, ${'0123456789-/.:--   '}))`;
}

function orderedForms(order: DateOrder): readonly Form[] {
	const dayFirst = '-\\2-\\1';
	const monthFirst = '-\\1-\\2';
	const tail = order === 'MDY' ? monthFirst : dayFirst;
	const long = (mark: string, end: string): Form => [
		`^${DAY}${mark}${DAY}${mark}(\\d{4})${TIME}`,
		`\\3${end}`
	];
	const short = shortYears.map(([year, century]): Form =>
		order === 'YMD'
			? [`^${year}[-/.]${DAY}[-/.]${DAY}${TIME}`, `${century}\\1-\\2-\\3`]
			: [`^${DAY}[-/.]${DAY}[-/.]${year}${TIME}`, `${century}\\3${tail}`]
	);
	return [long('\\.', dayFirst), long('[-/]', tail), ...short];
}

function formDate(text: Sql, [pattern, date]: Form): Sql {
	return sql`CASE WHEN regexp_matches(${text}, ${pattern})
		THEN TRY_CAST(regexp_replace(${text}, ${pattern}, ${date}) AS DATE) END`;
}

function namedDate(text: Sql, [pattern, date]: Form): Sql {
	return sql`CASE WHEN regexp_matches(${text}, ${pattern})
		THEN CAST(try_strptime(regexp_replace(${text}, ${pattern}, ${date}), '%d %b %Y') AS DATE) END`;
}

/** Numbers are only dates where the whole column is such numbers. Days are counted in UTC. */
function countedDate(text: Sql, numbers: DateNumbers): Sql[] {
	const days: Readonly<Record<DateNumbers, readonly [from: string, perDay: number] | null>> = {
		none: null,
		epoch_seconds: ['1970-01-01', 86_400],
		epoch_milliseconds: ['1970-01-01', 86_400_000],
		excel_serial: ['1899-12-30', 1]
	};
	const count = days[numbers];
	if (count === null) return [];
	const [from, perDay] = count;
	const number = sql`TRY_CAST(${text} AS DOUBLE)`;
	return [
		sql`CASE WHEN ${number} BETWEEN 0 AND ${100_000 * perDay}
			THEN CAST(${from} AS DATE) + CAST(floor(${number} / ${perDay}) AS INTEGER) END`
	];
}
