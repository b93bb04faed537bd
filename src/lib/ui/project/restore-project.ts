import type { LogFacts } from '$lib/assess/log-facts';
import { readFacts } from '$lib/assess/read-facts';
import { InputError } from '$lib/model/input-error';
import type { InputFile } from '$lib/model/input-file';
import type { Library } from '$lib/model/library';
import { isPinned } from '$lib/model/project';
import { readProject } from '$lib/model/read-project';
import { packOf } from '$lib/model/read-project-file';
import { rememberHash } from '../hash-file';
import { libraryOf, liveOf } from '../log-outcome';
import { isSample, type Request } from '../request';
import { lackingFile, type Run } from './open-project';
import { usableRanges } from './kept-ranges';
import type { KeptProject } from './project-store';
import { requestOf } from './request-of';
import type { TradeFiles } from './trade-files';

/** Reads what comes with Reprise, so that it is at hand when a project is. */
export async function fetchLibrary(): Promise<void> {
	await libraryOf({ pack: null });
}

/** How a kept project is named where something is wrong with it. */
const keptName = 'project.json';

/**
 * A kept project on screen: from its counts, without reading a trade. Where these cannot be read,
 * its files are, if they were kept. Throws `InputError` where neither is possible.
 */
export async function restoreProject(
	kept: KeptProject,
	factsText: string | null,
	files: TradeFiles | null,
	run: Run
) {
	const project = readProject(keptName, kept.project, (scenario) => scenario);
	const pack = packOf(project, kept.pack);
	const library = await libraryOf({ pack });
	const found = await Promise.all(project.files.map((file) => keptFile(file, files)));
	const request = requestOf(keptName, project, found, library, pack);
	const facts = isPlainSample(request) ? null : factsOf(factsText, library);
	const isReadable = request.files.every(({ missing }) => missing !== true);
	if (facts === null && !isReadable) throw new InputError('file_not_kept', { file: project.name });
	const ranges = usableRanges(kept.ranges, library, request);
	const outcome =
		facts === null
			? await run(request)
			: { request, live: await liveOf(library, facts, request, ranges), rejects: null };
	return { outcome, views: project.views, isPinned: isPinned(project, library.pack) };
}

/** What was counted in the sample comes with the site, unless its words are mapped in another way. */
function isPlainSample(request: Request): boolean {
	return isSample(request) && request.mapping.size === 0 && request.operatingModel === null;
}

function factsOf(text: string | null, library: Library): LogFacts | null {
	try {
		return text === null ? null : readFacts(keptName, text, library);
	} catch (error) {
		if (error instanceof InputError) return null;
		throw error;
	}
}

type ProjectFile = Parameters<typeof lackingFile>[0];

async function keptFile(file: ProjectFile, files: TradeFiles | null): Promise<InputFile> {
	const { name, bytes, sha256, synthetic } = file;
	const found = await files?.file(name, bytes, sha256);
	if (found === undefined || found.missing === true) return lackingFile(file);
	const marked: InputFile = synthetic ? { ...found, synthetic } : found;
	rememberHash(marked, sha256);
	return marked;
}
