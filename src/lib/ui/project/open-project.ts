import { readFacts } from '$lib/assess/read-facts';
import { InputError } from '$lib/model/input-error';
import { missingFile, type InputFile } from '$lib/model/input-file';
import type { Library } from '$lib/model/library';
import type { Project } from '$lib/model/project';
import {
	mostProjectBytes,
	readProjectFile,
	type OpenedProject
} from '$lib/model/read-project-file';
import { readScenarios, scenariosSchema, scenarioTerms } from '$lib/model/read-scenario';
import { hashFile, rememberHash } from '../hash-file';
import { keepScenarios, keptScenarios } from '../kept-scenarios';
import { libraryOf, liveOf, type Outcome } from '../log-outcome';
import type { Request } from '../request';
import { withScenarios } from '../scenario-list';
import { addPlan } from '../targets/kept-plan';
import { requestOf } from './request-of';

/** Answers a request that a project stands for where its counts are not at hand. */
export type Run = (request: Request) => Promise<Outcome>;

/** What stands for a file that a project names and does not hold. */
type FileOf = (file: Project['files'][number]) => InputFile;

/**
 * Opens a project file. Trades that it holds are read; without them the log is what was counted in
 * it. Its scenarios, targets and annotations are put beside those that the browser keeps. Throws `InputError`.
 */
export async function openProject(
	file: InputFile,
	run: Run,
	fileOf: FileOf = lackingFile
): Promise<Outcome> {
	const { outcome, library, project } = await logOfProject(file, run, fileOf);
	addScenarios(project, library);
	addPlan(project);
	return { ...outcome, views: project.views };
}

/** The log of a project file, and nothing else of it. Throws `InputError`. */
export async function logOfProject(file: InputFile, run: Run, fileOf: FileOf = lackingFile) {
	if (file.size > mostProjectBytes) throw new InputError('project_too_large', { file: file.name });
	const bytes = await file.read(0, file.size);
	const opened = await readProjectFile(file.name, bytes, hashFile);
	const library = await libraryOf({ pack: opened.ownPack });
	const outcome = await outcomeOf(file.name, opened, library, run, fileOf);
	return { outcome, library, project: opened.project };
}

async function outcomeOf(
	name: string,
	opened: OpenedProject,
	library: Library,
	run: Run,
	fileOf: FileOf
): Promise<Outcome> {
	const { project, ownPack, trades, facts } = opened;
	const files = trades ?? project.files.map(fileOf);
	const request = requestOf(name, project, files, library, ownPack);
	if (facts === null || trades !== null) return run(request);
	const live = await liveOf(library, readFacts(name, facts, library), request);
	return { request, live, rejects: null };
}

/** A file that was not kept, by all that is known of it. */
export function lackingFile({
	name,
	bytes,
	sha256,
	synthetic
}: Project['files'][number]): InputFile {
	const file = missingFile(name, bytes);
	const marked: InputFile = synthetic ? { ...file, synthetic } : file;
	rememberHash(marked, sha256);
	return marked;
}

function addScenarios({ scenarios }: Project, library: Library): void {
	if (scenarios.length === 0) return;
	const terms = scenarioTerms(library);
	const read = readScenarios({ schema: scenariosSchema, scenarios }, terms);
	const kept = keptScenarios(terms);
	if ('problem' in read) return;
	const own = kept === null || 'problem' in kept ? [] : kept.scenarios;
	keepScenarios(withScenarios(own, read.scenarios));
}
