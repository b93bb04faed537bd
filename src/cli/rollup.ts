import { extname } from 'node:path';
import * as m from '../lib/messages/compiled/messages.js';
import { cubeHeader, joinedParts, mappingHash, mapSource, writeCube } from '../lib/assess';
import { openNodeEngine } from '../lib/engine/node';
import { InputError } from '../lib/model/input-error';
import { endProgress, optionsOf } from './assess-files';
import { isOnServer } from './clickhouse-options';
import { exitCodes, usageError } from './cli-error';
import { loadLibrary } from './data-folder';
import { inputFiles } from './input-files';
import { requireOther } from './require-other';
import { textOption } from './options';
import { memoryOption } from './rollup-memory';
import { noteCube } from './rollup-notes';
import { removeParts, rollUpFiles } from './rollup-parts';
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
	const limits = { from, to };
	const folder = `${out}.parts`;
	const engine = await openNodeEngine({ memory, folder });
	try {
		const rolled = await rollUpFiles(run, engine, library, { options, files, limits, folder });
		const inputs = rolled.parts.flatMap((part) => part.inputs);
		if (inputs.every(({ rows }) => rows.read === 0)) {
			throw new InputError('no_rows', { file: files.map(({ name }) => name).join(', ') });
		}
		const { mapping, operatingModel, issues = [] } = options;
		const map = { mapping, operatingModel, addedCategories: options.read.addedCategories };
		const told = [...rolled.issues, ...issues];
		const source = joinedParts(rolled.parts, rolled.plan, told);
		const log = await mapSource(engine, library, source, map);
		const { where = [] } = options.read;
		const origin = { inputs, mapping: mappingHash(library, map), where };
		const header = await cubeHeader(engine, log, limits, origin);
		await publishCube(run, out, (path) => writeCube(engine, header, path));
		endProgress(run);
		await noteCube(run, engine, header, rolled.kept);
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
