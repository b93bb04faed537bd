import { join, raw, sql, type Sql } from '../sql';

/** The form of a cube that is kept in a file: another one is not read. */
export const cubeSchema = 'cube@1';

/** What a cube counts, each with the type of its sum. */
export const measureTypes = {
	trades: 'BIGINT',
	items: 'DECIMAL(38, 4)',
	items_absolute: 'DECIMAL(38, 4)',
	items_returned: 'DECIMAL(38, 4)',
	price_sum: 'DECIMAL(38, 4)',
	mass_kg_sum: 'DECIMAL(38, 6)',
	mass_trades: 'BIGINT'
} as const;

/** The columns of a cube in a file, in their order, with their types. */
export const cubeTypes = {
	day: 'DATE',
	category: 'VARCHAR',
	operating_model: 'VARCHAR',
	platform: 'VARCHAR',
	region: 'VARCHAR',
	channel: 'VARCHAR',
	currency: 'VARCHAR',
	price_band: 'VARCHAR',
	source_category: 'VARCHAR',
	...measureTypes
} as const;

/** The rows of a cube as a file has them: equal cubes give equal rows in the same order. */
export function cubeFileSql(cube: Sql): Sql {
	const columns = Object.entries(cubeTypes).map(
		([column, type]) => sql`CAST(${raw(column)} AS ${raw(type)}) AS ${raw(column)}`
	);
	return sql`SELECT ${join(columns)} FROM ${cube} ORDER BY ALL`;
}
