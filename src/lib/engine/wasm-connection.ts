import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';

/**
 * Where tables lie: in memory that compresses them once their statement has ended, to a tenth. The
 * database that is open from the start would not.
 */
const compressedMemory = `ATTACH ':memory:' AS compressed (COMPRESS)`;

/**
 * What keeps the engine inside the page, in this order, right after opening: no extension is ever
 * fetched (a blocked fetch can corrupt the heap of 1.32.0), only registered files can be read, and
 * memory stays below the two gibibytes above which reads of registered files return nothing.
 */
const settings = [
	`SET custom_extension_repository = 'data:,x#'`,
	'SET autoload_known_extensions = false',
	`SET allowed_directories = ['up/']`,
	'SET enable_external_access = false',
	`SET memory_limit = '1600MB'`,
	'SET lock_configuration = true'
];

/** Starts the database from its WebAssembly and opens its first connection. */
export async function openConnection(
	database: AsyncDuckDB,
	wasm: string
): Promise<AsyncDuckDBConnection> {
	await database.instantiate(wasm);
	await database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
	const first = await database.connect();
	for (const setting of [compressedMemory, ...settings]) await first.query(setting);
	await first.close();
	return connected(database);
}

/** A connection whose tables lie in the memory that is compressed. */
export async function connected(database: AsyncDuckDB): Promise<AsyncDuckDBConnection> {
	const connection = await database.connect();
	await connection.query('USE compressed');
	return connection;
}
