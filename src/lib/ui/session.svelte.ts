import { getContext, setContext } from 'svelte';
import type { Locale } from '$lib/messages/locale';
import type { QueryResult } from '$lib/model/engine';
import type { InputFile } from '$lib/model/input-file';
import { History } from './history.svelte';
import { KeptChoices } from './kept-choices.svelte';
import type { LiveResult } from './live-result';
import { LogSource } from './log-source';
import { MappingSteps } from './mapping-steps.svelte';
import { mergedMapping } from './merged-mapping';
import {
	factorsIn,
	isSameLog,
	isSameMapping,
	isSample,
	sampleRequest,
	withFactors,
	type FactorChanges,
	type Mapping,
	type MethodChoices,
	type ReadChoices,
	type Request
} from './request';
import { markState, type Progress, type SessionState } from './session-state';
import { ShownResult } from './shown-result.svelte';

/**
 * The log on screen and what was chosen for it. One session lives as long as the page, through
 * every change of page and language. Only the last request counts: what an earlier one gives is
 * thrown away. A request that fails leaves what was there before.
 * What changes the method alone is answered on the spot from the counts that are at hand.
 */
export class Session extends ShownResult {
	/** The last request that was answered. */
	answered = $state.raw<Request>(sampleRequest);
	/** What is asked for now; the same as `answered` while nothing is under way. */
	request = $state.raw<Request>(sampleRequest);
	readonly kept = new KeptChoices();
	readonly #steps = new MappingSteps();
	/** Changes of factors, to go back and forth in. */
	readonly factorHistory = new History<FactorChanges>();

	#tail: Promise<void> = Promise.resolve();
	#abort = new AbortController();
	readonly #source = new LogSource();
	readonly #locale: () => Locale;

	constructor(locale: () => Locale) {
		super();
		this.#locale = locale;
	}

	/** Opens trade logs in place of what is shown. The method chosen stays. */
	open(files: readonly InputFile[]): void {
		if (files.length === 0) return;
		const { method, addedCategories, pack } = this.request;
		this.#steps.clear();
		const kept = { mapping: this.kept.begin() };
		this.#ask({ ...sampleRequest, ...kept, files, method, addedCategories, pack });
	}

	/** Back to the bundled sample and the default method. */
	closeLog(): void {
		this.#abort.abort();
		this.#steps.clear();
		this.#steps.commit();
		this.kept.clear();
		this.factorHistory.clear();
		this.clear();
		this.rejects = this.failure = this.progress = null;
		this.answered = this.request = sampleRequest;
		this.state = 'ready';
	}

	/** Reads the files again in another way. */
	read(change: ReadChoices): void {
		this.#ask({ ...this.request, read: { ...this.request.read, ...change } });
	}

	/** Decides how items change hands where nothing else says so. */
	operate(operatingModel: string | null): void {
		this.#ask({ ...this.request, operatingModel });
	}

	/** Assesses by another method: on the spot where the log is at hand. */
	assess(change: MethodChoices): void {
		const request = { ...this.request, method: { ...this.request.method, ...change } };
		this.#apply(request);
	}

	/** Puts values of the user's own, or a pack, in place of those in force, as a step that can be undone. */
	changeFactors(changes: Partial<FactorChanges>): void {
		const present = factorsIn(this.request);
		this.factorHistory.add(present);
		this.#applyFactors({ ...present, ...changes });
	}

	/** Takes back the last change of factors, or makes the one again that was taken back last. */
	stepFactors(direction: 'back' | 'forth'): void {
		const step = this.factorHistory[direction](factorsIn(this.request));
		if (step !== null) this.#applyFactors(step);
	}

	/** Maps source categories, by hand or from a file. */
	map(entries: Iterable<readonly [string, string | null]>): void {
		const [before, said] = [this.request.mapping, [...entries]];
		this.#steps.add(before);
		this.#remap(mergedMapping(before, said), said);
	}

	get canUndo(): boolean {
		return this.#steps.canUndo;
	}

	/** Takes back the last change of the mapping. */
	undo(): void {
		const mapping = this.#steps.back();
		if (mapping !== undefined) this.#remap(mapping);
	}

	/** Forgets what was chosen in earlier logs, here and for the next ones. */
	forgetKept(): void {
		this.#ask({ ...this.request, mapping: this.kept.forget(this.request.mapping) });
	}

	/** Stops what is under way and keeps what was there before. */
	cancel(): void {
		this.#abort.abort();
		this.#settle('ready', null);
	}

	/** Shows an error that came up beside a request, such as a bad mapping file, when that is done. */
	report(failure: unknown): void {
		this.#tail = this.#tail.then(() => this.#settle('failed', failure));
	}

	/** Puts an error aside that has been read. */
	dismiss(): void {
		this.#settle('ready', null);
	}

	/** Gets the log ready for edits and derivations, so that the first of them is quick. */
	async prepare(): Promise<LiveResult> {
		await this.#tail;
		if (this.live !== null) return this.live;
		const request = this.answered;
		const live = await this.#source.sample(request);
		if (this.live !== null || this.answered !== request) {
			live.close();
			return this.prepare();
		}
		this.take(live);
		return live;
	}

	/** Asks the trades of the log on screen; the engine is started and the log read where it must be. */
	query(sql: string, signal: AbortSignal): Promise<QueryResult> {
		const context = { signal, onProgress: () => undefined };
		const work = this.#tail.then(() => this.#source.query(sql, this.answered, context));
		this.#tail = work.then(nothing, nothing);
		return work;
	}

	/** Whether the bundled sample is what is shown. */
	get showsSample(): boolean {
		return isSample(this.answered);
	}

	/** What is chosen for the sample is not kept. */
	#remap(mapping: Mapping, said: Iterable<readonly [string, string | null]> = []): void {
		if (!isSample(this.request)) this.kept.keep(mapping, said);
		this.#ask({ ...this.request, mapping });
	}

	#applyFactors(changes: FactorChanges): void {
		this.#apply(withFactors(this.request, changes));
	}

	/** On the spot where the log is at hand, else by reading or mapping it. */
	#apply(request: Request): void {
		const { live, answered } = this;
		const isAtHand = isSameLog(answered, request) && isSameMapping(answered, request);
		if (live !== null && isAtHand) this.#edit(request);
		else this.#ask(request);
	}

	#edit(request: Request): void {
		markState('loading');
		const commit = () => (this.request = this.answered = request);
		this.edit(request, this.#locale(), commit).then(
			(isLast) => {
				if (!isLast) return;
				this.#settle('ready', null);
				markState('ready');
			},
			(error: unknown) => this.#settle('failed', error)
		);
	}

	#ask(request: Request): void {
		this.#abort.abort();
		this.#abort = new AbortController();
		const { signal } = this.#abort;
		this.request = request;
		this.state = 'loading';
		markState('loading');
		this.failure = this.progress = null;
		this.#tail = this.#tail.then(() => this.#answer(request, signal));
	}

	async #answer(request: Request, signal: AbortSignal): Promise<void> {
		if (signal.aborted) return;
		try {
			const onProgress = (progress: Progress) => {
				if (!signal.aborted) this.progress = progress;
			};
			const { live, rejects } = await this.#source.run(request, { signal, onProgress });
			if (signal.aborted) return live.close();
			this.take(live);
			this.show(request, this.#locale());
			this.rejects = rejects;
			this.answered = request;
			this.#steps.commit();
			this.#settle('ready', null);
		} catch (error) {
			if (!signal.aborted) this.#settle('failed', error);
		}
	}

	#settle(state: SessionState, failure: unknown): void {
		this.request = this.answered;
		this.#steps.restore();
		this.progress = null;
		this.failure = failure;
		this.state = state;
	}
}

const nothing = () => undefined;
const key = Symbol('session');

/** Starts the session of this page. */
export function startSession(locale: () => Locale): Session {
	return setContext(key, new Session(locale));
}

/** The session of this page. */
export function session(): Session {
	return getContext<Session>(key);
}
