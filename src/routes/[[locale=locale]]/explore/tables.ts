import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';
import type { Assessment } from '$lib/model/assessment';
import { holdsTrades } from '$lib/ui/holds-trades';

type Said = (inputs: Record<string, never>, options: { locale: Locale }) => string;

/** A table of the engine that is shown, by its name in SQL. */
export interface ShownTable {
	readonly sql: 'trades' | 'mapped_trades' | 'cube';
	readonly name: Said;
	readonly note: Said;
}

/** The tables that can be looked at and asked where single trades are at hand. */
const shownTables: readonly ShownTable[] = [
	{ sql: 'trades', name: m.explore_table_trades, note: m.explore_table_trades_note },
	{
		sql: 'mapped_trades',
		name: m.explore_table_mapped_trades,
		note: m.explore_table_mapped_trades_note
	},
	{ sql: 'cube', name: m.explore_table_cube, note: m.explore_table_cube_note }
];

/** The tables that a log has: of a cube, the cube alone. */
export function tablesOf(assessment: Pick<Assessment, 'issues'> | null): readonly ShownTable[] {
	const isWhole = assessment === null || holdsTrades(assessment);
	return isWhole ? shownTables : shownTables.filter(({ sql }) => sql === 'cube');
}
