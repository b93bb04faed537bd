/** Table functions that make rows from nothing or tell what there is. */
const harmlessTables: ReadonlySet<string> = new Set([
	...['range', 'generate_series', 'unnest', 'repeat', 'repeat_row', 'summary'],
	...['duckdb_columns', 'duckdb_tables', 'duckdb_views', 'duckdb_functions', 'duckdb_types'],
	...['duckdb_keywords', 'duckdb_settings', 'pragma_table_info', 'pragma_version']
]);

/** Functions of single values that change something, or tell of the machine. */
const harmful: ReadonlySet<string> = new Set(['setseed', 'nextval', 'write_log', 'getenv']);

/**
 * What must not be called in words of the user's own: functions that change something, and every
 * table function of the engine that is not known to be harmless, such as those that read files, run
 * text as statements, write logs or make the database tidy itself up.
 */
export function forbiddenIn(tableFunctions: Iterable<string>): (name: string) => boolean {
	const known = new Set([...tableFunctions].map((name) => name.toLowerCase()));
	return (name) => harmful.has(name) || (known.has(name) && !harmlessTables.has(name));
}
