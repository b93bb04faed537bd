import type { BatchColumn } from './batch-column';
import type { InputFile } from './input-file';

/** What a query cell can be: every output is cast to VARCHAR or DOUBLE in SQL, or is NULL. */
export type Cell = string | number | null;

/** The result of a query, column by column: `columns[i]` names `data[i]`, whose length is `rows`. */
export interface QueryResult {
	readonly columns: readonly string[];
	readonly data: readonly (readonly Cell[])[];
	readonly rows: number;
}

/** A column of numbers without a gap: INTEGER as it is, everything else as DOUBLE. */
export type NumberColumn = Int32Array | Float64Array;

/** What may accompany a statement: a way to stop it. A stopped statement rejects with the signal's reason. */
export interface RunOptions {
	readonly signal?: AbortSignal;
}

/** A file the engine can read, under a name of the engine's own. */
export interface RegisteredFile {
	/** The path to write in SQL. It holds no character that has a meaning in a glob. */
	readonly path: string;
	/** Bytes the engine has read of it since registration, or null where the engine cannot tell. */
	bytesRead(): Promise<number | null>;
	/** Forgets the file. */
	release(): Promise<void>;
}

/** A batch of rows, column by column, all of one length. */
export type BatchColumns = readonly BatchColumn[];

/** A DuckDB, wherever it runs. Failed statements reject with an `EngineError`. */
export interface Engine {
	readonly name: 'duckdb-wasm' | 'duckdb-node';
	/** Runs one statement for its effect. */
	run(sql: string, options?: RunOptions): Promise<void>;
	/** Runs one query whose output columns are VARCHAR or DOUBLE. */
	query(sql: string, options?: RunOptions): Promise<QueryResult>;
	/** Runs one query whose output columns are INTEGER or DOUBLE and never NULL, for millions of rows. */
	numbers(sql: string, options?: RunOptions): Promise<readonly NumberColumn[]>;
	/**
	 * Runs a query that holds words not our own, on a connection of its own: it is prepared, so that it
	 * is a single statement, and its columns are VARCHAR or DOUBLE. One that does not stop when its
	 * signal says so is ended with the whole engine, where there is no other way.
	 */
	prepared(sql: string, options?: RunOptions): Promise<QueryResult>;
	/** Makes a file readable from SQL without copying it where the engine can. */
	register(file: InputFile): Promise<RegisteredFile>;
	/** Appends rows to a table whose columns are of the batch's types, VARCHAR for text. */
	append(table: string, batch: BatchColumns): Promise<void>;
	/** Ends the engine; every open call rejects. */
	close(): Promise<void>;
}

/** A statement that failed, with its text, so that a message can say what was asked. */
export class EngineError extends Error {
	readonly sql: string;
	constructor(message: string, sql: string, options?: ErrorOptions) {
		super(message, options);
		this.name = 'EngineError';
		this.sql = sql;
	}
}

/** The result as one object per row, without a prototype: names may be a user's own words. */
export function rowsOf<Row extends Record<string, Cell>>(result: QueryResult): Row[] {
	return Array.from({ length: result.rows }, (_, row) => {
		const record = Object.create(null) as Record<string, Cell>;
		result.columns.forEach((name, column) => (record[name] = result.data[column]![row]!));
		return record as Row;
	});
}
