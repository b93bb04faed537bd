import type { ColumnPlan, ColumnRole } from '../../model/reading';
import { join, name, raw, sql, type Sql } from '../../sql';
import type { ResolvedColumns } from './resolve-columns';
import { sqlIsMissing } from './sql-missing';
import { sqlPath } from './sql-path';
import { sqlDateSteps, sqlIsOrdered, sqlIsUnexpected } from './sql-date';
import { sqlCurrencyMark, sqlItems, sqlMass, sqlPrice } from './sql-number';
import { marks } from './typed-marks';

/** What one file needs to be typed. */
export interface TypedSource {
	/** Number of the file in the log, from 0. */
	readonly input: number;
	readonly plan: ColumnPlan;
	readonly columns: ResolvedColumns;
	/** Where the levels above the category are, topmost first. */
	readonly above: readonly number[];
	/** What 1 without 万 or 亿 stands for in a column: 10,000 in one called 万元 or 万件. */
	readonly scales: ColumnScales;
	/** A row is kept where each of these columns, by index, has this value. */
	readonly where: readonly { readonly index: number; readonly value: string }[];
	/** How many columns the file has, all of which are empty in a line that is no row; 0 to not look. */
	readonly width: number;
	/** What is the same in rows that are copies of each other, or NULL where copies are not told. */
	readonly identity: Sql;
	/** What the text columns `c0`, `c1` and so on are read from. */
	readonly from: Sql;
}

/** The identity of rows that are not compared. */
export const noIdentity = raw('CAST(NULL AS UBIGINT)');

/** What the values of a file's columns are multiplied by, as their names say. */
export interface ColumnScales {
	readonly items: number;
	readonly price: number;
	readonly mass: number;
}

/** Days before 1900 and after 2100 are mistakes. */
const inRange = raw(`day BETWEEN DATE '1900-01-01' AND DATE '2100-12-31'`);

/** The name of a file's column by its index: its own name may be anything. */
export function indexName(index: number): string {
	return `c${index}`;
}

/**
 * The query that turns a file's text columns into the columns of the trades table and a mark. It
 * keeps the order of rows.
 */
export function typedSelect(source: TypedSource): Sql {
	const { plan, columns, input, scales } = source;
	const text = (role: ColumnRole) => textOf(columns, role);
	return sql`SELECT CAST(${raw(String(input))} AS INTEGER), CASE WHEN ${inRange} THEN day END, ${text('category')}, items,
	${text('platform')}, ${text('region')}, ${text('channel')}, ${text('model')}, price, ${currency(columns)},
	mass_kg, kept, CAST(${markOf(source)} AS UTINYINT), identity
FROM (SELECT *, ${items(plan, columns, scales)} AS items,
	${price(plan, columns, scales)} AS price, ${mass(plan, columns, scales)} AS mass_kg
	FROM ${withDay(plan, columns, sql`(${textColumns(source)})`)})`;
}

/** The roles' columns, trimmed, NULL where empty; whether the row is kept; whether it is blank. */
function textColumns({ columns, above, where, width, identity, from }: TypedSource): Sql {
	const roles = Object.entries(columns).map(([role, index]) => {
		const levels = role === 'category' ? [...above, index] : [index];
		return sql`${sqlPath(levels.map(trimmed))} AS ${name(`${role}_text`)}`;
	});
	const kept = where.map(
		({ index, value }) => sql`coalesce(${trimmed(index)}, '') = ${value.trim()}`
	);
	const cells = Array.from({ length: width }, (_, index) => name(indexName(index)));
	const blank =
		width === 0 ? raw('FALSE') : sql`coalesce(${join([...cells, raw('NULL')])}) IS NULL`;
	const isKept = kept.length === 0 ? raw('TRUE') : join(kept, ' AND ');
	return sql`SELECT ${join([...roles, sql`${isKept} AS kept`, sql`${blank} AS blank`, sql`${identity} AS identity`])} FROM ${from}`;
}

/** One-argument `trim` takes every space of Unicode's class Zs, the ideographic one included. */
function trimmed(index: number): Sql {
	return sql`nullif(trim(${name(indexName(index))}), '')`;
}

function textOf(columns: ResolvedColumns, role: ColumnRole): Sql {
	return columns[role] === undefined ? raw('CAST(NULL AS VARCHAR)') : name(`${role}_text`);
}

/** The rows with their day, which is found in steps. */
function withDay(plan: ColumnPlan, columns: ResolvedColumns, from: Sql): Sql {
	if (columns.date === undefined) return sql`(SELECT *, CAST(NULL AS DATE) AS day FROM ${from})`;
	const { dateOrder: order, dateNumbers: numbers, dateForms: forms } = plan;
	return sqlDateSteps(textOf(columns, 'date'), { order, numbers, forms }).reduce(
		(before, [step, value]) => sql`(SELECT *, ${value} AS ${name(step)} FROM ${before})`,
		from
	);
}

/** A file without the planned column counts one item per row; a mass log counts none. */
function items(
	{ massLog, decimal }: ColumnPlan,
	columns: ResolvedColumns,
	scales: ColumnScales
): Sql {
	if (columns.items !== undefined) return sqlItems(textOf(columns, 'items'), decimal, scales.items);
	return raw(`CAST(${massLog ? 'NULL' : '1'} AS DECIMAL(18, 4))`);
}

function price({ decimal }: ColumnPlan, columns: ResolvedColumns, scales: ColumnScales): Sql {
	if (columns.price === undefined) return raw('CAST(NULL AS DECIMAL(18, 4))');
	return sqlPrice(textOf(columns, 'price'), decimal, scales.price);
}

function mass(
	{ decimal, massUnit }: ColumnPlan,
	columns: ResolvedColumns,
	scales: ColumnScales
): Sql {
	if (columns.mass === undefined) return raw('CAST(NULL AS DECIMAL(18, 6))');
	return sqlMass(textOf(columns, 'mass'), decimal, massUnit, scales.mass);
}

/** The currency column, else the sign at the price. */
function currency(columns: ResolvedColumns): Sql {
	const given = sql`upper(${textOf(columns, 'currency')})`;
	if (columns.price === undefined) return given;
	const text = textOf(columns, 'price');
	const marked = sql`CASE WHEN TRY_CAST(${text} AS DOUBLE) IS NULL THEN ${sqlCurrencyMark(text)} END`;
	return sql`coalesce(${given}, ${marked})`;
}

/** The first fault of a row; where it has none, its doubts. */
function markOf({ plan, columns }: TypedSource): Sql {
	const faults = [
		sql`WHEN blank THEN ${raw(String(marks.blank))}`,
		...unreadable(columns, 'date', inRange, marks.dateUnreadable),
		...missing(columns, 'items', raw('items IS NULL'), 3),
		...unreadable(columns, 'items', raw('items IS NOT NULL'), 4),
		...(plan.massLog ? missing(columns, 'mass', raw('mass_kg IS NULL'), 5) : []),
		...(plan.massLog ? unreadable(columns, 'mass', raw('mass_kg IS NOT NULL'), 6) : [])
	];
	const doubts = [...dateDoubts(columns), ...priceDoubts(columns)];
	return sql`CASE ${join(faults, ' ')} ELSE ${join([raw('0'), ...doubts], ' + ')} END`;
}

/** Nothing, or a word that says that there is nothing. */
function missing(columns: ResolvedColumns, role: ColumnRole, isUnread: Sql, mark: number): Sql[] {
	if (columns[role] === undefined) return [];
	const text = textOf(columns, role);
	return [
		sql`WHEN ${isUnread} AND (${text} IS NULL OR ${sqlIsMissing(text)}) THEN ${raw(String(mark))}`
	];
}

function unreadable(columns: ResolvedColumns, role: ColumnRole, isRead: Sql, mark: number): Sql[] {
	if (columns[role] === undefined) return [];
	const text = textOf(columns, role);
	return [
		sql`WHEN ${text} IS NOT NULL AND NOT coalesce(${isRead}, FALSE) AND NOT ${sqlIsMissing(text)} THEN ${raw(String(mark))}`
	];
}

function dateDoubts(columns: ResolvedColumns): Sql[] {
	if (columns.date === undefined) return [];
	const eitherWay = raw(String(marks.dateOtherwise + marks.dateEitherWay));
	return [
		sql`CASE WHEN ${sqlIsUnexpected} THEN CASE WHEN ${sqlIsOrdered} THEN ${eitherWay}
			ELSE ${raw(String(marks.dateOtherwise))} END ELSE 0 END`
	];
}

function priceDoubts(columns: ResolvedColumns): Sql[] {
	if (columns.price === undefined) return [];
	const text = textOf(columns, 'price');
	return [
		sql`CASE WHEN price IS NULL AND ${text} IS NOT NULL AND NOT ${sqlIsMissing(text)}
			THEN ${raw(String(marks.priceUnreadable))} ELSE 0 END`
	];
}
