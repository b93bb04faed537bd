import {
	areCounted,
	countedFiles,
	cubeHeader,
	mappingHash,
	mapSource,
	type CubeHeader
} from '../lib/assess';
import * as m from '../lib/messages/compiled/messages.js';
import type { Engine } from '../lib/model/engine';
import { InputError } from '../lib/model/input-error';
import type { InputFile } from '../lib/model/input-file';
import type { Library } from '../lib/model/library';
import { askedBeside } from './assess-project';
import { CliError, exitCodes } from './cli-error';
import { hashInNode } from './hash-in-node';
import { rollUpFiles, type RollupJob } from './rollup-parts';
import type { CommandRun } from './run';

/** A cube in the engine. */
export interface RolledCube {
	readonly header: CubeHeader;
	/** How many files were taken as an earlier run had read them. */
	readonly kept: number;
}

/** Rolls logs up, file by file, or counts that another engine made, to a cube in the engine. */
export async function rolledCube(
	run: CommandRun,
	engine: Engine,
	library: Library,
	job: RollupJob
): Promise<RolledCube> {
	const { files, limits, options } = job;
	const { inputs, kept, ...source } = (await areCounted(files))
		? await countedElsewhere(run, engine, files, limits)
		: await rollUpFiles(run, engine, library, job);
	if (inputs.every(({ rows }) => rows.read === 0)) {
		throw new InputError('no_rows', { file: files.map(({ name }) => name).join(', ') });
	}
	const { mapping, operatingModel, issues = [] } = options;
	const map = { mapping, operatingModel, addedCategories: options.read.addedCategories };
	const told = { ...source, issues: [...source.issues, ...issues] };
	const log = await mapSource(engine, library, told, map);
	const { where = [] } = options.read;
	const origin = { inputs, mapping: mappingHash(library, map), where };
	return { header: await cubeHeader(engine, log, limits, origin), kept };
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
