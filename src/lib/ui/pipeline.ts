import { askCube, askFacts, mapLog, openLog } from '$lib/assess';
import type { LogFacts, MappedLog, OpenLog, ReadOptions } from '$lib/assess';
import { mappingKey } from '$lib/ingest/categories/read-mapping';
import { openWasmEngine } from '$lib/engine/wasm';
import { mappedTradesSql, type CubeColumns } from '$lib/impact';
import type { Engine, QueryResult } from '$lib/model/engine';
import { InputError } from '$lib/model/input-error';
import { fileOfBlob, type InputFile } from '$lib/model/input-file';
import type { Library } from '$lib/model/library';
import { libraryWithPack } from '$lib/model/library-with-pack';
import type { Reject } from '$lib/model/reject';
import { bundledLibrary } from './bundled-library';
import { engineInTime } from './engine-in-time';
import { hashAhead, hashFile } from './hash-file';
import { localDay } from './local-day';
import { LiveResult } from './live-result';
import { isSameLog, isSameMapping, isSample, isSynthetic, type Request } from './request';
import { sampleFile } from './sample-file';
import { sampleFacts } from './sample-facts';
import { tradesMark } from './trades-mark';
import { openWorkbookInWorker } from './worker-workbook';

/** What one run of a request is given beside the request. */
export interface RunContext {
	readonly signal: AbortSignal;
	readonly onProgress: NonNullable<ReadOptions['onProgress']>;
}

/** What accompanies words that are not ours. */
export interface OwnContext extends RunContext {
	/** How long they may take, ms. */
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

	/** Reads and maps a log. Rejects with the signal's reason, with an `InputError`, or with what broke. */
	run(request: Request, context: RunContext): Promise<Outcome> {
		return this.#withEngine(context, async () => {
			const { library, engine, open, mapped } = await this.#hold(request, context);
			const facts = await askFacts(engine, mapped, { from: null, to: null });
			const live = await liveOf(library, facts, request);
			return { request, live, rejects: open.rejects };
		});
	}

	/** Asks the trades of a log, which is read first where the engine does not hold it. */
	query(sql: string, request: Request, context: RunContext): Promise<QueryResult> {
		return this.#withEngine(context, async () => {
			const { engine } = await this.#hold(request, context);
			return engine.query(sql, context);
		});
	}

	/**
	 * Asks the trades of a log in words that are not ours. Time is counted from when the log is at
	 * hand; what fails is not tried again, and an engine that it took with it is started by whoever
	 * asks next.
	 */
	async ask(sql: string, request: Request, context: OwnContext): Promise<QueryResult> {
		const engine = await this.#withEngine(context, async () => {
			const held = await this.#hold(request, context);
			// It fails where the engine has ended unseen, and the log is read again.
			await held.engine.run('SELECT 1');
			return held.engine;
		});
		context.onStart();
		const limit = AbortSignal.timeout(context.limit);
		return engine.prepared(sql, { signal: AbortSignal.any([context.signal, limit]) });
	}

	/** The counts of a log by everything that it can be filtered by; its pairs are those of the tally. */
	cube(request: Request, facts: LogFacts, context: RunContext): Promise<CubeColumns> {
		return this.#withEngine(context, async () => {
			const { engine } = await this.#hold(request, context);
			return askCube(engine, facts);
		});
	}

	async #withEngine<Result>({ signal }: RunContext, work: () => Promise<Result>): Promise<Result> {
		const wasOpen = this.#held !== null && this.#held.open !== null;
		try {
			return await work();
		} catch (error) {
			signal.throwIfAborted();
			if (error instanceof InputError) throw error;
			await this.#end();
			if (!wasOpen) throw error;
			return work();
		}
	}

	/** The engine with a log read into it and mapped. */
	async #hold(request: Request, context: RunContext) {
		this.#held ??= { engine: engineInTime(openWasmEngine()), open: null, mapped: null };
		const held = this.#held;
		const library = await libraryOf(request);
		const open = await opened(held, library, request, context);
		const mapped = await mappedLog(held, library, open, request);
		context.signal.throwIfAborted();
		return { library, engine: held.engine, open, mapped };
	}

	async #end(): Promise<void> {
		const held = this.#held;
		this.#held = null;
		await held?.engine.close();
	}
}

/** The bundled library, with the user's pack where there is one. */
export async function libraryOf({ pack }: Pick<Request, 'pack'>): Promise<Library> {
	const library = await bundledLibrary();
	return pack === null ? library : libraryWithPack(library, pack);
}

/** A log of which the counts are known, ready for any method. */
export function liveOf(library: Library, facts: LogFacts, request: Request): Promise<LiveResult> {
	return LiveResult.open({ library, facts, sample: isSynthetic(request) }, request.method);
}

/** The bundled sample as it was read when the site was built: no engine is started for it. */
export async function sampleLive(request: Request): Promise<LiveResult> {
	const [library, facts] = await Promise.all([libraryOf(request), sampleFacts()]);
	return liveOf(library, facts, request);
}

async function filesOf(request: Request): Promise<readonly InputFile[]> {
	if (!isSample(request)) return request.files;
	const { name, url } = sampleFile;
	const answer = await fetch(url);
	if (!answer.ok) throw new Error(`could not fetch ${url}: ${answer.status}`);
	return [fileOfBlob(name, await answer.blob())];
}

async function opened(held: Held, library: Library, request: Request, context: RunContext) {
	if (held.open !== null && isSameLog(held.open.request, request)) {
		if (!namesTitles(held.open, request)) return held.open.log;
	}
	held.open = held.mapped = null;
	const files = await filesOf(request);
	hashAhead(files);
	const { signal, onProgress } = context;
	const log = await openLog(held.engine, library, [...files], {
		...request.read,
		mapping: request.mapping,
		today: localDay(new Date()),
		signal,
		onProgress,
		hash: hashFile,
		openWorkbook: openWorkbookInWorker,
		onLoaded: () => performance.mark(tradesMark)
	});
	held.open = { log, request };
	return log;
}

/** Whether words are mapped that may be titles, which were classified without being asked for by name. */
function namesTitles({ log, request }: NonNullable<Held['open']>, { mapping }: Request): boolean {
	const { titleWords } = log;
	if (titleWords.size === 0) return false;
	const known = new Set([...titleWords.keys(), ...request.mapping.keys()].map(mappingKey));
	return [...mapping.keys()].some((word) => !known.has(mappingKey(word)));
}

async function mappedLog(held: Held, library: Library, open: OpenLog, request: Request) {
	if (held.mapped !== null && isSameMapping(held.mapped.request, request)) return held.mapped.log;
	held.mapped = null;
	const log = await mapLog(held.engine, library, open, request);
	await held.engine.run(mappedTradesSql(request.operatingModel).text);
	held.mapped = { log, request };
	return log;
}
