import { numberDimensions, type NumberDimension } from '../model/number-ref';
import { name, raw, type Sql } from '../sql';

/** What a result can be broken down by: what its numbers are named by. */
export { numberDimensions as dimensions, type NumberDimension as Dimension };

/** What the cube's counts can be asked by or limited to: a dimension, the user's own word, or the money. */
export type CubeColumn = NumberDimension | 'source_category' | 'price_band' | 'currency';

/**
 * The dimension as an expression over the cube: words as text or as codes that compare like text, a
 * month as the DATE of its first day.
 */
export function dimensionSql(dimension: CubeColumn): Sql {
	if (dimension !== 'month') return name(dimension);
	// The engine's own `date_trunc` loses what it knows of missing days when its result is cast to text.
	return raw(`CAST(day - (CAST(date_part('day', day) AS INTEGER) - 1) AS DATE)`);
}
