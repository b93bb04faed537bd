import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { assess, type AssessedLog, type AssessOptions } from '../lib/assess';
import { openNodeEngine } from '../lib/engine/node';
import { hashFile, type LoadProgress } from '../lib/ingest';
import * as m from '../lib/messages/compiled/messages.js';
import { formatPercent } from '../lib/messages/format';
import { InputError } from '../lib/model/input-error';
import type { InputFile } from '../lib/model/input-file';
import type { Library } from '../lib/model/library';
import type { Project } from '../lib/model/project';
import { assessOptions, readOptionsOf, type NamedText } from './assess-options';
import { loadLibrary } from './data-folder';
import { inputFiles } from './input-files';
import { textOption, type OptionValues } from './options';
import { noteErrors, noteOverdue } from './pack-notes';
import { packInForce, projectOption, requirePinned, withProject } from './project-option';
import type { CommandRun } from './run';

/** An assessed log with what it was assessed by. */
export interface AssessedFiles extends AssessedLog {
	readonly library: Library;
	readonly options: AssessOptions;
}

/** Runs the whole flow for a command; every option is checked before a file is read. */
export async function assessFiles(run: CommandRun): Promise<AssessedFiles> {
	const project = await projectOption(run.values);
	const pack = packInForce(run.values, project);
	const library = await loadLibrary(pack);
	requirePinned(project, library, run);
	const options = await optionsOf(run, library, project);
	const assessed = await assessWith(run, library, await inputFiles(run), options);
	await noteErrors(run, pack);
	noteOverdue(run, assessed.result.assessment, library, options.method.overrides ?? []);
	return assessed;
}

/** What the options say of a run with a library. */
export async function optionsOf(
	{ values, locale }: CommandRun,
	library: Library,
	project: Project | null
): Promise<AssessOptions> {
	const texts = {
		mapping: await namedText(values, 'mapping'),
		factors: await namedText(values, 'factors')
	};
	return assessOptions(withProject(values, project, library), library, texts, locale, project);
}

/** Assesses files with a library, with progress where a person watches. */
export async function assessWith(
	run: CommandRun,
	library: Library,
	files: readonly InputFile[],
	options: AssessOptions
): Promise<AssessedFiles> {
	const { values } = run;
	const engine = await openNodeEngine();
	try {
		const mostRejects = textOption(values, 'rejects') === undefined ? undefined : allOfThem;
		const read = { ...options.read, ...progressOf(run), mostRejects, hash: hashInNode };
		const assessed = await assess(engine, library, files, { ...options, read });
		return { ...assessed, library, options };
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
	const { effects, locale } = run;
	const onProgress = ({ file, bytes, bytesRead }: LoadProgress) => {
		const percent = formatPercent(bytes === 0 ? 1 : bytesRead / bytes, locale, 0);
		effects.warn(`${startOfLine}${m.cli_progress({ file, percent }, { locale })}`);
	};
	return { onProgress };
}

function showsProgress({ values, effects }: CommandRun): boolean {
	return effects.showsProgress && values['quiet'] !== true;
}

/** Returns to the start of a terminal's line and clears it. */
const startOfLine = '\r\u001b[K';

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

/** SHA-256 by Node's own code, which is several times faster than the portable one. */
async function hashInNode(file: InputFile): Promise<string> {
	if (file.origin.kind !== 'path') return hashFile(file);
	const hash = createHash('sha256');
	for await (const chunk of createReadStream(file.origin.path)) hash.update(chunk as Buffer);
	return hash.digest('hex');
}
