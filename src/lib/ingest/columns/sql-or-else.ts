import { sql, type Sql } from '../../sql';

/**
 * A quick reading of a text, and a slow one for the rows where it gives NULL. The slow one stands
 * within CASE: elsewhere the optimizer computes parts that occur twice beforehand, for every row.
 */
export function orElse(text: Sql, quick: Sql, slow: Sql): Sql {
	return sql`coalesce(${quick}, CASE WHEN ${text} IS NOT NULL THEN (${slow}) END)`;
}
