import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { askCube, assess, cubeAmong, type AssessOptions } from '../lib/assess';
import { openNodeEngine } from '../lib/engine/node';
import type { LoadProgress } from '../lib/ingest';
import * as m from '../lib/messages/compiled/messages.js';
import { formatPercent } from '../lib/messages/format';
import { InputError } from '../lib/model/input-error';
import type { InputFile } from '../lib/model/input-file';
import type { Library } from '../lib/model/library';
import { assessOptions, readOptionsOf } from './assess-options';
import { assessCube } from './assess-cube';
import { assessProject } from './assess-project';
import type { AssessedFiles, Wanted } from './assessed-files';
import { hashInNode } from './hash-in-node';
import { CliError, exitCodes } from './cli-error';
import { inputFiles } from './input-files';
import type { NamedText } from './named-text';
import { textOption, type OptionValues } from './options';
import { noteErrors, noteOverdue } from './pack-notes';
import { openedProject, type RunProject } from './opened-project';
import {
	libraryInForce,
	packInForce,
	requirePinned,
	scenarioInUse,
	withProject
} from './project-option';
import type { CommandRun } from './run';
import { startOfLine } from './terminal-text';

/** Runs the whole flow for a command; every option is checked before a file is read. */
export async function assessFiles(
	run: CommandRun,
	wanted: Wanted = { cube: false }
): Promise<AssessedFiles> {
	const opened = await openedProject(run);
	const library = await libraryInForce(run.values, opened);
	requirePinned(opened, library, run);
	const options = await optionsOf(run, library, opened);
	const assessed = await assessedBy(run, opened, library, options, wanted);
	if (opened === null || opened.ownPack === null) {
		await noteErrors(run, packInForce(run.values, opened));
	}
	noteOverdue(run, assessed.result.assessment, library, options.method.overrides ?? []);
	return assessed;
}

/** From files that are named, from those that a project holds, or from its counts alone. */
async function assessedBy(
	run: CommandRun,
	opened: RunProject | null,
	library: Library,
	options: AssessOptions,
	wanted: Wanted
): Promise<AssessedFiles> {
	if (opened === null || !opened.isLog) {
		const files = await inputFiles(run);
		const cube = await cubeAmong(files);
		if (cube !== null) return assessCube(run, cube, library, options, wanted);
		return assessWith(run, library, files, options, wanted);
	}
	if (opened.trades !== null) return assessWith(run, library, opened.trades, options, wanted);
	if (opened.facts !== null) return assessProject(run, opened, library, options);
	throw new CliError(
		m.project_cli_no_log({ file: opened.file }, { locale: run.locale }),
		exitCodes.input
	);
}

/** What the options say of a run with a library. */
export async function optionsOf(
	{ values, locale }: CommandRun,
	library: Library,
	opened: RunProject | null
): Promise<AssessOptions> {
	const texts = {
		mapping: await namedText(values, 'mapping'),
		factors: await namedText(values, 'factors'),
		scenario: await namedText(values, 'scenario')
	};
	const project = opened?.project ?? null;
	const merged = withProject(values, opened, library);
	const options = assessOptions(merged, library, texts, locale, project);
	const scenario = options.method.scenario ?? scenarioInUse(values, opened, library);
	return { ...options, method: { ...options.method, scenario } };
}

/** Assesses files with a library, with progress where a person watches. */
export async function assessWith(
	run: CommandRun,
	library: Library,
	files: readonly InputFile[],
	options: AssessOptions,
	wanted: Wanted = { cube: false }
): Promise<AssessedFiles> {
	const { values } = run;
	const engine = await openNodeEngine();
	try {
		const mostRejects = textOption(values, 'rejects') === undefined ? undefined : allOfThem;
		const today = run.format === 'table' ? run.effects.today : undefined;
		const read = { ...options.read, ...progressOf(run), mostRejects, today, hash: hashInNode };
		const assessed = await assess(engine, library, files, { ...options, read });
		const { result, facts, log } = assessed;
		const cube = wanted.cube ? await askCube(engine, facts) : null;
		return { result, facts, rejects: log.rejects, library, options, cube };
	} finally {
		endProgress(run);
		await engine.close();
	}
}

/** Rejects that are kept where they are written to a file. */
const allOfThem = Number.MAX_SAFE_INTEGER;

/** How the files are to be read, with progress on standard error where a person watches. */
export function readOf(run: CommandRun) {
	return { ...readOptionsOf(run.values, run.locale), ...progressOf(run) };
}

function progressOf(run: CommandRun) {
	if (!showsProgress(run)) return {};
	const { locale } = run;
	const onProgress = ({ file, bytes, bytesRead }: LoadProgress) => {
		const percent = formatPercent(bytes === 0 ? 1 : bytesRead / bytes, locale, 0);
		tellProgress(run, m.cli_progress({ file, percent }, { locale }));
	};
	return { onProgress };
}

/** Puts a line of progress in place of the one before, where a person watches. */
export function tellProgress(run: CommandRun, text: string): void {
	if (showsProgress(run)) run.effects.warn(`${startOfLine}${text}`);
}

function showsProgress({ values, effects }: CommandRun): boolean {
	return effects.showsProgress && values['quiet'] !== true;
}

/** Takes the progress off the terminal, so that the result begins on a clean line. */
export function endProgress(run: CommandRun): void {
	if (showsProgress(run)) run.effects.warn(startOfLine);
}

/** The file that an option names, or null where the option is not given. */
async function namedText(values: OptionValues, option: string): Promise<NamedText | null> {
	const path = textOption(values, option);
	if (path === undefined) return null;
	try {
		return { name: basename(path), text: await readFile(path, 'utf8') };
	} catch (cause) {
		throw new InputError('file_not_found', { file: path }, { cause });
	}
}
