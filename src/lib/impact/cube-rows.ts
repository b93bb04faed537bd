import { join, raw, sql, type Sql } from '../sql';
import { dimensionSql, type CubeColumn } from './dimension';
import { conditionsSql, type PartCondition } from './part-condition';

/** Which rows of the cube are asked about, and what is counted. */
export interface CubeQuestion {
	/** What the answer is broken down by; none gives the whole. */
	readonly by: readonly CubeColumn[];
	/** Items, or kilograms for a log that weighs. */
	readonly measure: 'items' | 'mass';
	/** First and last day, `YYYY-MM-DD`, both inclusive; a limit leaves undated rows out. */
	readonly from: string | null;
	readonly to: string | null;
	/** What else must hold of a row; nothing unless told. */
	readonly where?: readonly PartCondition[];
	/** What every count is multiplied by, such as the growth of a scenario; 1 unless told. */
	readonly times?: number;
}

/** The columns that name the parts: `part_1`, `part_2`, ... in the order of `by`. */
export function partColumns({ by }: CubeQuestion): readonly string[] {
	return by.map((_, index) => `part_${index + 1}`);
}

/**
 * Exact sums per part, category and operating model: what was kept (counts above zero), returned
 * (below zero, as a positive number) and both together.
 */
export function countsSql(question: CubeQuestion): Sql {
	const parts = partColumns(question);
	const keys = [...parts, 'category', 'operating_model'];
	const named = question.by.map(
		(dimension, index) => sql`${dimensionSql(dimension)} AS ${raw(parts[index]!)}`
	);
	const counts = measures[question.measure];
	return sql`SELECT ${join([...keys.map(textSql), ...counts.map(([, column]) => raw(column))])}
FROM (SELECT ${join([
		...named,
		raw('category'),
		raw('operating_model'),
		...counts.map((measure) => measureSql(measure, question))
	])}
FROM cube
WHERE ${scopeSql(question)}
GROUP BY ${raw(keys.join(', '))})`;
}

/** Groups are made of codes and dates, which is quicker, and named by text. */
function textSql(column: string): Sql {
	return raw(`CAST(${column} AS VARCHAR) AS ${column}`);
}

const measures = {
	items: [
		['SUM(items + items_returned)', 'kept'],
		['SUM(items_returned)', 'returned'],
		['SUM(items_absolute)', 'absolute']
	],
	mass: [
		['SUM(mass_kg_sum)', 'kept'],
		['0', 'returned'],
		['ABS(SUM(mass_kg_sum))', 'absolute']
	]
} as const;

function measureSql([sum, column]: readonly [string, string], { times = 1 }: CubeQuestion): Sql {
	const grown = times === 1 ? raw(sum) : sql`${raw(sum)} * ${times}`;
	return sql`CAST(${grown} AS DOUBLE) AS ${raw(column)}`;
}

/** Which rows of the cube, or trades with the columns of the cube, are asked about. */
export function scopeSql({
	where = [],
	...limits
}: Pick<CubeQuestion, 'from' | 'to' | 'where'>): Sql {
	return join([periodSql(limits), ...conditionsSql(where)], ' AND ');
}

/** The condition on `day` that a period sets, for any table of the flow. */
export function periodSql({ from, to }: Pick<CubeQuestion, 'from' | 'to'>): Sql {
	const limits = [
		from === null ? null : sql`day >= CAST(${from} AS DATE)`,
		to === null ? null : sql`day <= CAST(${to} AS DATE)`
	].filter((limit) => limit !== null);
	return limits.length === 0 ? raw('TRUE') : join(limits, ' AND ');
}
