import { open, rm } from 'node:fs/promises';
import { extname } from 'node:path';
import * as m from '../lib/messages/compiled/messages.js';
import { CliError, exitCodes } from './cli-error';
import { rawCsvLine } from './raw-csv';
import type { RawTable } from './raw-table';
import type { CommandRun } from './run';
import { writeRawParquet } from './write-raw-parquet';

/** How much text is gathered before it is written, in characters. */
const CHUNK_CHARACTERS = 1024 * 1024;

/** Writes rows as CSV or, by the ending of the name, as Parquet whose columns are all text. */
export async function writeRawTable(
	run: CommandRun,
	table: RawTable,
	out: string | undefined
): Promise<void> {
	if (out === undefined) {
		for await (const text of csvChunks(table.rows)) run.effects.print(text);
	} else if (extname(out).toLowerCase() === '.parquet') await writeRawParquet(table, out);
	else await writeCsv(table.rows, out, run);
}

/** Writes rows as CSV into a file; where reading them fails, no half file is left. */
export async function writeCsv(
	rows: AsyncIterable<readonly string[]>,
	path: string,
	{ locale }: CommandRun
): Promise<void> {
	const file = await open(path, 'w').catch((cause: unknown) => {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new CliError(m.cli_cannot_write({ path, reason }, { locale }), exitCodes.usage, {
			cause
		});
	});
	try {
		for await (const text of csvChunks(rows)) await file.write(text);
		await file.close();
	} catch (error) {
		await file.close().catch(() => undefined);
		await rm(path, { force: true });
		throw error;
	}
}

async function* csvChunks(rows: AsyncIterable<readonly string[]>): AsyncGenerator<string> {
	let text = '';
	for await (const row of rows) {
		text += rawCsvLine(row);
		if (text.length < CHUNK_CHARACTERS) continue;
		yield text;
		text = '';
	}
	if (text !== '') yield text;
}
