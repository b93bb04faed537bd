import { join, raw, sql, type Sql } from '../sql';

/** What the values of a column are, as far as it decides how they are shown and summed up. */
export type ValueKind = 'number' | 'day' | 'time' | 'text';

/** A column of a table or of a query's result. */
export interface ExploredColumn {
	readonly name: string;
	/** As DuckDB calls it, the words of an ENUM left out. */
	readonly type: string;
	readonly kind: ValueKind;
}

/** Which rows of a result are asked for, and in which order; that of the result itself unless told. */
export interface RowRange {
	readonly limit: number;
	readonly offset?: number;
	readonly order?: { readonly column: number; readonly descending: boolean } | null;
}

/** Longer texts are cut when they are read: one cell could fill the memory of the page. */
export const longestText = 5000;

/** The columns of a table, or of a query in brackets. */
export function describedSql(source: Sql): Sql {
	return sql`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${source})`;
}

/** A column as its engine describes it. */
export function exploredColumn(name: string, described: string): ExploredColumn {
	const type = described.replace(/^ENUM\(.*\)/s, 'ENUM');
	return { name, type, kind: kindOf(type) };
}

function kindOf(type: string): ValueKind {
	if (/^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$|^(FLOAT|DOUBLE)$|^DECIMAL\(/.test(type))
		return 'number';
	if (type === 'DATE') return 'day';
	return /^TIMESTAMP/.test(type) ? 'time' : 'text';
}

/** Names by place: those of a result may stand twice, or hold anything. */
function place(index: number): Sql {
	return raw(`c${index}`);
}

function placed(source: Sql, columns: readonly ExploredColumn[]): Sql {
	return sql`${source} AS explored(${join(columns.map((_, index) => place(index)))})`;
}

/** How many rows there are. */
export function rowCountSql(source: Sql): Sql {
	return sql`SELECT CAST(COUNT(*) AS DOUBLE) FROM ${source}`;
}

/** Some rows, every value as a number or as text; numbers that a double may not hold come as text. */
export function rowsSql(
	source: Sql,
	columns: readonly ExploredColumn[],
	{ limit, offset = 0, order = null }: RowRange
): Sql {
	const values = columns.map(({ type, kind }, index) => valueSql(type, kind, place(index)));
	const direction = raw(order?.descending === true ? 'DESC' : 'ASC');
	const by =
		order === null ? raw('') : sql`\nORDER BY ${place(order.column)} ${direction} NULLS LAST`;
	return sql`SELECT ${join(values)}
FROM ${placed(source, columns)}${by}
LIMIT ${raw(String(limit))} OFFSET ${raw(String(offset))}`;
}

const doubles = /^(FLOAT|DOUBLE|U?(TINY|SMALL)INT|U?INTEGER)$/;

function valueSql(type: string, kind: ValueKind, column: Sql): Sql {
	if (doubles.test(type)) return sql`CAST(${column} AS DOUBLE)`;
	const text = sql`CAST(${column} AS VARCHAR)`;
	if (kind !== 'text' || type === 'ENUM') return text;
	const most = raw(String(longestText));
	return sql`CASE WHEN length(${text}) > ${most} THEN left(${text}, ${most}) || '…' ELSE ${text} END`;
}

/** What a column holds: rows, values, about how many different ones, the least and the greatest. */
export function extentSql(source: Sql, columns: readonly ExploredColumn[], index: number): Sql {
	const value = comparable(columns[index]!, place(index));
	return sql`SELECT CAST(COUNT(*) AS DOUBLE) AS row_count, CAST(COUNT(value) AS DOUBLE) AS known,
	CAST(approx_count_distinct(value) AS DOUBLE) AS distinct_about,
	left(CAST(MIN(value) AS VARCHAR), 200) AS least, left(CAST(MAX(value) AS VARCHAR), 200) AS greatest
FROM (SELECT ${value} AS value FROM ${placed(source, columns)})`;
}

/** How many different values a column has, counted one by one. */
export function distinctSql(source: Sql, columns: readonly ExploredColumn[], index: number): Sql {
	const value = comparable(columns[index]!, place(index));
	return sql`SELECT CAST(COUNT(DISTINCT ${value}) AS DOUBLE) FROM ${placed(source, columns)}`;
}

/** The values that stand most often, and how often. */
export function frequentSql(
	source: Sql,
	columns: readonly ExploredColumn[],
	index: number,
	most: number
): Sql {
	const value = comparable(columns[index]!, place(index));
	return sql`SELECT left(CAST(value AS VARCHAR), 200) AS value, CAST(times AS DOUBLE) AS times
FROM (SELECT ${value} AS value, COUNT(*) AS times FROM ${placed(source, columns)}
	GROUP BY 1 HAVING value IS NOT NULL ORDER BY times DESC, value LIMIT ${raw(String(most))})`;
}

/** How the values of a column of numbers or times spread over so many equal steps: step and count. */
export function spreadSql(
	source: Sql,
	columns: readonly ExploredColumn[],
	index: number,
	steps: number
): Sql {
	const value = measured(columns[index]!.kind, place(index));
	const last = raw(String(steps - 1));
	return sql`WITH spread_values AS MATERIALIZED (SELECT ${value} AS x FROM ${placed(source, columns)}),
spread_ends AS (SELECT MIN(x) AS least, MAX(x) AS greatest FROM spread_values WHERE isfinite(x))
SELECT CAST(LEAST(${last}, floor((x - least) / (greatest - least) * ${raw(String(steps))})) AS DOUBLE) AS step,
	CAST(COUNT(*) AS DOUBLE) AS times
FROM spread_values, spread_ends WHERE isfinite(x) AND greatest > least GROUP BY 1 ORDER BY 1`;
}

/** Words that are stored as codes are compared as words. */
function comparable({ kind }: ExploredColumn, column: Sql): Sql {
	return kind === 'text' ? sql`CAST(${column} AS VARCHAR)` : column;
}

function measured(kind: ValueKind, column: Sql): Sql {
	if (kind === 'day') return sql`CAST(${column} - DATE '1970-01-01' AS DOUBLE)`;
	if (kind === 'time') return sql`CAST(epoch(${column}) AS DOUBLE)`;
	return sql`CAST(${column} AS DOUBLE)`;
}
