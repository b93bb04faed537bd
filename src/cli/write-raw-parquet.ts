import { openNodeEngine } from '../lib/engine/node';
import { columnNames, numberedNames } from '../lib/ingest';
import type { Engine } from '../lib/model/engine';
import { join, name, sql } from '../lib/sql';
import type { RawTable } from './raw-table';

/** How many rows are handed to the engine at a time. */
const BATCH_ROWS = 20_000;

/** Writes a table as Parquet whose columns are all text; a longer row adds a column. */
export async function writeRawParquet({ rows, hasHeader }: RawTable, path: string): Promise<void> {
	const engine = await openNodeEngine();
	try {
		const table = new TextTable(engine);
		let isFirst = true;
		for await (const row of rows) {
			if (isFirst) await table.open(hasHeader ? columnNames(row) : numberedNames(row.length));
			if (!isFirst || !hasHeader) await table.add(row);
			isFirst = false;
		}
		if (isFirst) await table.open(numberedNames(1));
		await table.flush();
		await engine.run(sql`COPY raw_rows TO ${path} (FORMAT parquet)`.text);
	} finally {
		await engine.close();
	}
}

/** A table of text in the engine that grows by rows, and by columns where a row is longer. */
class TextTable {
	readonly #engine: Engine;
	#width = 0;
	#batch: (readonly string[])[] = [];

	constructor(engine: Engine) {
		this.#engine = engine;
	}

	async open(names: readonly string[]): Promise<void> {
		const columns = join(names.map((column) => sql`${name(column)} VARCHAR`));
		await this.#engine.run(sql`CREATE TABLE raw_rows (${columns})`.text);
		this.#width = names.length;
	}

	async add(row: readonly string[]): Promise<void> {
		while (row.length > this.#width) await this.#widen();
		this.#batch.push(row);
		if (this.#batch.length >= BATCH_ROWS) await this.flush();
	}

	async flush(): Promise<void> {
		const columns = Array.from({ length: this.#width }, (_, at) =>
			this.#batch.map((row) => row[at] ?? null)
		);
		if (this.#batch.length > 0) await this.#engine.append('raw_rows', columns);
		this.#batch = [];
	}

	async #widen(): Promise<void> {
		await this.flush();
		this.#width++;
		const column = name(`column_${this.#width}`);
		await this.#engine.run(sql`ALTER TABLE raw_rows ADD COLUMN ${column} VARCHAR`.text);
	}
}
