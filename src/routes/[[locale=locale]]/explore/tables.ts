import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';

type Said = (inputs: Record<string, never>, options: { locale: Locale }) => string;

/** A table of the engine that is shown, by its name in SQL. */
export interface ShownTable {
	readonly sql: 'trades' | 'mapped_trades' | 'cube';
	readonly name: Said;
	readonly note: Said;
}

/** The tables that can be looked at and asked. */
export const shownTables: readonly ShownTable[] = [
	{ sql: 'trades', name: m.explore_table_trades, note: m.explore_table_trades_note },
	{
		sql: 'mapped_trades',
		name: m.explore_table_mapped_trades,
		note: m.explore_table_mapped_trades_note
	},
	{ sql: 'cube', name: m.explore_table_cube, note: m.explore_table_cube_note }
];
