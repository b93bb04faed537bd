import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
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
import type { InputFile } from '../model/input-file';
import { connected, openConnection } from './wasm-connection';
import { newLockName, workerEnded } from './worker-lock';
import { arrowIpcOf } from './arrow-ipc';
import { HardStop } from './hard-stop';
import { isFatal } from './is-fatal';
import { joinedNumbers } from './joined-numbers';
import { Turns } from './turns';
import type { WasmFiles } from './wasm-files';

/** A DuckDB in a worker of its own. Nothing it does leaves the page. */
export async function openWasmEngine(files: WasmFiles): Promise<Engine> {
	const { AsyncDuckDB, VoidLogger } = await import('@duckdb/duckdb-wasm');
	const life = new WorkerLife(files, newLockName());
	const database = new AsyncDuckDB(new VoidLogger(), life.worker);
	try {
		const connection = await life.orDeath(openConnection(database, absolute(files.wasm[0]!)));
		return new WasmEngine(database, connection, life);
	} catch (error) {
		life.end(error instanceof Error ? error : new Error(String(error)));
		throw error;
	}
}

function absolute(url: string): string {
	return new URL(url, location.href).href;
}

/** A worker's life: what is asked of a dead one would stay open for ever, so it is rejected here. */
class WorkerLife {
	readonly worker: Worker;
	readonly #death: Promise<never>;
	readonly #ended = new AbortController();
	#reject: (reason: Error) => void = () => undefined;

	/** Starts the worker, which holds the lock of this name while it lives. */
	constructor(files: WasmFiles, lock: string) {
		const engine = absolute(files.worker);
		const name = JSON.stringify({ engine, parts: files.wasm.map(absolute), lock });
		const worker = new Worker(files.life, { name });
		this.worker = worker;
		this.#death = new Promise((_, reject) => (this.#reject = reject));
		this.#death.catch(() => undefined);
		worker.addEventListener('error', ({ message }) => this.end(new Error(`worker: ${message}`)));
		void workerEnded(lock, this.#ended.signal).then(() =>
			this.end(new Error('the worker of the engine has ended'))
		);
	}

	/** The work's own outcome, or the reason of the worker's end where that comes first. */
	orDeath<T>(work: Promise<T>): Promise<T> {
		return Promise.race([work, this.#death]);
	}

	/** Ends the worker, which alone gives its memory back. Only the first reason counts. */
	end(reason: Error): void {
		this.#reject(reason);
		this.#ended.abort();
		this.worker.terminate();
	}
}

class WasmEngine implements Engine {
	readonly name = 'duckdb-wasm';
	readonly #database: AsyncDuckDB;
	readonly #connection: AsyncDuckDBConnection;
	readonly #life: WorkerLife;
	readonly #turns = new Turns();
	readonly #turnsBeside = new Turns();
	/** The connection of words not our own. */
	#beside: Promise<AsyncDuckDBConnection> | null = null;
	#files = 0;

	constructor(database: AsyncDuckDB, connection: AsyncDuckDBConnection, life: WorkerLife) {
		this.#database = database;
		this.#connection = connection;
		this.#life = life;
	}

	async run(sql: string, options: RunOptions = {}): Promise<void> {
		await this.query(sql, options);
	}

	query(sql: string, { signal }: RunOptions = {}): Promise<QueryResult> {
		return this.#guarded(sql, signal, () => this.#send(sql));
	}

	prepared(sql: string, { signal }: RunOptions = {}): Promise<QueryResult> {
		return this.#turnsBeside.take(async () => {
			const beside = await (this.#beside ??= this.#life.orDeath(connected(this.#database)));
			const stop = new HardStop(this.#life, signal);
			return this.#attempt(sql, signal, () => this.#sendPrepared(sql, beside), beside).finally(() =>
				stop.lift()
			);
		});
	}

	numbers(sql: string, { signal }: RunOptions = {}): Promise<readonly NumberColumn[]> {
		return this.#guarded(sql, signal, () => this.#sendNumbers(sql));
	}

	async register(file: InputFile): Promise<RegisteredFile> {
		const { DuckDBDataProtocol } = await import('@duckdb/duckdb-wasm');
		const path = `up/${this.#files++}`;
		const blob = await blobOf(file);
		const protocol = DuckDBDataProtocol.BROWSER_FILEREADER;
		await this.#life.orDeath(this.#database.registerFileHandle(path, blob, protocol, true));
		await this.#life.orDeath(this.#database.collectFileStatistics(path, true));
		return {
			path,
			bytesRead: () => this.#bytesRead(path),
			release: async () => void (await this.#life.orDeath(this.#database.dropFile(path)))
		};
	}

	append(table: string, batch: BatchColumns): Promise<void> {
		const insert = async () =>
			this.#connection.insertArrowFromIPCStream(await arrowIpcOf(batch), {
				name: table,
				create: false
			});
		return this.#guarded(`append to ${table}`, undefined, insert);
	}

	close(): Promise<void> {
		this.#life.end(new Error('the engine was closed'));
		return Promise.resolve();
	}

	/** Prepared first, which fails for anything but a single statement; sent, it can be cancelled. */
	async #sendPrepared(sql: string, connection: AsyncDuckDBConnection): Promise<QueryResult> {
		await (await connection.prepare(sql)).close();
		return this.#send(sql, connection);
	}

	async #send(sql: string, connection = this.#connection): Promise<QueryResult> {
		const reader = await connection.send(sql);
		// The schema is known once the stream is open.
		await reader.open();
		const columns = reader.schema.fields.map((field) => field.name);
		const data: Cell[][] = columns.map(() => []);
		for await (const batch of reader) {
			data.forEach((cells, index) => {
				const vector = batch.getChildAt(index)!;
				for (let row = 0; row < batch.numRows; row++) cells.push(vector.get(row) as Cell);
			});
		}
		return { columns, data, rows: data[0]?.length ?? 0 };
	}

	async #sendNumbers(sql: string): Promise<readonly NumberColumn[]> {
		const reader = await this.#connection.send(sql);
		await reader.open();
		const batches: NumberColumn[][] = reader.schema.fields.map(() => []);
		for await (const batch of reader) {
			batches.forEach((column, index) => column.push(numbersOf(batch.getChildAt(index)!)));
		}
		return batches.map(joinedNumbers);
	}

	async #bytesRead(path: string): Promise<number> {
		const statistics = await this.#life.orDeath(this.#database.exportFileStatistics(path));
		return statistics.totalFileReadsCold;
	}

	/** Runs a statement in its turn; an aborted signal cancels it, and failures carry their SQL. */
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
		const cancel = () => void connection.cancelSent().catch(() => undefined);
		signal?.addEventListener('abort', cancel, { once: true });
		try {
			return await this.#life.orDeath(work());
		} catch (error) {
			signal?.throwIfAborted();
			throw this.#failure(error, sql);
		} finally {
			signal?.removeEventListener('abort', cancel);
		}
	}

	#failure(error: unknown, sql: string): EngineError {
		const message = error instanceof Error ? error.message : String(error);
		if (isFatal(message)) this.#life.end(new Error(message));
		return new EngineError(message, sql, { cause: error });
	}
}

/** The numbers of a batch, which are put together before the next statement takes its memory. */
function numbersOf(vector: { toArray(): unknown; readonly nullCount: number }): NumberColumn {
	const values: unknown = vector.toArray();
	const isOfNumbers = values instanceof Int32Array || values instanceof Float64Array;
	if (!isOfNumbers || vector.nullCount > 0) throw new Error('a column is not of numbers alone');
	return values;
}

/** The Blob of a file; bytes in memory become one. */
async function blobOf(file: InputFile): Promise<Blob> {
	if (file.origin.kind === 'blob') return file.origin.blob;
	return new Blob([(await file.read(0, file.size)) as Uint8Array<ArrayBuffer>]);
}
