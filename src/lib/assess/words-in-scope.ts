import { periodSql } from '../impact';
import { rowsOf, type Engine } from '../model/engine';
import { raw, sql } from '../sql';
import { compareText } from './compare-text';
import type { MappedLog, MappedWord } from './map-log';
import type { Scope } from './ask-tally';

/** The source categories of the period asked about with their items (or kg), largest first. */
export async function wordsInScope(
	engine: Engine,
	{ words }: MappedLog,
	{ measure, from, to }: Scope
): Promise<readonly MappedWord[]> {
	if (from === null && to === null) return words;
	const column = raw(measure === 'mass' ? 'mass_kg_sum' : 'items');
	const result = await engine.query(
		sql`SELECT CAST(source_category AS VARCHAR) AS source_category, CAST(SUM(${column}) AS DOUBLE) AS items
FROM source_cube WHERE ${periodSql({ from, to })} GROUP BY source_category`.text
	);
	const rows = rowsOf<{ source_category: string | null; items: number | null }>(result);
	const items = new Map(rows.map((row) => [row.source_category, row.items ?? 0]));
	return words
		.filter(({ sourceCategory }) => items.has(sourceCategory))
		.map((word) => ({ ...word, items: items.get(word.sourceCategory)! }))
		.sort((a, b) => b.items - a.items || compareText(a.sourceCategory, b.sourceCategory));
}
