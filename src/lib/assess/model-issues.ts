import type { Engine } from '../model/engine';
import type { Issue } from '../model/issue';
import { columnOf, type ColumnPlan } from '../model/reading';
import { periodSql, wordsJoinedSql } from '../impact';
import { join, raw, sql } from '../sql';
import type { Scope } from './ask-tally';

/** Words that an issue names. */
const named = 5;

/** Words that do not say how goods change hands, with the items (or kg) that are left to the default. */
export async function modelIssues(
	engine: Engine,
	plan: ColumnPlan,
	words: readonly string[]
): Promise<readonly Issue[]> {
	const column = columnOf(plan, 'model');
	if (column === undefined || words.length === 0) return [];
	const amount = raw(plan.massLog ? 'ABS(mass_kg_sum)' : 'items_absolute');
	const { data } = await engine.query(
		sql`SELECT CAST(COALESCE(SUM(${amount}), 0) AS DOUBLE) FROM source_cube
WHERE CAST(source_model AS VARCHAR) IN (${join(words.map((word) => sql`${word}`))})`.text
	);
	const names = words.slice(0, named).join(', ') + (words.length > named ? ' …' : '');
	const count = words.length;
	const held = { [plan.massLog ? 'massKg' : 'items']: Number(data[0]![0]) };
	return [{ code: 'unknown_models', parameters: { column, count, names, ...held }, count }];
}

/** Items (or kg) whose operating model neither the row nor its platform tells. */
export async function askModelDefaults(engine: Engine, scope: Scope): Promise<number> {
	const amount = raw(scope.measure === 'mass' ? 'ABS(c.mass_kg_sum)' : 'c.items_absolute');
	const { data } = await engine.query(
		sql`SELECT CAST(COALESCE(SUM(${amount}), 0) AS DOUBLE) FROM ${wordsJoinedSql('source_cube')}
WHERE ${isDefaultSql} AND ${periodSql(scope)}`.text
	);
	return Number(data[0]![0]);
}

/** The same day by day, for a cube that may be asked about fewer days; null for what is undated. */
export async function askDailyDefaults(
	engine: Engine,
	measure: Scope['measure']
): Promise<readonly (readonly [day: string | null, amount: number])[]> {
	const amount = raw(measure === 'mass' ? 'ABS(c.mass_kg_sum)' : 'c.items_absolute');
	const { data, rows } = await engine.query(
		sql`SELECT CAST(c.day AS VARCHAR), CAST(COALESCE(SUM(${amount}), 0) AS DOUBLE)
FROM ${wordsJoinedSql('source_cube')} WHERE ${isDefaultSql} GROUP BY c.day ORDER BY c.day`.text
	);
	return Array.from({ length: rows }, (_, row) => [
		data[0]![row] as string | null,
		Number(data[1]![row])
	]);
}

/** Whether neither the row nor its platform tells the operating model, over `wordsJoinedSql`. */
const isDefaultSql = raw(
	'm.operating_model IS NULL AND m.by_goods IS NULL AND p.operating_model IS NULL'
);
