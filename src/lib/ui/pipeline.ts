import { assessLog, mapLog, openLog } from '$lib/assess';
import type { AssessmentResult, MappedLog, OpenLog, ReadOptions } from '$lib/assess';
import { openWasmEngine } from '$lib/engine/wasm';
import type { Locale } from '$lib/messages/locale';
import type { Engine } from '$lib/model/engine';
import { InputError } from '$lib/model/input-error';
import { fileOfBlob, type InputFile } from '$lib/model/input-file';
import type { Library } from '$lib/model/library';
import type { Reject } from '$lib/model/reject';
import { bundledLibrary } from './bundled-library';
import { hashFile } from './hash-file';
import { labelsOf, type Labels } from './labels';
import { isSameLog, isSameMapping, isSample, isSynthetic, type Request } from './request';
import { sampleFile } from './sample-file';
import { sampleInWorker } from './sample-in-worker';

/** What one run of a request is given beside the request. */
export interface RunContext {
	readonly locale: Locale;
	readonly signal: AbortSignal;
	readonly onProgress: NonNullable<ReadOptions['onProgress']>;
}

/** What a request gives: the result, every reject, and names for all that the result mentions. */
export interface Outcome {
	readonly result: AssessmentResult;
	readonly rejects: readonly Reject[];
	readonly labels: Labels;
}

/** What is in an engine, each part with the request it answers. */
interface Held {
	readonly engine: Engine;
	open: { readonly log: OpenLog; readonly request: Request } | null;
	mapped: { readonly log: MappedLog; readonly request: Request } | null;
}

/**
 * Answers requests one at a time with one engine, doing again only what a request changes. An
 * engine that fails is ended; the log it held is read again into a new one.
 */
export class Pipeline {
	#held: Held | null = null;

	/** Runs a request. Rejects with the signal's reason, with an `InputError`, or with what broke. */
	async run(request: Request, context: RunContext): Promise<Outcome> {
		const wasOpen = this.#held !== null && this.#held.open !== null;
		try {
			return await this.#carryOut(request, context);
		} catch (error) {
			context.signal.throwIfAborted();
			if (error instanceof InputError) throw error;
			await this.#end();
			if (!wasOpen) throw error;
			return this.#carryOut(request, context);
		}
	}

	async #carryOut(request: Request, context: RunContext): Promise<Outcome> {
		const [library, held] = await Promise.all([bundledLibrary(), this.#holding()]);
		const open = await opened(held, library, request, context);
		const mapped = await mappedLog(held, library, open, request);
		context.signal.throwIfAborted();
		const options = { ...request.method, locale: context.locale };
		const effects = { sample: sampleInWorker };
		const result = await assessLog(held.engine, library, mapped, options, effects);
		const { rejects } = open;
		const sample = isSynthetic(request);
		return { result: { ...result, sample }, rejects, labels: labelsOf(library) };
	}

	async #holding(): Promise<Held> {
		this.#held ??= { engine: await openWasmEngine(), open: null, mapped: null };
		return this.#held;
	}

	async #end(): Promise<void> {
		const held = this.#held;
		this.#held = null;
		await held?.engine.close();
	}
}

async function filesOf(request: Request): Promise<readonly InputFile[]> {
	if (!isSample(request)) return request.files;
	const { name, url } = sampleFile;
	const answer = await fetch(url);
	if (!answer.ok) throw new Error(`could not fetch ${url}: ${answer.status}`);
	return [fileOfBlob(name, await answer.blob())];
}

async function opened(held: Held, library: Library, request: Request, context: RunContext) {
	if (held.open !== null && isSameLog(held.open.request, request)) return held.open.log;
	held.open = held.mapped = null;
	const files = await filesOf(request);
	const { signal, onProgress } = context;
	const log = await openLog(held.engine, library, [...files], {
		...request.read,
		signal,
		onProgress,
		hash: hashFile
	});
	held.open = { log, request };
	return log;
}

async function mappedLog(held: Held, library: Library, open: OpenLog, request: Request) {
	if (held.mapped !== null && isSameMapping(held.mapped.request, request)) return held.mapped.log;
	held.mapped = null;
	const { mapping, operatingModel } = request;
	const log = await mapLog(held.engine, library, open, mapping, operatingModel);
	held.mapped = { log, request };
	return log;
}
