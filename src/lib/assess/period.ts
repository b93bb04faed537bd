import type { Assessment, RowCounts } from '../model/assessment';
import { rowsOf, type Engine } from '../model/engine';
import { periodSql } from '../impact';
import { sql, type Sql } from '../sql';
import type { Scope } from './ask-tally';

/** Which trades count: kept by the row filters and inside the date limits. */
function counted(scope: Scope): Sql {
	return sql`(kept AND ${periodSql(scope)})`;
}

/** The period of the trades that count, or null where none of them is dated. */
export async function askPeriod(engine: Engine, scope: Scope): Promise<Assessment['period']> {
	const result = await engine.query(
		sql`SELECT CAST(MIN(day) AS VARCHAR) AS first_day, CAST(MAX(day) AS VARCHAR) AS last_day,
	CAST(COUNT(*) - COUNT(day) AS DOUBLE) AS undated FROM trades WHERE ${counted(scope)}`.text
	);
	const [row] = rowsOf<{ first_day: string | null; last_day: string | null; undated: number }>(
		result
	);
	const { first_day: from, last_day: to, undated } = row!;
	return from === null || to === null ? null : { from, to, undatedRows: undated };
}

/** Loaded rows that a filter leaves out, by the number of the input. */
export async function askFiltered(
	engine: Engine,
	scope: Scope
): Promise<ReadonlyMap<number, number>> {
	const result = await engine.query(
		sql`SELECT CAST(input AS DOUBLE) AS input,
	CAST(COUNT(*) - COUNT(CASE WHEN ${counted(scope)} THEN 1 END) AS DOUBLE) AS filtered
FROM trades GROUP BY input`.text
	);
	const rows = rowsOf<{ input: number; filtered: number }>(result);
	return new Map(rows.map(({ input, filtered }) => [input, filtered]));
}

/** Row counts of all inputs together. */
export function addUp(counts: readonly RowCounts[]): RowCounts {
	const total = (key: keyof RowCounts) => counts.reduce((sum, rows) => sum + rows[key], 0);
	return {
		read: total('read'),
		loaded: total('loaded'),
		rejected: total('rejected'),
		filtered: total('filtered')
	};
}
