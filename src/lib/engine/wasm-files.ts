import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import worker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import life from './engine-worker.js?url';

/** Where the site has the files of the engine. */
export interface WasmFiles {
	readonly wasm: string;
	readonly worker: string;
	/** The script that holds a lock while the engine lives. */
	readonly life: string;
}

/** The files of the engine as the page knows them: a worker that opens one is told. */
export const wasmFiles: WasmFiles = { wasm, worker, life };
