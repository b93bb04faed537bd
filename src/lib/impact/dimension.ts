import { name, raw, type Sql } from '../sql';

/** What a result can be broken down by. */
export const dimensions = [
	'category',
	'month',
	'platform',
	'region',
	'operating_model',
	'channel'
] as const;

/** One of the dimensions. */
export type Dimension = (typeof dimensions)[number];

/** The dimension as a VARCHAR expression over the cube; a month is its first day, `2024-03-01`. */
export function dimensionSql(dimension: Dimension): Sql {
	if (dimension !== 'month') return name(dimension);
	return raw(`CAST(CAST(date_trunc('month', day) AS DATE) AS VARCHAR)`);
}
