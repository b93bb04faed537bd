import type { ColumnPlan, ColumnRole } from '../../model/reading';
import { join, name, raw, sql, type Sql } from '../../sql';
import type { ResolvedColumns } from './resolve-columns';
import { sqlDate } from './sql-date';
import { sqlCurrencyMark, sqlItems, sqlMass, sqlPrice } from './sql-number';
import { marks } from './typed-marks';

/** What one file needs to be typed. */
export interface TypedSource {
	/** Number of the file in the log, from 0. */
	readonly input: number;
	readonly plan: ColumnPlan;
	readonly columns: ResolvedColumns;
	/** What a price of 1 without 万 or 亿 is worth in the currency: 10,000 in a column in 万元. */
	readonly priceUnit: number;
	/** A row is kept where each of these columns, by index, has this value. */
	readonly where: readonly { readonly index: number; readonly value: string }[];
	/** How many columns the file has, all of which are empty in a line that is no row; 0 to not look. */
	readonly width: number;
	/** What the text columns `c0`, `c1` and so on are read from. */
	readonly from: Sql;
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
	const { plan, columns, input, priceUnit } = source;
	const text = (role: ColumnRole) => textOf(columns, role);
	return sql`SELECT CAST(${raw(String(input))} AS INTEGER), CASE WHEN ${inRange} THEN day END, ${text('category')}, items,
	${text('platform')}, ${text('region')}, ${text('channel')}, price, ${currency(columns)},
	mass_kg, kept, CAST(${markOf(source)} AS UTINYINT)
FROM (SELECT *, ${day(plan, columns)} AS day, ${items(plan, columns)} AS items,
	${price(plan, columns, priceUnit)} AS price, ${mass(plan, columns)} AS mass_kg
	FROM (${textColumns(source)}))`;
}

/** The roles' columns, trimmed, NULL where empty; whether the row is kept; whether it is blank. */
function textColumns({ columns, where, width, from }: TypedSource): Sql {
	const roles = Object.entries(columns).map(
		([role, index]) => sql`${trimmed(index)} AS ${name(`${role}_text`)}`
	);
	const kept = where.map(
		({ index, value }) => sql`coalesce(${trimmed(index)}, '') = ${value.trim()}`
	);
	const cells = Array.from({ length: width }, (_, index) => name(indexName(index)));
	const blank =
		width === 0 ? raw('FALSE') : sql`coalesce(${join([...cells, raw('NULL')])}) IS NULL`;
	const isKept = kept.length === 0 ? raw('TRUE') : join(kept, ' AND ');
	return sql`SELECT ${join([...roles, sql`${isKept} AS kept`, sql`${blank} AS blank`])} FROM ${from}`;
}

/** One-argument `trim` takes every space of Unicode's class Zs, the ideographic one included. */
function trimmed(index: number): Sql {
	return sql`nullif(trim(${name(indexName(index))}), '')`;
}

function textOf(columns: ResolvedColumns, role: ColumnRole): Sql {
	return columns[role] === undefined ? raw('CAST(NULL AS VARCHAR)') : name(`${role}_text`);
}

function day({ dateOrder, dateNumbers }: ColumnPlan, columns: ResolvedColumns): Sql {
	if (columns.date === undefined) return raw('CAST(NULL AS DATE)');
	return sqlDate(textOf(columns, 'date'), dateOrder, dateNumbers);
}

/** A file without the planned column counts one item per row; a mass log counts none. */
function items({ massLog, decimal }: ColumnPlan, columns: ResolvedColumns): Sql {
	if (columns.items !== undefined) return sqlItems(textOf(columns, 'items'), decimal);
	return raw(`CAST(${massLog ? 'NULL' : '1'} AS DECIMAL(18, 4))`);
}

function price({ decimal }: ColumnPlan, columns: ResolvedColumns, unit: number): Sql {
	if (columns.price === undefined) return raw('CAST(NULL AS DECIMAL(18, 4))');
	return sqlPrice(textOf(columns, 'price'), decimal, unit);
}

function mass({ decimal, massUnit }: ColumnPlan, columns: ResolvedColumns): Sql {
	if (columns.mass === undefined) return raw('CAST(NULL AS DECIMAL(18, 6))');
	return sqlMass(textOf(columns, 'mass'), decimal, massUnit);
}

/** The currency column, else the sign at the price. */
function currency(columns: ResolvedColumns): Sql {
	const given = sql`upper(${textOf(columns, 'currency')})`;
	if (columns.price === undefined) return given;
	const text = textOf(columns, 'price');
	const marked = sql`CASE WHEN TRY_CAST(${text} AS DOUBLE) IS NULL THEN ${sqlCurrencyMark(text)} END`;
	return sql`coalesce(${given}, ${marked})`;
}

/** The first fault of a row, or 0. */
function markOf({ plan, columns }: TypedSource): Sql {
	const faults = [
		sql`WHEN blank THEN ${raw(String(marks.blank))}`,
		...unreadable(columns, 'date', inRange, marks.dateUnreadable),
		...missing(columns, 'items', 3),
		...unreadable(columns, 'items', raw('items IS NOT NULL'), 4),
		...(plan.massLog ? missing(columns, 'mass', 5) : []),
		...(plan.massLog ? unreadable(columns, 'mass', raw('mass_kg IS NOT NULL'), 6) : []),
		...unreadable(columns, 'price', raw('price IS NOT NULL'), marks.priceUnreadable)
	];
	return sql`CASE ${join(faults, ' ')} ELSE 0 END`;
}

function missing(columns: ResolvedColumns, role: ColumnRole, mark: number): Sql[] {
	if (columns[role] === undefined) return [];
	return [sql`WHEN ${textOf(columns, role)} IS NULL THEN ${raw(String(mark))}`];
}

function unreadable(columns: ResolvedColumns, role: ColumnRole, isRead: Sql, mark: number): Sql[] {
	if (columns[role] === undefined) return [];
	const text = textOf(columns, role);
	return [
		sql`WHEN ${text} IS NOT NULL AND NOT coalesce(${isRead}, FALSE) THEN ${raw(String(mark))}`
	];
}
