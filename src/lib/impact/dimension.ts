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

/** What the cube's counts can be asked by: a dimension, or the user's own word. */
export type CubeColumn = Dimension | 'source_category';

/** The dimension as a VARCHAR expression over the cube; a month is its first day, `2024-03-01`. */
export function dimensionSql(dimension: CubeColumn): Sql {
	if (dimension !== 'month') return name(dimension);
	return raw(`CAST(CAST(date_trunc('month', day) AS DATE) AS VARCHAR)`);
}
