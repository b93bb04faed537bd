import { join, raw, sql, type Sql } from '../sql';
import { sourceKeys } from './cube';

/** What a source cube counts, each with the type of its sum. */
const measures = {
	trades: 'BIGINT',
	items: 'DECIMAL(38, 4)',
	items_absolute: 'DECIMAL(38, 4)',
	items_returned: 'DECIMAL(38, 4)',
	price_sum: 'DECIMAL(38, 4)',
	mass_kg_sum: 'DECIMAL(38, 6)',
	mass_trades: 'BIGINT'
} as const;

/** The source cube of several parts, whose rows may be of the same day and words. */
export function joinedPartsSql(parts: Sql, { bands }: { readonly bands: boolean }): Sql {
	const keys = join([...sourceKeys, ...(bands ? ['price_band'] : [])].map(raw));
	const sums = Object.entries(measures).map(
		([column, type]) => sql`CAST(SUM(${raw(column)}) AS ${raw(type)}) AS ${raw(column)}`
	);
	return sql`SELECT ${keys}, ${join(sums)} FROM ${parts} GROUP BY ${keys}`;
}
