import { open, rm } from 'node:fs/promises';
import { loadTextRows, typedSource } from '../lib/assess';
import type { ClickHouse, TextRow } from '../lib/engine/clickhouse';
import { bandedSourceColumns } from '../lib/impact';
import * as m from '../lib/messages/compiled/messages.js';
import { formatCount } from '../lib/messages/format';
import type { Engine } from '../lib/model/engine';
import { InputError } from '../lib/model/input-error';
import { clickhouse, join, raw, sql, type Sql } from '../lib/sql';
import { tellProgress } from './assess-files';
import { CliError, exitCodes } from './cli-error';
import type { CommandRun } from './run';

/** What is asked of a server, and the file that its answer is kept in where it comes as one. */
export interface AskedAnswer {
	readonly sql: string;
	readonly url: string;
	readonly path: string;
}

/**
 * The counts that a server answers, with the columns of a source cube: read by the engine as Parquet
 * where the server writes Parquet that says what the values are, else as text, which all servers write.
 */
export async function clickhouseAnswer(
	run: CommandRun,
	engine: Engine,
	server: ClickHouse,
	{ sql: asked, url, path }: AskedAnswer
): Promise<Sql> {
	try {
		if (!(await writesParquet(run, engine, server, path))) {
			return await loadTextRows(engine, counted(run, url, server.rows(asked)));
		}
		await keep(weighed(run, url, server.parquet(asked)), path, run);
		const names = join(bandedSourceColumns.map(raw));
		const answer = sql`read_parquet(${path}) AS answer(${names})`;
		await engine.run(sql`CREATE OR REPLACE TABLE source_answer AS SELECT * FROM ${answer}`.text);
		return typedSource(raw('source_answer'));
	} finally {
		await rm(path, { force: true });
	}
}

/** One value of every kind that an answer holds, as they are read when nothing of them is lost. */
const probe: readonly (readonly [value: Sql, read: string])[] = [
	[clickhouse.as(clickhouse.text('2024-02-29'), 'day'), '2024-02-29'],
	[clickhouse.as(clickhouse.text('二手 é'), 'word'), '二手 é'],
	[raw('COUNT(*)'), '1'],
	[sql`SUM(${clickhouse.as(raw('19.99'), 'amount')})`, '19.9900'],
	[sql`SUM(${clickhouse.as(raw('0.25'), 'mass')})`, '0.250000']
];

/**
 * Whether a server writes Parquet, with days as days, words as text and sums as exact decimals. Not all
 * versions do, and it is a setting in those that do, which a user who may only read cannot change.
 */
async function writesParquet(
	run: CommandRun,
	engine: Engine,
	server: ClickHouse,
	path: string
): Promise<boolean> {
	const asked = sql`SELECT ${join(probe.map(([value]) => value))}`.text;
	try {
		await keep(server.parquet(asked), path, run);
	} catch (error) {
		// A format that it does not know is a failure of another kind than those that any answer has.
		if (error instanceof InputError && error.code === 'clickhouse_failed') return false;
		throw error;
	}
	const texts = sql`SELECT CAST(COLUMNS(*) AS VARCHAR) FROM read_parquet(${path})`.text;
	const read = await engine.query(texts).catch(() => null);
	return read !== null && probe.every(([, value], at) => read.data[at]?.[0] === value);
}

/** Keeps an answer in a file. Rejects with `CliError` where the file cannot be written. */
async function keep(
	bytes: AsyncIterable<Uint8Array>,
	path: string,
	{ locale }: CommandRun
): Promise<void> {
	try {
		const file = await open(path, 'w');
		try {
			for await (const piece of bytes) await file.appendFile(piece);
		} finally {
			await file.close();
		}
	} catch (cause) {
		if (cause instanceof InputError) throw cause;
		const reason = cause instanceof Error ? cause.message : String(cause);
		const message = m.cli_cannot_write({ path, reason }, { locale });
		throw new CliError(message, exitCodes.usage, { cause });
	}
}

/** The rows of an answer, told as they come. */
async function* counted(
	run: CommandRun,
	url: string,
	rows: AsyncIterable<TextRow>
): AsyncIterable<TextRow> {
	let count = 0;
	for await (const row of rows) {
		count += 1;
		if (count % 100_000 === 0) {
			const parameters = { url, rows: formatCount(count, run.locale) };
			tellProgress(run, m.rollup_asking(parameters, { locale: run.locale }));
		}
		yield row;
	}
}

/** The pieces of an answer, told by their size as they come. */
async function* weighed(
	run: CommandRun,
	url: string,
	pieces: AsyncIterable<Uint8Array>
): AsyncIterable<Uint8Array> {
	let bytes = 0;
	for await (const piece of pieces) {
		bytes += piece.length;
		const parameters = { url, size: formatCount(Math.ceil(bytes / 2 ** 20), run.locale) };
		tellProgress(run, m.rollup_receiving(parameters, { locale: run.locale }));
		yield piece;
	}
}
