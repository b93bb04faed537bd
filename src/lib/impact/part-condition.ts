import { join, sql, type Sql } from '../sql';
import { dimensionSql, type CubeColumn } from './dimension';

/** A column of the cube with the keys it may have; a month is its first day. */
export interface PartCondition {
	readonly column: CubeColumn;
	/** At least one; null for what is not stated. */
	readonly keys: readonly (string | null)[];
}

/** Each condition over a table with the columns of the cube. */
export function conditionsSql(conditions: readonly PartCondition[]): readonly Sql[] {
	return conditions.map(({ column, keys }) => keysSql(dimensionSql(column), keys));
}

function keysSql(column: Sql, keys: readonly (string | null)[]): Sql {
	const stated = keys.filter((key) => key !== null);
	const conditions = [
		...(stated.length === 0 ? [] : [sql`${column} IN (${join(stated.map((key) => sql`${key}`))})`]),
		...(keys.includes(null) ? [sql`${column} IS NULL`] : [])
	];
	return sql`(${join(conditions, ' OR ')})`;
}
