import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection, DuckDBInstance, DuckDBValue } from '@duckdb/node-api';
import {
	EngineError,
	type Cell,
	type Engine,
	type QueryResult,
	type RegisteredFile,
	type RunOptions,
	type TextColumns
} from '../model/engine';
import type { InputFile } from '../model/input-file';

/**
 * The settings that keep SQL from reaching anything on its own. Row order is DuckDB's default:
 * the k-th row of a file stays the k-th row of its table.
 */
const settings = [
	'SET autoinstall_known_extensions = false',
	'SET autoload_known_extensions = false',
	'SET allow_community_extensions = false'
];

/** A native DuckDB in memory, for the command line, the build and the tests. */
export async function openNodeEngine(): Promise<Engine> {
	const { DuckDBInstance } = await import('@duckdb/node-api');
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	for (const setting of settings) await connection.run(setting);
	return new NodeEngine(instance, connection);
}

class NodeEngine implements Engine {
	readonly name = 'duckdb-node';
	readonly #instance: DuckDBInstance;
	readonly #connection: DuckDBConnection;
	#folder: string | null = null;
	#files = 0;

	constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
		this.#instance = instance;
		this.#connection = connection;
	}

	async run(sql: string, { signal }: RunOptions = {}): Promise<void> {
		await this.#guarded(sql, signal, () => this.#connection.run(sql));
	}

	async query(sql: string, { signal }: RunOptions = {}): Promise<QueryResult> {
		const reader = await this.#guarded(sql, signal, () => this.#connection.runAndReadAll(sql));
		// A result without rows has no columns for this reader, though it has their names.
		const cells = reader.getColumns();
		const columns = reader.columnNames();
		const data = columns.map((_, index) => (cells[index] ?? []).map(cellOf));
		return { columns, data, rows: reader.currentRowCount };
	}

	async register(file: InputFile): Promise<RegisteredFile> {
		const path = await this.#pathOf(file);
		return { path, bytesRead: () => Promise.resolve(null), release: () => Promise.resolve() };
	}

	async append(table: string, batch: TextColumns): Promise<void> {
		const { DuckDBDataChunk, VARCHAR } = await import('@duckdb/node-api');
		const appender = await this.#connection.createAppender(table);
		const rows = batch[0]?.length ?? 0;
		for (let from = 0; from < rows; from += chunkRows) {
			const chunk = DuckDBDataChunk.create(batch.map(() => VARCHAR));
			chunk.setColumns(batch.map((column) => column.slice(from, from + chunkRows)));
			appender.appendDataChunk(chunk);
		}
		appender.closeSync();
	}

	async close(): Promise<void> {
		this.#connection.closeSync();
		this.#instance.closeSync();
		if (this.#folder !== null) await rm(this.#folder, { recursive: true, force: true });
	}

	/** Files on disk are read in place unless their name would be taken for a glob. */
	async #pathOf(file: InputFile): Promise<string> {
		if (file.origin.kind === 'path' && !/[*?[\]{}]/.test(file.origin.path)) return file.origin.path;
		this.#folder ??= await mkdtemp(join(tmpdir(), 'reprise-'));
		const path = join(this.#folder, String(this.#files++));
		await writeFile(path, await file.read(0, file.size));
		return path;
	}

	/** Runs a statement; an aborted signal interrupts it, and failures carry their SQL. */
	async #guarded<T>(sql: string, signal: AbortSignal | undefined, work: () => Promise<T>) {
		signal?.throwIfAborted();
		const interrupt = () => this.#connection.interrupt();
		signal?.addEventListener('abort', interrupt, { once: true });
		try {
			return await work();
		} catch (error) {
			signal?.throwIfAborted();
			throw new EngineError(error instanceof Error ? error.message : String(error), sql, {
				cause: error
			});
		} finally {
			signal?.removeEventListener('abort', interrupt);
		}
	}
}

/** Rows that one data chunk of DuckDB holds. */
const chunkRows = 2048;

/** Queries cast their output to VARCHAR or DOUBLE; anything else is a mistake in the query. */
function cellOf(value: DuckDBValue): Cell {
	if (value === null || typeof value === 'string' || typeof value === 'number') return value;
	throw new Error(`query output is neither VARCHAR nor DOUBLE: ${String(value)}`);
}
