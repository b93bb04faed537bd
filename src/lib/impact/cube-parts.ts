import { join, raw, sql, type Sql } from '../sql';
import { sourceKeys } from './cube';
import { measureTypes } from './cube-schema';

/** The source cube of several parts, whose rows may be of the same day and words. */
export function joinedPartsSql(parts: Sql, { bands }: { readonly bands: boolean }): Sql {
	const keys = join([...sourceKeys, ...(bands ? ['price_band'] : [])].map(raw));
	const sums = Object.entries(measureTypes).map(
		([column, type]) => sql`CAST(SUM(${raw(column)}) AS ${raw(type)}) AS ${raw(column)}`
	);
	return sql`SELECT ${keys}, ${join(sums)} FROM ${parts} GROUP BY ${keys}`;
}
