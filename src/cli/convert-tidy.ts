import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { mapLog, openLog } from '../lib/assess';
import { openNodeEngine } from '../lib/engine/node';
import { tidySql } from '../lib/impact';
import type { Engine } from '../lib/model/engine';
import type { InputFile } from '../lib/model/input-file';
import { raw, sql } from '../lib/sql';
import { endProgress, optionsOf, readOf } from './assess-files';
import { loadLibrary } from './data-folder';
import { textOption } from './options';
import { noteRejects } from './convert-notes';
import type { CommandRun } from './run';

/** What was loaded, one row for each trade that is kept, typed and in our words, as CSV or Parquet. */
export async function writeTidy(
	run: CommandRun,
	files: readonly InputFile[],
	out: string | undefined
): Promise<void> {
	const write = await tidyWriter(run);
	try {
		if (out === undefined) run.effects.print(await printed(files, write.table));
		else await write.table(files, out);
	} finally {
		endProgress(run);
		await write.close();
	}
}

/** Writes the tidy tables of several logs with one engine. */
export interface TidyWriter {
	readonly table: (files: readonly InputFile[], path: string) => Promise<void>;
	readonly close: () => Promise<void>;
}

/** Everything that tidy tables need, read once. */
export async function tidyWriter(run: CommandRun): Promise<TidyWriter> {
	const library = await loadLibrary(textOption(run.values, 'pack'));
	const { mapping, operatingModel } = await optionsOf(run, library, null);
	const read = readOf(run);
	const engine = await openNodeEngine();
	const table = async (files: readonly InputFile[], path: string) => {
		const log = await openLog(engine, library, files, { ...read, mapping });
		await mapLog(engine, library, log, { mapping, operatingModel });
		await copyTo(engine, operatingModel, path);
		noteRejects(run, log.rejectedRows);
	};
	return { table, close: () => engine.close() };
}

async function copyTo(engine: Engine, operatingModel: string | null, path: string): Promise<void> {
	const isParquet = extname(path).toLowerCase() === '.parquet';
	const form = raw(isParquet ? 'FORMAT parquet' : 'FORMAT csv, HEADER');
	await engine.run(sql`COPY (${tidySql(operatingModel, !isParquet)}) TO ${path} (${form})`.text);
}

/** The engine writes files only: standard output gets the text of one. */
async function printed(files: readonly InputFile[], write: TidyWriter['table']): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'reprise-'));
	try {
		const path = join(folder, 'tidy.csv');
		await write(files, path);
		return await readFile(path, 'utf8');
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
