import { join, raw, sql, type Sql } from '../sql';
import { cubeTypes, measureTypes } from './cube-schema';

/**
 * The rows of a cube that name the words of a table and no others: what other words hold stays where it
 * was counted, in rows without a source category.
 */
export function namedCubeSql(cube: Sql, words: Sql): Sql {
	const keys = Object.keys(cubeTypes).filter((column) => !(column in measureTypes));
	const told = keys.map((key) => (key === 'source_category' ? sql`w.word` : sql`c.${raw(key)}`));
	const named = keys.map((key, at) => sql`${told[at]!} AS ${raw(key)}`);
	const sums = Object.entries(measureTypes).map(
		([column, type]) => sql`CAST(SUM(c.${raw(column)}) AS ${raw(type)}) AS ${raw(column)}`
	);
	return sql`SELECT ${join([...named, ...sums])} FROM ${cube} AS c
LEFT JOIN ${words} AS w ON w.word = CAST(c.source_category AS VARCHAR)
GROUP BY ${join(told)}`;
}
