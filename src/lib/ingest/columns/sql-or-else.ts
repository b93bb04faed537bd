import { sql, type Sql } from '../../sql';

/** How a cell is read: quickly as it stands, and slowly, trimmed, where that gives NULL. */
export interface Steps {
	/** Gives for a cell with spaces around it what it gives for the cell without them, or NULL. */
	readonly quick: (cell: Sql) => Sql;
	readonly slow: (text: Sql) => Sql;
}

/**
 * A quick reading, and a slow one of the texts that it left NULL. The slow one stands within CASE:
 * elsewhere the optimizer computes parts that occur twice beforehand, for every row.
 */
export function orElse(quick: Sql, left: Sql, slow: Sql): Sql {
	return sql`coalesce(${quick}, CASE WHEN ${left} IS NOT NULL THEN (${slow}) END)`;
}

/** A cell without the spaces around it (all of Unicode's class Zs), NULL where nothing is left. */
export function trimmed(cell: Sql): Sql {
	return sql`nullif(trim(${cell}), '')`;
}

/** The text of the cells that a quick reading left NULL: the others are not even trimmed. */
export function leftBy(quick: Sql, cell: Sql): Sql {
	return sql`CASE WHEN ${quick} IS NULL THEN ${trimmed(cell)} END`;
}
