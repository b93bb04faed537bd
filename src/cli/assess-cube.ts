import {
	askStoredCube,
	cubeFacts,
	mapCube,
	resultOf,
	type AssessOptions,
	type CubeFile
} from '../lib/assess';
import { openNodeEngine } from '../lib/engine/node';
import * as m from '../lib/messages/compiled/messages.js';
import type { Library } from '../lib/model/library';
import { askedBeside, withoutTrades } from './assess-project';
import type { AssessedFiles, Wanted } from './assessed-files';
import { CliError, exitCodes } from './cli-error';
import { hashInNode } from './hash-in-node';
import type { CommandRun } from './run';

/** Options that the days and words of a cube answer, beside those that need counts alone. */
const byCounts = new Set(['from', 'to', 'mapping', 'operating-model']);

/** Assesses a cube. Throws `CliError` for an option that single trades would have to be read for. */
export async function assessCube(
	run: CommandRun,
	cube: CubeFile,
	library: Library,
	options: AssessOptions,
	wanted: Wanted
): Promise<AssessedFiles> {
	requireCounts(run, cube, options, byCounts);
	const { from = null, to = null } = options.method;
	const engine = await openNodeEngine();
	try {
		const mapped = await mapCube(engine, library, cube, options);
		const counted = await cubeFacts(engine, mapped, { from, to }, await hashInNode(cube.file));
		const facts = { ...counted, issues: [...counted.issues, ...(options.issues ?? [])] };
		const result = resultOf(library, facts, options.method);
		const columns = wanted.cube ? await askStoredCube(engine, facts) : null;
		return { result, facts, rejects: facts.rejects, library, options, cube: columns };
	} finally {
		await engine.close();
	}
}

/** Refuses options that are neither answered by counts alone nor among those that a cube can answer. */
export function requireCounts(
	run: CommandRun,
	{ file, header }: CubeFile,
	{ read }: AssessOptions,
	answered: ReadonlySet<string>
): void {
	const asking = askedBeside(run, new Set([...withoutTrades, ...answered]));
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
