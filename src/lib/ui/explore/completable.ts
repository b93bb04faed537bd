import type { QueryResult } from '$lib/model/engine';
import { raw } from '$lib/sql';
import { askColumns } from './ask-rows';
import type { Completable } from './sql-editor';

type Ask = (sql: string) => Promise<QueryResult>;

/** Functions that a query may use: operators and those of the engine itself are left out. */
const functionsSql = `SELECT DISTINCT function_name FROM duckdb_functions()
WHERE function_type IN ('scalar', 'aggregate', 'macro') AND regexp_matches(function_name, '^[a-z][a-z0-9_]*$')
	AND function_name NOT LIKE 'pg\\_%' ESCAPE '\\' ORDER BY function_name`;

/** What can be completed in a query: the tables with their columns, and the engine's functions. */
export async function askCompletable(ask: Ask, tables: readonly string[]): Promise<Completable> {
	const { data } = await ask(functionsSql);
	const named: Record<string, readonly string[]> = {};
	for (const table of tables) {
		const columns = await askColumns(ask, raw(table));
		named[table] = columns.map(({ name }) => name);
	}
	return { tables: named, functions: data[0] as readonly string[] };
}
