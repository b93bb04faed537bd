import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
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
import { arrowIpcOf } from './arrow-ipc';
import { isFatal } from './is-fatal';

/** The engine's files, for whoever wants to have them at hand before they are needed. */
export const wasmEngineUrls: readonly string[] = [wasmUrl, workerUrl];

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

/** A DuckDB in a worker of this page. Nothing it does leaves the page. */
export async function openWasmEngine(): Promise<Engine> {
	const { AsyncDuckDB, VoidLogger } = await import('@duckdb/duckdb-wasm');
	const worker = new Worker(workerUrl);
	const database = new AsyncDuckDB(new VoidLogger(), worker);
	await database.instantiate(wasmUrl);
	await database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
	const connection = await database.connect();
	for (const setting of settings) await connection.query(setting);
	return new WasmEngine(database, connection, worker);
}

class WasmEngine implements Engine {
	readonly name = 'duckdb-wasm';
	readonly #database: AsyncDuckDB;
	readonly #connection: AsyncDuckDBConnection;
	readonly #worker: Worker;
	/** Rejects once when the engine dies: its own promises would stay open for ever. */
	readonly #death: Promise<never>;
	#die: (reason: Error) => void = () => undefined;
	#files = 0;
	/** Statements of one connection are run one after another. */
	#last: Promise<unknown> = Promise.resolve();

	constructor(database: AsyncDuckDB, connection: AsyncDuckDBConnection, worker: Worker) {
		this.#database = database;
		this.#connection = connection;
		this.#worker = worker;
		this.#death = new Promise((_, reject) => (this.#die = reject));
		this.#death.catch(() => undefined);
		worker.addEventListener('error', (event) => this.#die(new Error(event.message)));
	}

	async run(sql: string, options: RunOptions = {}): Promise<void> {
		await this.query(sql, options);
	}

	query(sql: string, { signal }: RunOptions = {}): Promise<QueryResult> {
		return this.#inTurn(() => this.#guarded(sql, signal, () => this.#send(sql)));
	}

	async register(file: InputFile): Promise<RegisteredFile> {
		const { DuckDBDataProtocol } = await import('@duckdb/duckdb-wasm');
		const path = `up/${this.#files++}`;
		const blob = await blobOf(file);
		const protocol = DuckDBDataProtocol.BROWSER_FILEREADER;
		await this.#alive(this.#database.registerFileHandle(path, blob, protocol, true));
		await this.#alive(this.#database.collectFileStatistics(path, true));
		return {
			path,
			bytesRead: () => this.#bytesRead(path),
			release: async () => void (await this.#alive(this.#database.dropFile(path)))
		};
	}

	append(table: string, batch: TextColumns): Promise<void> {
		const insert = async () =>
			this.#connection.insertArrowFromIPCStream(await arrowIpcOf(batch), {
				name: table,
				create: false
			});
		return this.#inTurn(() => this.#guarded(`append to ${table}`, undefined, insert));
	}

	close(): Promise<void> {
		this.#die(new Error('the engine was closed'));
		this.#worker.terminate();
		return Promise.resolve();
	}

	async #send(sql: string): Promise<QueryResult> {
		const reader = await this.#connection.send(sql);
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

	async #bytesRead(path: string): Promise<number> {
		const statistics = await this.#alive(this.#database.exportFileStatistics(path));
		return statistics.totalFileReadsCold;
	}

	#alive<T>(work: Promise<T>): Promise<T> {
		return Promise.race([work, this.#death]);
	}

	#inTurn<T>(work: () => Promise<T>): Promise<T> {
		const turn = this.#last.then(work, work);
		this.#last = turn.catch(() => undefined);
		return turn;
	}

	async #guarded<T>(sql: string, signal: AbortSignal | undefined, work: () => Promise<T>) {
		signal?.throwIfAborted();
		const cancel = () => void this.#connection.cancelSent().catch(() => undefined);
		signal?.addEventListener('abort', cancel, { once: true });
		try {
			return await this.#alive(work());
		} catch (error) {
			signal?.throwIfAborted();
			throw this.#failure(error, sql);
		} finally {
			signal?.removeEventListener('abort', cancel);
		}
	}

	#failure(error: unknown, sql: string): EngineError {
		const message = error instanceof Error ? error.message : String(error);
		if (isFatal(message)) this.#die(new Error(message));
		return new EngineError(message, sql, { cause: error });
	}
}

/** The Blob of a file; bytes in memory become one. */
async function blobOf(file: InputFile): Promise<Blob> {
	if (file.origin.kind === 'blob') return file.origin.blob;
	return new Blob([(await file.read(0, file.size)) as Uint8Array<ArrayBuffer>]);
}
