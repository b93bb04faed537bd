import { describedSql, exploredColumn, rowsSql } from '../../src/lib/impact/explored-sql';
import type { Cell, Engine } from '../../src/lib/model/engine';
import { forbiddenIn, isRefusal, oneSelect, raw } from '../../src/lib/sql';

/** Texts that try to change something, to reach something, or to be two statements. */
export const attacks: readonly string[] = [
	'DROP TABLE kept_rows',
	'DELETE FROM kept_rows',
	"INSERT INTO kept_rows VALUES (9, 'z')",
	'UPDATE kept_rows SET a = 0',
	'CREATE TABLE other AS SELECT 1',
	'CREATE OR REPLACE VIEW kept_view AS SELECT 1',
	'ALTER TABLE kept_rows ADD COLUMN c INTEGER',
	'TRUNCATE kept_rows',
	'SELECT 1; DROP TABLE kept_rows',
	'SELECT 1) AS x; DROP TABLE kept_rows; SELECT * FROM (SELECT 2',
	'SELECT 1; SELECT 2',
	'WITH gone AS (DELETE FROM kept_rows RETURNING *) SELECT * FROM gone',
	'SELECT * FROM (DELETE FROM kept_rows RETURNING *)',
	"COPY kept_rows TO 'up/out.csv'",
	"EXPORT DATABASE 'up/out'",
	"ATTACH 'up/other.db'",
	"ATTACH ':memory:' AS other",
	'DETACH memory',
	'USE memory',
	'CHECKPOINT',
	'FORCE CHECKPOINT',
	'SET memory_limit = 1',
	'SET enable_external_access = true',
	'RESET enable_external_access',
	'PRAGMA enable_external_access',
	'INSTALL httpfs',
	'LOAD httpfs',
	'CALL force_checkpoint()',
	'BEGIN TRANSACTION',
	'PREPARE p AS SELECT 1',
	"SELECT * FROM query('DROP TABLE kept_rows')",
	"SELECT * FROM query('SELECT * FROM kept_rows')",
	'SELECT * FROM force_checkpoint()',
	'SELECT * FROM "force_checkpoint"()',
	'SELECT * FROM system.main.checkpoint ()',
	'SELECT * FROM checkpoint/* */()',
	"SELECT * FROM read_csv('https://example.org/a.csv')",
	"SELECT * FROM read_csv('/etc/passwd')",
	"SELECT * FROM read_csv_auto('up/0')",
	"SELECT * FROM read_text('up/0')",
	"SELECT * FROM read_blob('up/*')",
	"SELECT * FROM glob('*')",
	"SELECT * FROM sniff_csv('up/0')",
	"SELECT * FROM '/etc/passwd'",
	"SELECT * FROM 'a.csv'",
	"SELECT * FROM 'https://example.org/a.parquet'",
	'SELECT * FROM enable_logging()',
	'SELECT * FROM truncate_duckdb_logs()',
	'SELECT * FROM duckdb_secrets()',
	'SELECT * FROM arrow_scan(1, 2, 3)',
	'SELECT setseed(0.5)',
	"SELECT write_log('x')",
	"SELECT nextval('s')",
	"SELECT getenv('HOME')",
	"SELECT 'open",
	'SELECT /* open',
	'SELECT 1 -- ) ; DROP TABLE kept_rows\n) ; DROP TABLE kept_rows; --'
];

/** Texts that must run, whatever is refused beside them. */
export const harmless: readonly (readonly [string, readonly (readonly Cell[])[]])[] = [
	[
		'SELECT * FROM kept_rows ORDER BY a;',
		[
			[1, 2],
			['x', 'y']
		]
	],
	[
		'FROM kept_rows -- all',
		[
			[1, 2],
			['x', 'y']
		]
	],
	['WITH w AS (SELECT 1 AS a) SELECT a, a FROM w;;', [[1], [1]]],
	["SELECT ';' || $$--$$ AS t", [[';--']]],
	['VALUES (1, NULL)', [[1], [null]]],
	['SELECT COUNT(*) AS n FROM range(3)', [['3']]],
	['SELECT SUM(a) AS "a""b" FROM kept_rows', [['3']]]
];

/** Two rows that no attack may change. */
export async function keptRows(engine: Engine): Promise<void> {
	await engine.run(
		"CREATE TABLE kept_rows AS SELECT * FROM (VALUES (1, 'x'), (2, 'y')) AS r(a, b)"
	);
	await engine.run('CREATE VIEW kept_view AS SELECT * FROM kept_rows');
}

/** All that there is in the database, and how it is set, as one text. */
export async function stateOf(engine: Engine): Promise<string> {
	const asked = [
		"SELECT string_agg(a || b, ',' ORDER BY a) FROM kept_rows",
		"SELECT string_agg(a || b, ',' ORDER BY a) FROM kept_view",
		"SELECT string_agg(table_name, ',' ORDER BY table_name) FROM duckdb_tables()",
		"SELECT string_agg(view_name, ',' ORDER BY view_name) FROM duckdb_views() WHERE NOT internal",
		"SELECT string_agg(database_name, ',' ORDER BY database_name) FROM duckdb_databases()",
		`SELECT string_agg(name || '=' || value, ',' ORDER BY name) FROM duckdb_settings()
			WHERE name IN ('memory_limit', 'enable_external_access', 'lock_configuration')`
	];
	const answers = await Promise.all(asked.map((sql) => engine.query(sql)));
	return JSON.stringify(answers.map(({ data }) => data[0]![0]));
}

/** Runs a text as the page does: checked, described, and read with a cap on its rows. */
export async function runOwn(
	engine: Engine,
	text: string,
	signal?: AbortSignal
): Promise<readonly (readonly Cell[])[]> {
	const { data } = await engine.query(
		"SELECT DISTINCT function_name FROM duckdb_functions() WHERE function_type IN ('table', 'pragma')"
	);
	const query = oneSelect(text, forbiddenIn(data[0] as string[]));
	if (isRefusal(query)) throw new Error(query.refused);
	return unchecked(engine, query.text, signal);
}

/** The same without the first wall, so that the others are tried alone. */
export async function unchecked(engine: Engine, query: string, signal?: AbortSignal) {
	const described = await engine.prepared(describedSql(raw(query)).text, { signal });
	const columns = described.data[0]!.map((name, index) =>
		exploredColumn(String(name), String(described.data[1]![index]))
	);
	const rows = rowsSql(raw(query), columns, { limit: 100 });
	return (await engine.prepared(rows.text, { signal })).data;
}
