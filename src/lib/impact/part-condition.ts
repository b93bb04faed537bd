import { join, sql, type Sql } from '../sql';
import { dimensionSql, type CubeColumn } from './dimension';

/** A column of the cube with the keys it may have; a month is its first day. */
export interface PartCondition {
	readonly column: CubeColumn;
	/** At least one; null for what is not stated. */
	readonly keys: readonly (string | null)[];
	/** True where it may have anything but these; false unless told. */
	readonly except?: boolean;
}

/** Each condition over a table with the columns of the cube. */
export function conditionsSql(conditions: readonly PartCondition[]): readonly Sql[] {
	return conditions.map(({ column, keys, except = false }) =>
		except ? otherKeysSql(dimensionSql(column), keys) : keysSql(dimensionSql(column), keys)
	);
}

function otherKeysSql(column: Sql, keys: readonly (string | null)[]): Sql {
	const stated = keys.filter((key) => key !== null);
	const without = sql`${column} NOT IN (${join(stated.map((key) => sql`${key}`))})`;
	if (keys.includes(null)) {
		const isStated = sql`${column} IS NOT NULL`;
		return stated.length === 0 ? isStated : sql`(${isStated} AND ${without})`;
	}
	return sql`(${column} IS NULL OR ${without})`;
}

function keysSql(column: Sql, keys: readonly (string | null)[]): Sql {
	const stated = keys.filter((key) => key !== null);
	const conditions = [
		...(stated.length === 0 ? [] : [sql`${column} IN (${join(stated.map((key) => sql`${key}`))})`]),
		...(keys.includes(null) ? [sql`${column} IS NULL`] : [])
	];
	return sql`(${join(conditions, ' OR ')})`;
}
