import type { BatchColumn } from '../../model/batch-column';
import { name, raw } from '../../sql';
import { textAt } from './column-text';
import { typedFault } from './locate-rejects';
import type { FoundReject } from './reject-list';
import type { FileRows, SourceFile } from './source-file';
import { indexName, typedSelect, type ColumnKind } from '../columns/typed-select';

/** How many rows are handed to the engine at a time. */
export const BATCH_ROWS = 50_000;

/** Rows, column by column in the order of `BatchLoader.needed`. */
export interface Batch {
	readonly columns: readonly BatchColumn[];
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
	#dateOtherwise = 0;
	#dateEitherWay = 0;

	constructor(source: SourceFile) {
		this.#source = source;
		const asked = source.where.map(({ index }) => index);
		const used = [...Object.values(source.columns), ...source.above, ...asked];
		this.needed = used.length === 0 ? [0] : [...new Set(used)];
	}

	/** Of a Parquet file only the columns needed are read, which do not tell one row from another. */
	get #tellsCopies(): boolean {
		return this.#source.tellsCopies && this.#source.reading.format !== 'parquet';
	}

	/** A new table for every batch: what is deleted from one in memory is read over again and again. */
	async #empty(batch: Batch): Promise<void> {
		const columns = this.needed.map(
			(index, at) => `${name(indexName(index)).text} ${typeOf(batch.columns[at]!)}`
		);
		const all = [...columns, ...(this.#tellsCopies ? ['whole VARCHAR'] : [])];
		await this.#source.engine.run(`CREATE OR REPLACE TABLE batch_rows (${all.join(', ')})`);
	}

	/** Types and loads a batch; `beside` are rejects between its rows, which never became one. */
	async load(batch: Batch, beside: readonly FoundReject[] = []): Promise<void> {
		const typed = batch.rows === 0 ? [] : await this.#insert(batch);
		this.#rejected += typed.length + beside.length;
		this.#source.rejects.add(this.#source.file.name, [...beside, ...typed]);
	}

	/** Adds the batch to the table; returns those of its rows that are rejects. */
	async #insert(batch: Batch): Promise<readonly FoundReject[]> {
		const { engine, table, signal } = this.#source;
		signal?.throwIfAborted();
		const whole = Array.from({ length: this.#tellsCopies ? batch.rows : 0 }, (_, row) =>
			batch.rawOf(row)
		);
		await this.#empty(batch);
		await engine.append('batch_rows', [...batch.columns, ...(this.#tellsCopies ? [whole] : [])]);
		const from = table.staged;
		const identity = this.#tellsCopies ? raw('hash(whole)') : null;
		const rows = raw('batch_rows');
		const select = typedSelect({
			...this.#source,
			...{ codes: table.codes, width: 0, identity, from: rows, kinds: this.#kinds(batch) }
		});
		const loaded = await table.insert(select, signal);
		this.#loaded += loaded.staged - loaded.rejected;
		this.#priceUnreadable += loaded.priceUnreadable;
		this.#dateUnreadable += loaded.dateUnreadable;
		this.#dateOtherwise += loaded.dateOtherwise;
		this.#dateEitherWay += loaded.dateEitherWay;
		return loaded.rejected === 0 ? [] : this.#rejectsOf(batch, from, loaded.rejected);
	}

	/** What is known of the columns of a batch. */
	#kinds({ columns }: Batch): ReadonlyMap<number, ColumnKind> {
		return new Map(
			this.needed.flatMap((index, at) => {
				const kind = kindOf(columns[at]!);
				return kind === null ? [] : [[index, kind] as const];
			})
		);
	}

	/** Drops the table the batches passed through; returns how the rows went. */
	async close(): Promise<FileRows> {
		await this.#source.engine.run('DROP TABLE IF EXISTS batch_rows');
		return {
			loaded: this.#loaded,
			rejected: this.#rejected,
			priceUnreadable: this.#priceUnreadable,
			dateUnreadable: this.#dateUnreadable,
			dateOtherwise: this.#dateOtherwise,
			dateEitherWay: this.#dateEitherWay
		};
	}

	async #rejectsOf(batch: Batch, from: number, count: number): Promise<readonly FoundReject[]> {
		const typed = await this.#source.table.rejects(from, count);
		return typed.map(({ ordinal, mark }): FoundReject => {
			const valueAt = (index: number) =>
				textAt(batch.columns[this.needed.indexOf(index)]!, ordinal) ?? '';
			const fault = typedFault(this.#source, mark, valueAt);
			return { line: batch.lineOf(ordinal), raw: batch.rawOf(ordinal), ...fault };
		});
	}
}

function typeOf(column: BatchColumn): string {
	return 'type' in column ? column.type : 'VARCHAR';
}

function kindOf(column: BatchColumn): ColumnKind | null {
	if ('type' in column) return column.type === 'INTEGER' ? 'whole' : 'stored';
	return 'places' in column && column.words.every(isTrimmed) ? 'trimmed' : null;
}

function isTrimmed(word: string): boolean {
	return word !== '' && !/^[\s\p{Z}]|[\s\p{Z}]$/u.test(word);
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
		const { columns, lines, raws, rejects } = this.#taken();
		const lineOf = (row: number) => lines[row]!;
		const rawOf = (row: number) => raws[row]!;
		await this.#loader.load({ columns, rows: lines.length, lineOf, rawOf }, rejects);
	}

	#taken() {
		const taken = {
			columns: this.#columns,
			lines: this.#lines,
			raws: this.#raws,
			rejects: this.#rejects
		};
		this.#columns = this.#loader.needed.map(() => []);
		[this.#lines, this.#raws, this.#rejects] = [[], [], []];
		return taken;
	}
}
