import {
	askCube,
	askFacts,
	askStoredCube,
	cubeAmong,
	cubeFacts,
	indexWordsAhead,
	mapCube
} from '$lib/assess';
import type { CubeFile, LogFacts, MappedCube } from '$lib/assess';
import { openWasmEngine } from '$lib/engine/wasm';
import type { WasmFiles } from '$lib/engine/wasm-files';
import type { CubeColumns } from '$lib/impact';
import type { Engine, QueryResult } from '$lib/model/engine';
import { InputError } from '$lib/model/input-error';
import type { Library } from '$lib/model/library';
import { libraryWithPack } from '$lib/model/library-with-pack';
import type { Reject } from '$lib/model/reject';
import { wholeLibrary } from '../bundled-library';
import { hashFile } from '../hash-file';
import { isSameLog, isSameMapping } from '../request';
import { workbooksIn } from '../worker-workbook';
import { engineInTime } from './engine-in-time';
import { mappedLog, opened, type Held, type ReadContext, type ReadRequest } from './held-log';
import { rehearse } from './rehearse';
import { withoutTrades } from './without-trades';

/** Where the site has the scripts that reading needs: only the page knows, and lists them. */
export interface Scripts {
	readonly engine: WasmFiles;
	readonly workbook: string;
}

/** What was read: all that assessing needs, and every reject. */
export interface ReadFacts {
	readonly facts: LogFacts;
	readonly rejects: readonly Reject[];
}

/** What the counts of a cube depend on. */
export type CountedFacts = Parameters<typeof askCube>[1];

/**
 * Answers requests one at a time with one engine, doing again only what a request changes. An
 * engine that fails is ended; the log it held is read again into a new one.
 */
export class Pipeline {
	readonly #scripts: Scripts;
	readonly #library: Promise<Library> = wholeLibrary();
	#held: Held | null = null;
	#heldCube: {
		readonly engine: Engine;
		readonly mapped: MappedCube;
		readonly request: ReadRequest;
	} | null = null;

	/** What the engine goes through until it is asked. */
	#rehearsal: Promise<void> = Promise.resolve();
	#curtain = new AbortController();

	constructor(scripts: Scripts) {
		this.#scripts = scripts;
		this.#library.catch(() => undefined);
	}

	/**
	 * Starts the engine before it is asked, and goes through a log with it; one that fails is started
	 * again when it is asked.
	 */
	warm(): void {
		this.#library.then(indexWordsAhead, () => undefined);
		if (this.#held !== null) return;
		const held = (this.#held = this.#started());
		const { signal } = (this.#curtain = new AbortController());
		const fail = (error: unknown) => {
			if (error === signal.reason || this.#held !== held) return;
			this.#held = null;
			void held.engine.close();
		};
		const ready = held.engine.query('SELECT 1').then(() => this.#library);
		void ready.then((library) => {
			if (signal.aborted) return;
			this.#rehearsal = rehearse(held.engine, library, signal).catch(fail);
		}, fail);
	}

	/** Reads and maps a log. Rejects with the signal's reason, with an `InputError`, or with what broke. */
	run(request: ReadRequest, context: ReadContext): Promise<ReadFacts> {
		return this.#withEngine(context, async () => {
			const cube = await cubeAmong(request.files);
			if (cube !== null) return this.#cubeFacts(cube, request, context);
			const { engine, open, mapped } = await this.#hold(request, context);
			const facts = await askFacts(engine, mapped, { from: null, to: null });
			return { facts, rejects: open.rejects };
		});
	}

	/** Asks the trades of a log, which is read first where the engine does not hold it. */
	query(sql: string, request: ReadRequest, context: ReadContext): Promise<QueryResult> {
		return this.#withEngine(context, async () => {
			const cube = await cubeAmong(request.files);
			if (cube !== null) {
				const { engine } = await this.#holdCube(cube, request, context);
				return engine.query(sql, context).catch(withoutTrades(cube.file));
			}
			const { engine } = await this.#hold(request, context);
			return engine.query(sql, context);
		});
	}

	/**
	 * Asks the trades of a log in words that are not ours; `onStart` is told when the log is at hand
	 * and they begin to run. What fails is not tried again, and an engine that it took with it is
	 * started by whoever asks next.
	 */
	async ask(
		sql: string,
		request: ReadRequest,
		context: ReadContext,
		onStart: () => void
	): Promise<QueryResult> {
		const engine = await this.#withEngine(context, async () => {
			const cube = await cubeAmong(request.files);
			const held =
				cube === null
					? await this.#hold(request, context)
					: await this.#holdCube(cube, request, context);
			// It fails where the engine has ended unseen, and the log is read again.
			await held.engine.run('SELECT 1');
			return held.engine;
		});
		onStart();
		return engine.prepared(sql, context);
	}

	/** The counts of a log by everything that it can be filtered by; its pairs are those of the tally. */
	cube(request: ReadRequest, facts: CountedFacts, context: ReadContext): Promise<CubeColumns> {
		return this.#withEngine(context, async () => {
			const cube = await cubeAmong(request.files);
			if (cube !== null) {
				const { engine } = await this.#holdCube(cube, request, context);
				return askStoredCube(engine, facts);
			}
			const { engine } = await this.#hold(request, context);
			return askCube(engine, facts);
		});
	}

	async #withEngine<Result>({ signal }: ReadContext, work: () => Promise<Result>): Promise<Result> {
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
	async #hold(request: ReadRequest, context: ReadContext) {
		this.#curtain.abort();
		await this.#rehearsal;
		if (this.#heldCube !== null) await this.#end();
		const held = (this.#held ??= this.#started());
		const library = await libraryWith(request, this.#library);
		const openWorkbook = workbooksIn(this.#scripts.workbook);
		const open = await opened(held, library, request, { ...context, openWorkbook });
		const mapped = await mappedLog(held, library, open, request);
		context.signal.throwIfAborted();
		return { engine: held.engine, open, mapped };
	}

	/** A cube that was opened in place of logs: what it counts, and the first rejects of its logs. */
	async #cubeFacts(cube: CubeFile, request: ReadRequest, context: ReadContext): Promise<ReadFacts> {
		const { engine, mapped } = await this.#holdCube(cube, request, context);
		const hash = await hashFile(cube.file);
		const facts = await cubeFacts(engine, mapped, { from: null, to: null }, hash);
		return { facts, rejects: facts.rejects };
	}

	/** An engine with a cube alone: what was held of a log is let go of. */
	async #holdCube(cube: CubeFile, request: ReadRequest, context: ReadContext) {
		const known = this.#heldCube;
		if (known !== null && isSameLog(known.request, request)) {
			if (isSameMapping(known.request, request)) return known;
		}
		await this.#end();
		context.onReading();
		const { engine } = (this.#held = this.#started());
		const library = await libraryWith(request, this.#library);
		const mapped = await mapCube(engine, library, cube, request);
		context.onLoaded();
		context.signal.throwIfAborted();
		return (this.#heldCube = { engine, mapped, request });
	}

	#started(): Held {
		const engine = engineInTime(openWasmEngine(this.#scripts.engine));
		return { engine, open: null, mapped: null };
	}

	async #end(): Promise<void> {
		this.#heldCube = null;
		const held = this.#held;
		this.#held = null;
		await held?.engine.close();
	}
}

async function libraryWith({ pack }: ReadRequest, bundled: Promise<Library>): Promise<Library> {
	const library = await bundled;
	return pack === null ? library : libraryWithPack(library, pack);
}
