import { name, raw } from '../sql';
import { typedFault } from './locate-rejects';
import type { FoundReject } from './reject-list';
import type { FileRows, SourceFile } from './source-file';
import { indexName, typedSelect } from './typed-select';

/** How many rows are handed to the engine at a time. */
export const BATCH_ROWS = 50_000;

/** Rows as text, column by column in the order of `BatchLoader.needed`. */
export interface Batch {
	readonly columns: readonly (readonly (string | null)[])[];
	readonly rows: number;
	/** Line or number of a row in its file, counted from 1. */
	readonly lineOf: (row: number) => number;
	readonly rawOf: (row: number) => string;
}

/** Loads the rows of a file that TypeScript has read, batch by batch, and counts how they went. */
export class BatchLoader {
	readonly #source: SourceFile;
	/** Indexes of the columns whose values are needed. */
	readonly needed: readonly number[];
	#loaded = 0;
	#rejected = 0;
	#priceUnreadable = 0;
	#dateUnreadable = 0;

	constructor(source: SourceFile) {
		this.#source = source;
		const used = [...Object.values(source.columns), ...source.where.map(({ index }) => index)];
		this.needed = used.length === 0 ? [0] : [...new Set(used)];
	}

	/** Makes the table the batches pass through. */
	async open(): Promise<void> {
		const columns = this.needed.map((index) => `${name(indexName(index))} VARCHAR`).join(', ');
		await this.#source.engine.run(`CREATE OR REPLACE TABLE batch_rows (${columns})`);
	}

	/** Types and loads a batch. */
	async load(batch: Batch): Promise<void> {
		const { engine, table, signal } = this.#source;
		if (batch.rows === 0) return;
		signal?.throwIfAborted();
		await engine.append('batch_rows', batch.columns);
		const from = table.staged;
		const select = typedSelect({ ...this.#source, width: 0, from: raw('batch_rows') });
		const loaded = await table.insert(select, signal);
		await engine.run('DELETE FROM batch_rows');
		this.#loaded += loaded.staged - loaded.rejected;
		this.#priceUnreadable += loaded.priceUnreadable;
		if (loaded.rejected > 0) await this.#list(batch, from, loaded.rejected);
	}

	/** Counts and lists rows that never became a row of the table. */
	reject(found: readonly FoundReject[]): void {
		this.#rejected += found.length;
		this.#source.rejects.add(this.#source.file.name, found);
	}

	/** Drops the table the batches passed through; returns how the rows went. */
	async close(): Promise<FileRows> {
		await this.#source.engine.run('DROP TABLE IF EXISTS batch_rows');
		return {
			loaded: this.#loaded,
			rejected: this.#rejected,
			priceUnreadable: this.#priceUnreadable,
			dateUnreadable: this.#dateUnreadable
		};
	}

	async #list(batch: Batch, from: number, count: number): Promise<void> {
		const { table, rejects, file } = this.#source;
		const typed = await table.rejects(from, count);
		const found = typed.map(({ ordinal, mark }): FoundReject => {
			const valueAt = (index: number) => batch.columns[this.needed.indexOf(index)]![ordinal] ?? '';
			const fault = typedFault(this.#source, mark, valueAt);
			return { line: batch.lineOf(ordinal), raw: batch.rawOf(ordinal), ...fault };
		});
		this.#dateUnreadable += typed.filter(({ mark }) => mark === 2).length;
		this.#rejected += count;
		rejects.add(file.name, found);
	}
}

/** Gathers rows one by one into batches. */
export class RowGatherer {
	readonly #loader: BatchLoader;
	#columns: (string | null)[][];
	#lines: number[] = [];
	#raws: string[] = [];
	#rejects: FoundReject[] = [];

	constructor(loader: BatchLoader) {
		this.#loader = loader;
		this.#columns = loader.needed.map(() => []);
	}

	/** Adds a row by its needed values. */
	add(cells: (index: number) => string | null, line: number, text: string): void {
		this.#loader.needed.forEach((index, at) => this.#columns[at]!.push(cells(index)));
		this.#lines.push(line);
		this.#raws.push(text);
	}

	/** Adds what could not become a row. */
	reject(found: FoundReject): void {
		this.#rejects.push(found);
	}

	/** Hands on what has been gathered, if it is a batch or `all` is asked for. */
	async flush(all = false): Promise<void> {
		const size = Math.max(this.#lines.length, this.#rejects.length);
		if (size === 0 || (!all && size < BATCH_ROWS)) return;
		const [columns, lines, raws] = [this.#columns, this.#lines, this.#raws];
		this.#loader.reject(this.#rejects);
		this.#columns = this.#loader.needed.map(() => []);
		[this.#lines, this.#raws, this.#rejects] = [[], [], []];
		await this.#loader.load({
			columns,
			rows: lines.length,
			lineOf: (row) => lines[row]!,
			rawOf: (row) => raws[row]!
		});
	}
}
