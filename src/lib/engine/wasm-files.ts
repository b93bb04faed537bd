import worker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import life from './engine-worker.js?url';

/** Where the site has the files of the engine. */
export interface WasmFiles {
	/** The engine in parts, in order, since many static hosts take no file as large as the whole. */
	readonly wasm: readonly string[];
	readonly worker: string;
	/** The script that holds a lock while the engine lives, and puts its parts together. */
	readonly life: string;
}

const parts = import.meta.glob<string>('./parts/*.wasm', {
	query: '?url',
	import: 'default',
	eager: true
});

/** The files of the engine as the page knows them: a worker that opens one is told. */
export const wasmFiles: WasmFiles = { wasm: Object.values(parts), worker, life };
