import { readFacts, resultOf, type AssessOptions } from '../lib/assess';
import * as m from '../lib/messages/compiled/messages.js';
import type { Library } from '../lib/model/library';
import type { AssessedFiles } from './assessed-files';
import { CliError, exitCodes } from './cli-error';
import type { RunProject } from './opened-project';
import { methodOptions, readOptions } from './options';
import type { CommandRun } from './run';

/** Options that are answered from the counts of a log alone. */
export const withoutTrades: ReadonlySet<string> = new Set([
	...[
		'pack',
		'project',
		'repin',
		'factors',
		'preset',
		'scenario',
		'displacement',
		'trees',
		'households'
	],
	...['vehicles', 'estimate', 'draws', 'seed']
]);

/**
 * Assesses a project that was saved without its trades, from what was counted in them. Throws
 * `CliError` for an option that the trades would have to be read for.
 */
export function assessProject(
	run: CommandRun,
	opened: RunProject,
	library: Library,
	options: AssessOptions
): AssessedFiles {
	requireNoTrades(run, opened, options);
	const kept = readFacts(opened.file, opened.facts!, library);
	const facts = { ...kept, issues: [...kept.issues, ...(options.issues ?? [])] };
	const result = resultOf(library, facts, options.method);
	return { result, facts, rejects: facts.rejects, library, options, cube: null };
}

/** Options of reading and method that were given and are not among those that can be answered. */
export function askedBeside({ values }: CommandRun, answered: ReadonlySet<string>): string[] {
	return Object.keys({ ...readOptions, ...methodOptions }).filter(
		(name) => values[name] !== undefined && !answered.has(name)
	);
}

function requireNoTrades(
	run: CommandRun,
	{ file, project }: RunProject,
	{ read }: AssessOptions
): void {
	const { locale } = run;
	const asking = askedBeside(run, withoutTrades);
	// A category of the user's own takes words that were counted elsewhere.
	const added = read.addedCategories?.length ?? 0;
	if (added > project.addedCategories.length) asking.push('factors');
	if (asking.length === 0) return;
	const names = asking.map((name) => `--${name}`).join(', ');
	throw new CliError(
		m.project_cli_without_trades({ file, options: names }, { locale }),
		exitCodes.input
	);
}
