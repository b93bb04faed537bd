import {
	cubeFacts,
	loadCube,
	openCube,
	resultOf,
	type AssessOptions,
	type CubeFile
} from '../lib/assess';
import { openNodeEngine } from '../lib/engine/node';
import * as m from '../lib/messages/compiled/messages.js';
import { InputError } from '../lib/model/input-error';
import type { InputFile } from '../lib/model/input-file';
import type { Library } from '../lib/model/library';
import { askedBeside, withoutTrades } from './assess-project';
import type { AssessedFiles } from './assessed-files';
import { CliError, exitCodes } from './cli-error';
import { hashInNode } from './hash-in-node';
import type { CommandRun } from './run';

/** The cube that is to be assessed, or null for logs. Throws `InputError` cube_alone for one among others. */
export async function cubeAmong(files: readonly InputFile[]): Promise<CubeFile | null> {
	for (const file of files) {
		const cube = await openCube(file);
		if (cube === null) continue;
		if (files.length === 1) return cube;
		throw new InputError('cube_alone', { file: file.name });
	}
	return null;
}

/** Options that the days of a cube answer, beside those that need counts alone. */
const byDays = new Set([...withoutTrades, 'from', 'to']);

/** Assesses a cube. Throws `CliError` for an option that single trades would have to be read for. */
export async function assessCube(
	run: CommandRun,
	cube: CubeFile,
	library: Library,
	options: AssessOptions
): Promise<AssessedFiles> {
	requireCounts(run, cube, options);
	const { from = null, to = null } = options.method;
	const engine = await openNodeEngine();
	try {
		await loadCube(engine, cube, 'cube');
		const counted = await cubeFacts(engine, cube, { from, to }, await hashInNode(cube.file));
		const facts = { ...counted, issues: [...counted.issues, ...(options.issues ?? [])] };
		const result = resultOf(library, facts, options.method);
		return { result, facts, rejects: facts.rejects, library, options };
	} finally {
		await engine.close();
	}
}

function requireCounts(run: CommandRun, { file, header }: CubeFile, { read }: AssessOptions): void {
	const asking = askedBeside(run, byDays);
	// A category of the user's own takes words that were counted elsewhere.
	const added = read.addedCategories?.length ?? 0;
	if (added > header.facts.addedCategories.length) asking.push('factors');
	if (asking.length === 0) return;
	const names = asking.map((name) => `--${name}`).join(', ');
	throw new CliError(
		m.rollup_without_trades({ file: file.name, options: names }, { locale: run.locale }),
		exitCodes.input
	);
}
