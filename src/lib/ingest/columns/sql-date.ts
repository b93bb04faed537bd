import type { DateNumbers, DateOrder } from '../../model/reading';
import { join, raw, sql, type Sql } from '../../sql';
import {
	dateForms,
	eraStarts,
	lastCenturyFrom,
	plainCharacters,
	type DateForm,
	type DateFormId,
	type DatePart
} from './date-forms';
import { monthNumbers } from './month-names';
import { leftBy, orElse } from './sql-or-else';

/** How the dates of a column are written. */
export interface DateColumn {
	readonly order: DateOrder;
	readonly numbers: DateNumbers;
	/** The ways of writing that the first rows show, most frequent first. */
	readonly forms: readonly string[];
}

/**
 * Columns that lead from the cell of a date to its day, in the order in which a query must compute
 * them, each from those before it: only what one leaves NULL is left to the next, so that no row
 * pays for forms that its column does not show. `date_left` is the text of what is not ISO 8601.
 */
export function sqlDateSteps(
	cell: Sql,
	column: DateColumn
): readonly (readonly [name: string, Sql])[] {
	const { order, forms } = column;
	const expected = dateForms.filter(({ id }) => forms.includes(id));
	const others = dateForms.filter(({ id }) => !forms.includes(id));
	const [text, isoDay] = [raw('date_left'), raw('iso_day')];
	const isLeft = sql`quick_day IS NULL AND ${text} IS NOT NULL`;
	return [
		['iso_day', forms.includes('iso') ? isoDayOfCell(cell) : raw('CAST(NULL AS DATE)')],
		['date_left', leftBy(isoDay, cell)],
		['quick_day', orElse(isoDay, text, quickDay(text, column))],
		[
			'expected_parts',
			sql`CASE WHEN ${isLeft} THEN ${partsBy(plainText(text), expected, order)} END`
		],
		[
			'date_parts',
			sql`CASE WHEN expected_parts IS NULL OR starts_with(expected_parts, '=') THEN expected_parts
				ELSE ${partsBy(raw('expected_parts'), others, order)} END`
		],
		[
			'day',
			sql`coalesce(quick_day, CASE WHEN date_parts IS NOT NULL THEN ${dayOfParts(raw('date_parts'))} END)`
		]
	];
}

/** The same columns for a cell that is a day already: nothing is left to be read. */
export function sqlStoredDaySteps(cell: Sql): ReturnType<typeof sqlDateSteps> {
	const none = raw('CAST(NULL AS VARCHAR)');
	return [
		['date_left', none],
		['quick_day', cell],
		['expected_parts', none],
		['date_parts', none],
		['day', raw('quick_day')]
	];
}

/** Whether a date was found only among the ways of writing that were not expected. */
export const sqlIsUnexpected = raw(
	`quick_day IS NULL AND day IS NOT NULL AND NOT starts_with(expected_parts, '=')`
);

/** Whether it is three numbers, the year not first, so that their order is a question. */
export const sqlIsOrdered = raw(`starts_with(date_parts, '=o')`);

/** The usual ways of writing, known by the place of their marks: quicker than patterns. */
function quickDay(text: Sql, { order, numbers, forms }: DateColumn): Sql {
	const quick = forms.flatMap((id) => quickForm(text, id as DateFormId, order));
	const others = [...countedDate(text, numbers), ...quick];
	const tried = forms.includes('iso') ? [isoDay(text), ...others] : [...others, isoDay(text)];
	return sql`coalesce(${join(tried)})`;
}

/**
 * Ten characters from a year of four digits on are a date in ISO 8601 if they are one at all. Words
 * such as `epoch`, which the engine casts to dates, do not begin with a digit.
 */
function isoDay(text: Sql): Sql {
	return sql`CASE WHEN strlen(${text}) = 10 AND ${text} BETWEEN '1000' AND '3'
		THEN TRY_CAST(${text} AS DATE) END`;
}

/** A cell is not trimmed yet: `2024-3-5 ` has ten characters as well, and is written in another way. */
function isoDayOfCell(cell: Sql): Sql {
	return sql`CASE WHEN NOT ends_with(${cell}, ' ') THEN ${isoDay(cell)} END`;
}

function quickForm(text: Sql, id: DateFormId, order: DateOrder): Sql[] {
	const isMonthFirst = order === 'MDY';
	if (id === 'year_first') return [yearFirst(text)];
	if (id === 'long') {
		return [yearLast(text, isMonthFirst ? ['%m/%d/%Y', '%m-%d-%Y'] : ['%d/%m/%Y', '%d-%m-%Y'])];
	}
	if (id === 'long_dots') return [yearLast(text, ['%d.%m.%Y'])];
	if (id === 'day_name_year') return [named(text, ['%d %b %Y', '%d %B %Y', '%d-%b-%Y'])];
	return id === 'name_day_year' ? [named(text, ['%b %d, %Y', '%B %d, %Y', '%b %d %Y'])] : [];
}

/** Months by their English names, which the engine knows, before a year of four digits. */
function named(text: Sql, formats: readonly string[]): Sql {
	return sql`CASE WHEN right(${text}, 4) BETWEEN '1000' AND '3' THEN ${parsedBy(text, formats)} END`;
}

/** With a time behind, and with other marks than those of ISO 8601. */
function yearFirst(text: Sql): Sql {
	const word = sql`split_part(${text}, ' ', 1)`;
	const formats = ['%Y/%m/%d', '%Y-%m-%d', '%Y.%m.%d', '%Y年%m月%d日'];
	return sql`CASE WHEN substring(${text}, 5, 1) = '-' AND substring(${text}, 11, 1) IN (' ', 'T')
		THEN TRY_CAST(left(${text}, 10) AS DATE)
		WHEN substring(${text}, 5, 1) IN ('/', '-', '.', '年') THEN ${parsedBy(word, formats)} END`;
}

/** The year must have four digits: a format takes fewer, and the year 24 for one. */
function yearLast(text: Sql, formats: readonly string[]): Sql {
	const word = sql`split_part(${text}, ' ', 1)`;
	return sql`CASE WHEN substring(${word}, -5, 1) IN ('/', '-', '.')
		THEN ${parsedBy(word, formats)} END`;
}

function parsedBy(text: Sql, formats: readonly string[]): Sql {
	return sql`CAST(try_strptime(${text}, [${join(formats.map((format) => sql`${format}`))}]) AS DATE)`;
}

/** The text as the patterns expect it, as `plainDate` makes it. */
function plainText(text: Sql): Sql {
	const { from, to } = plainCharacters;
	return sql`lower(trim(translate(${text}, ${from}, ${to})))`;
}

/**
 * The parts of a date, as a text that `dayOfParts` reads. One replacement per form, and the first
 * that matches ends the search: what it makes begins with `=`, and no pattern matches that.
 */
function partsBy(plain: Sql, forms: readonly DateForm[], order: DateOrder): Sql {
	return forms.reduce(
		(found, form) => sql`regexp_replace(${found}, ${form.pattern}, ${partsOf(form, order)})`,
		plain
	);
}

/** What a form is replaced by: the kind of its parts, and the parts. */
function partsOf(form: DateForm, order: DateOrder): string {
	const parts = partsInOrder(form, order);
	const at = (part: DatePart) => (parts.includes(part) ? `\\${parts.indexOf(part) + 1}` : '1');
	const month = parts.includes('N') ? at('N') : at('M');
	if (parts.includes('W')) return `=w|${at('Y')}|${at('W')}|${at('U')}`;
	if (parts.includes('Q')) return `=q|${at('Y')}|${at('Q')}`;
	if (parts.includes('e')) return `=e|${at('E')}|${at('e')}|${month}-${at('D')}`;
	if (parts.includes('y'))
		return `=${form.id === 'short' ? 'o' : 'y'}|${at('y')}|${month}|${at('D')}`;
	if (form.id === 'long') return `=o|${at('Y')}|${month}|${at('D')}`;
	if (parts.includes('N')) return `=y|${at('Y')}|${month}|${at('D')}`;
	return `=d|${at('Y')}-${month}-${at('D')}`;
}

/** Where the order of three numbers is a question, the groups hold what the column's order says. */
function partsInOrder({ id, parts }: DateForm, order: DateOrder): readonly DatePart[] {
	if (id === 'long') return order === 'MDY' ? ['M', 'D', 'Y'] : parts;
	if (id !== 'short') return parts;
	return order === 'DMY' ? parts : order === 'MDY' ? ['M', 'D', 'y'] : ['y', 'M', 'D'];
}

/** The calendar day that parts make, as a DATE expression; NULL for what is no date. */
function dayOfParts(parts: Sql): Sql {
	const at = (place: number) => sql`split_part(${parts}, '|', ${raw(String(place))})`;
	const kind = sql`left(${parts}, 2)`;
	const quarterStart = sql`CAST(TRY_CAST(${at(3)} AS INTEGER) * 3 - 2 AS VARCHAR)`;
	const week = sql`${at(2)} || ' ' || ${at(3)} || ' ' || ${at(4)}`;
	return sql`CASE WHEN ${kind} = '=d' THEN TRY_CAST(${at(2)} AS DATE)
		WHEN ${kind} IN ('=y', '=o') THEN TRY_CAST(${fullYear(at(2))} || '-' || ${monthNumber(at(3))} || '-' || ${at(4)} AS DATE)
		WHEN ${kind} = '=q' THEN TRY_CAST(${at(2)} || '-' || ${quarterStart} || '-1' AS DATE)
		WHEN ${kind} = '=w' THEN CAST(try_strptime(${week}, '%G %V %u') AS DATE)
		WHEN ${kind} = '=e' THEN TRY_CAST(${eraYear(at(2), at(3))} || '-' || ${at(4)} AS DATE) END`;
}

function fullYear(year: Sql): Sql {
	const century = sql`CASE WHEN ${year} >= ${String(lastCenturyFrom)} THEN '19' ELSE '20' END`;
	return sql`CASE WHEN strlen(${year}) = 2 THEN ${century} ELSE '' END || ${year}`;
}

function eraYear(era: Sql, year: Sql): Sql {
	const start = looked(era, Object.keys(eraStarts), Object.values(eraStarts));
	return sql`CAST(${start} + TRY_CAST(replace(${year}, '元', '1') AS INTEGER) AS VARCHAR)`;
}

/** A number stays as it is; a name that is no month is NULL. */
function monthNumber(name: Sql): Sql {
	const number = looked(name, [...monthNumbers.keys()], [...monthNumbers.values()]);
	return sql`CASE WHEN ${name} < ':' THEN ${name} ELSE CAST(${number} AS VARCHAR) END`;
}

/** The whole number beside a word in a list, or NULL: CASE would compute the word once per entry. */
function looked(word: Sql, words: readonly string[], values: readonly number[]): Sql {
	const keys = join(words.map((key) => sql`${key}`));
	return sql`list_extract([${raw(values.join(', '))}], list_position([${keys}], ${word}))`;
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
