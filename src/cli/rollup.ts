import { extname } from 'node:path';
import * as m from '../lib/messages/compiled/messages.js';
import { writeCube } from '../lib/assess';
import { openNodeEngine } from '../lib/engine/node';
import { endProgress, optionsOf } from './assess-files';
import { isOnServer } from './clickhouse-options';
import { exitCodes, usageError } from './cli-error';
import { loadLibrary } from './data-folder';
import { inputFiles } from './input-files';
import { requireOther } from './require-other';
import { textOption } from './options';
import { rolledCube } from './rolled-cube';
import { memoryOption } from './rollup-memory';
import { noteCube } from './rollup-notes';
import { removeParts } from './rollup-parts';
import { publishCube } from './rollup-publish';
import type { CommandRun } from './run';

/** `reprise rollup`: logs of any size, file by file, to the cube that all results are made of. */
export async function rollupCommand(run: CommandRun): Promise<number> {
	const out = requireOut(run);
	if (isOnServer(run)) return (await import('./rollup-clickhouse')).rollUpTable(run, out);
	if (run.files.length === 0) {
		throw usageError(m.cli_no_files({ command: 'rollup' }, { locale: run.locale }));
	}
	const memory = memoryOption(run);
	const library = await loadLibrary(undefined);
	const options = await optionsOf(run, library, null);
	const files = await inputFiles(run);
	requireOther(files, out, run.locale);
	const { from = null, to = null } = options.method;
	const folder = `${out}.parts`;
	const engine = await openNodeEngine({ memory, folder });
	try {
		const job = { options, files, limits: { from, to }, folder };
		const { header, kept } = await rolledCube(run, engine, library, job);
		await publishCube(run, out, (path) => writeCube(engine, header, path));
		endProgress(run);
		await noteCube(run, engine, header, kept);
	} finally {
		endProgress(run);
		await engine.close();
	}
	await removeParts(folder);
	return exitCodes.done;
}

/** The file that the cube is written to. */
function requireOut({ values, locale }: CommandRun): string {
	const out = textOption(values, 'out');
	if (out !== undefined && extname(out).toLowerCase() === '.parquet') return out;
	throw usageError(m.rollup_needs_out({}, { locale }));
}
