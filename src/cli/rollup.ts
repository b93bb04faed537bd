import { extname } from 'node:path';
import * as m from '../lib/messages/compiled/messages.js';
import {
	areCounted,
	countedFiles,
	cubeHeader,
	mappingHash,
	mapSource,
	writeCube
} from '../lib/assess';
import { openNodeEngine } from '../lib/engine/node';
import { InputError } from '../lib/model/input-error';
import type { Engine } from '../lib/model/engine';
import type { InputFile } from '../lib/model/input-file';
import { askedBeside } from './assess-project';
import { hashInNode } from './hash-in-node';
import { endProgress, optionsOf } from './assess-files';
import { isOnServer } from './clickhouse-options';
import { CliError, exitCodes, usageError } from './cli-error';
import { loadLibrary } from './data-folder';
import { inputFiles } from './input-files';
import { requireOther } from './require-other';
import { textOption } from './options';
import { memoryOption } from './rollup-memory';
import { noteCube } from './rollup-notes';
import { removeParts, rollUpFiles, type RollupJob } from './rollup-parts';
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
		const { inputs, kept, ...source } = (await areCounted(files))
			? await countedElsewhere(run, engine, files, limits)
			: await rollUpFiles(run, engine, library, { options, files, limits, folder });
		if (inputs.every(({ rows }) => rows.read === 0)) {
			throw new InputError('no_rows', { file: files.map(({ name }) => name).join(', ') });
		}
		const { mapping, operatingModel, issues = [] } = options;
		const map = { mapping, operatingModel, addedCategories: options.read.addedCategories };
		const told = { ...source, issues: [...source.issues, ...issues] };
		const log = await mapSource(engine, library, told, map);
		const { where = [] } = options.read;
		const origin = { inputs, mapping: mappingHash(library, map), where };
		const header = await cubeHeader(engine, log, limits, origin);
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

/** Counts that another engine made. Throws `CliError` for an option that the trades would have to be read for. */
async function countedElsewhere(
	run: CommandRun,
	engine: Engine,
	files: readonly InputFile[],
	limits: RollupJob['limits']
) {
	const asking = askedBeside(run, ofCounts);
	if (asking.length > 0) {
		const options = asking.map((name) => `--${name}`).join(', ');
		const parameters = { file: files[0]!.name, options };
		const message = m.rollup_without_trades(parameters, { locale: run.locale });
		throw new CliError(message, exitCodes.input);
	}
	return { ...(await countedFiles(engine, files, limits, hashInNode)), kept: 0 };
}

const ofCounts = new Set(['mapping', 'operating-model', 'from', 'to']);

/** The file that the cube is written to. */
function requireOut({ values, locale }: CommandRun): string {
	const out = textOption(values, 'out');
	if (out !== undefined && extname(out).toLowerCase() === '.parquet') return out;
	throw usageError(m.rollup_needs_out({}, { locale }));
}
