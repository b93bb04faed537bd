import type { LogFacts, ReadOptions } from '$lib/assess';
import type { Ranges } from '$lib/impact';
import type { Library } from '$lib/model/library';
import { libraryWithPack } from '$lib/model/library-with-pack';
import type { Reject } from '$lib/model/reject';
import { bundledLibrary } from './bundled-library';
import { LiveResult } from './live-result';
import { isSynthetic, type Request } from './request';
import { sampleFacts } from './sample-facts';

/** What one run of a request is given beside the request. */
export interface RunContext {
	readonly signal: AbortSignal;
	readonly onProgress: NonNullable<ReadOptions['onProgress']>;
}

/** What accompanies words that are not ours. */
export interface OwnContext extends RunContext {
	/** How long they may run, in ms. */
	readonly limit: number;
	/** Told when they begin to run. */
	readonly onStart: () => void;
}

/** What a request gives: a log that any method can be applied to, and every reject. */
export interface Outcome {
	/** The request that was answered: a project that was opened brings one of its own. */
	readonly request: Request;
	readonly live: LiveResult;
	/** Null where none was read again: the bundled sample as the site knows it. */
	readonly rejects: readonly Reject[] | null;
	/** How pages were set, where a project that was opened says so. */
	readonly views?: Readonly<Record<string, unknown>>;
}

/** The bundled library, with the user's pack where there is one. */
export async function libraryOf({ pack }: Pick<Request, 'pack'>): Promise<Library> {
	const library = await bundledLibrary();
	return pack === null ? library : libraryWithPack(library, pack);
}

/** A log of which the counts are known, ready for any method; its ranges may be known as well. */
export function liveOf(
	library: Library,
	facts: LogFacts,
	request: Request,
	ranges?: Ranges
): Promise<LiveResult> {
	const log = { library, facts, sample: isSynthetic(request) };
	return LiveResult.open(log, request.method, ranges);
}

/** The bundled sample as it was read when the site was built: no engine is started for it. */
export async function sampleLive(request: Request): Promise<LiveResult> {
	const [library, facts] = await Promise.all([libraryOf(request), sampleFacts()]);
	return liveOf(library, facts, request);
}
