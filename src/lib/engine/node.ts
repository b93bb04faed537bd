import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type {
	DuckDBConnection,
	DuckDBInstance,
	DuckDBResultReader,
	DuckDBValue
} from '@duckdb/node-api';
import {
	EngineError,
	type BatchColumns,
	type Cell,
	type Engine,
	type NumberColumn,
	type QueryResult,
	type RegisteredFile,
	type RunOptions
} from '../model/engine';
import { rowsIn } from '../model/batch-column';
import type { InputFile } from '../model/input-file';
import { sql } from '../sql';
import { nodeVector } from './node-vector';
import { Turns } from './turns';

/**
 * The settings that keep SQL from reaching anything on its own. Row order is DuckDB's default:
 * the k-th row of a file stays the k-th row of its table.
 */
const settings = [
	'SET autoinstall_known_extensions = false',
	'SET autoload_known_extensions = false',
	'SET allow_community_extensions = false'
];

/** How much a native engine may take; what is left out is the engine's own choice. */
export interface NodeEngineLimits {
	/** Most memory of its tables and statements, such as `4GB`; what does not fit is put on disk. */
	readonly memory?: string | undefined;
	/** The folder for what does not fit. */
	readonly folder?: string;
}

/** A native DuckDB in memory, for the command line, the build and the tests. */
export async function openNodeEngine({ memory, folder }: NodeEngineLimits = {}): Promise<Engine> {
	const { DuckDBInstance } = await import('@duckdb/node-api');
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	const limits = [
		...(memory === undefined ? [] : [sql`SET memory_limit = ${memory}`.text]),
		...(folder === undefined ? [] : [sql`SET temp_directory = ${folder}`.text])
	];
	for (const setting of [...limits, ...settings]) await connection.run(setting);
	return new NodeEngine(instance, connection);
}

class NodeEngine implements Engine {
	readonly name = 'duckdb-node';
	readonly #instance: DuckDBInstance;
	readonly #connection: DuckDBConnection;
	readonly #turns = new Turns();
	readonly #turnsBeside = new Turns();
	/** The connection of words not our own. */
	#beside: Promise<DuckDBConnection> | null = null;
	#folder: string | null = null;
	#files = 0;
	#isClosed = false;

	constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
		this.#instance = instance;
		this.#connection = connection;
	}

	async run(sql: string, { signal }: RunOptions = {}): Promise<void> {
		await this.#guarded(sql, signal, () => this.#connection.run(sql));
	}

	async query(sql: string, { signal }: RunOptions = {}): Promise<QueryResult> {
		const work = () => this.#connection.runAndReadAll(sql);
		return resultOf(await this.#guarded(sql, signal, work));
	}

	async prepared(sql: string, { signal }: RunOptions = {}): Promise<QueryResult> {
		const connection = await (this.#beside ??= this.#instance.connect());
		const work = async () => (await connection.prepare(sql)).runAndReadAll();
		return resultOf(
			await this.#turnsBeside.take(() => this.#attempt(sql, signal, work, connection))
		);
	}

	async numbers(sql: string, { signal }: RunOptions = {}): Promise<readonly NumberColumn[]> {
		const { DuckDBTypeId } = await import('@duckdb/node-api');
		const work = () => this.#connection.runAndReadAll(sql);
		const reader = await this.#guarded(sql, signal, work);
		const cells = reader.getColumns();
		return reader.columnTypes().map(({ typeId }, index) => {
			const values = (cells[index] ?? []).map(numberOf);
			return typeId === DuckDBTypeId.INTEGER ? Int32Array.from(values) : Float64Array.from(values);
		});
	}

	async register(file: InputFile): Promise<RegisteredFile> {
		const bytesRead = () => Promise.resolve(null);
		const inPlace = pathOf(file);
		if (inPlace !== null) return { path: inPlace, bytesRead, release: () => Promise.resolve() };
		const path = await this.#copied(file);
		return { path, bytesRead, release: () => rm(path, { force: true }) };
	}

	async append(table: string, batch: BatchColumns): Promise<void> {
		await this.#guarded(`append to ${table}`, undefined, () => this.#append(table, batch));
	}

	async close(): Promise<void> {
		if (this.#isClosed) return;
		this.#isClosed = true;
		this.#connection.interrupt();
		// Closing under a statement that still runs would take its memory away.
		await this.#turns.take(() => Promise.resolve());
		const beside = await this.#beside;
		beside?.interrupt();
		await this.#turnsBeside.take(() => Promise.resolve());
		beside?.closeSync();
		this.#connection.closeSync();
		this.#instance.closeSync();
		if (this.#folder !== null) await rm(this.#folder, { recursive: true, force: true });
	}

	async #append(table: string, batch: BatchColumns): Promise<void> {
		const { DuckDBDataChunk } = await import('@duckdb/node-api');
		const appender = await this.#connection.createAppender(table);
		const vectors = await Promise.all(batch.map(nodeVector));
		const rows = batch[0] === undefined ? 0 : rowsIn(batch[0]);
		for (let from = 0; from < rows; from += chunkRows) {
			const chunk = DuckDBDataChunk.create(vectors.map(({ type }) => type));
			chunk.setColumns(vectors.map(({ values }) => values(from, Math.min(rows, from + chunkRows))));
			appender.appendDataChunk(chunk);
		}
		appender.closeSync();
	}

	/** The file as a copy that is the engine's own: its bytes are in memory, or its name is a glob. */
	async #copied(file: InputFile): Promise<string> {
		this.#folder ??= await mkdtemp(join(tmpdir(), 'reprise-'));
		const path = join(this.#folder, String(this.#files++));
		await writeFile(path, await file.read(0, file.size));
		return path;
	}

	/** Runs a statement in its turn; an aborted signal interrupts it, and failures carry their SQL. */
	#guarded<T>(sql: string, signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
		return this.#turns.take(() => this.#attempt(sql, signal, work));
	}

	async #attempt<T>(
		sql: string,
		signal: AbortSignal | undefined,
		work: () => Promise<T>,
		connection = this.#connection
	) {
		signal?.throwIfAborted();
		if (this.#isClosed) throw new EngineError('the engine was closed', sql);
		const interrupt = () => connection.interrupt();
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

/**
 * The path by which a file on disk is read in place, or null where there is none or it would be
 * taken for a glob. It is absolute, since a leading tilde would be taken for the home folder.
 */
function pathOf({ origin }: InputFile): string | null {
	if (origin.kind !== 'path') return null;
	const path = resolve(origin.path);
	return /[*?[\]{}]/.test(path) ? null : path;
}

/** A result without rows has no columns for this reader, though it has their names. */
function resultOf(reader: DuckDBResultReader): QueryResult {
	const cells = reader.getColumns();
	const columns = reader.columnNames();
	const data = columns.map((_, index) => (cells[index] ?? []).map(cellOf));
	return { columns, data, rows: reader.currentRowCount };
}

/** Rows that one data chunk of DuckDB holds. */
const chunkRows = 2048;

/** Queries cast their output to VARCHAR or DOUBLE; anything else is a mistake in the query. */
function cellOf(value: DuckDBValue): Cell {
	if (value === null || typeof value === 'string' || typeof value === 'number') return value;
	throw new Error(`query output is neither VARCHAR nor DOUBLE: ${String(value)}`);
}

function numberOf(value: DuckDBValue): number {
	if (typeof value === 'number') return value;
	throw new Error(`a column is not of numbers alone: ${String(value)}`);
}
