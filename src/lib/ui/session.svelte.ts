import { getContext, setContext } from 'svelte';
import type { AssessmentResult } from '$lib/assess';
import type { Locale } from '$lib/messages/locale';
import type { InputFile } from '$lib/model/input-file';
import type { Reject } from '$lib/model/reject';
import type { Labels } from './labels';
import { mergedMapping } from './merged-mapping';
import type { Pipeline } from './pipeline';
import {
	isSample,
	sampleRequest,
	type Mapping,
	type MethodChoices,
	type ReadChoices,
	type Request
} from './request';

export type SessionState = 'starting' | 'ready' | 'loading' | 'failed';

/** How far the reading of a file has come. */
export interface Progress {
	readonly file: string;
	/** Size of the file. */
	readonly bytes: number;
	readonly bytesRead: number;
}

/**
 * The log on screen and what was chosen for it. One session lives as long as the page, through
 * every change of page and language. Only the last request counts: what an earlier one gives is
 * thrown away. A request that fails leaves what was there before.
 */
export class Session {
	state = $state<SessionState>('starting');
	/** Null while the prerendered sample is what is shown. */
	result = $state.raw<AssessmentResult | null>(null);
	labels = $state.raw<Labels | null>(null);
	rejects = $state.raw<readonly Reject[] | null>(null);
	/** The last request that was answered. */
	answered = $state.raw<Request>(sampleRequest);
	/** What is asked for now; the same as `answered` while nothing is under way. */
	request = $state.raw<Request>(sampleRequest);
	progress = $state.raw<Progress | null>(null);
	failure = $state.raw<unknown>(null);
	/** Mappings to go back to, the latest last. */
	#earlier = $state.raw<readonly Mapping[]>([]);
	/** The same for the request that was answered last: what fails or is cancelled leaves no trace. */
	#earlierAnswered: readonly Mapping[] = [];

	#pipeline: Promise<Pipeline> | null = null;
	#tail: Promise<void> = Promise.resolve();
	#abort = new AbortController();
	readonly #locale: () => Locale;

	constructor(locale: () => Locale) {
		this.#locale = locale;
	}

	/** Says that the page listens now. */
	hydrated(): void {
		if (this.state === 'starting') this.state = 'ready';
	}

	/** Opens trade logs in place of what is shown. The method chosen stays. */
	open(files: readonly InputFile[]): void {
		if (files.length === 0) return;
		const { method } = this.request;
		this.#earlier = [];
		this.#ask({ ...sampleRequest, files, method });
	}

	/** Back to the bundled sample and the default method. */
	closeLog(): void {
		this.#abort.abort();
		this.#earlier = this.#earlierAnswered = [];
		this.result = this.rejects = this.labels = this.failure = this.progress = null;
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

	/** Assesses by another method. */
	assess(change: MethodChoices): void {
		this.#ask({ ...this.request, method: { ...this.request.method, ...change } });
	}

	/** Maps source categories, by hand or from a file. */
	map(entries: Iterable<readonly [string, string | null]>): void {
		this.#earlier = [...this.#earlier, this.request.mapping];
		const mapping = mergedMapping(this.request.mapping, entries);
		this.#ask({ ...this.request, mapping });
	}

	get canUndo(): boolean {
		return this.#earlier.length > 0;
	}

	/** Takes back the last change of the mapping. */
	undo(): void {
		const mapping = this.#earlier.at(-1);
		if (mapping === undefined) return;
		this.#earlier = this.#earlier.slice(0, -1);
		this.#ask({ ...this.request, mapping });
	}

	/** Stops what is under way and keeps what was there before. */
	cancel(): void {
		this.#abort.abort();
		this.#settle('ready', null);
	}

	/**
	 * Shows an error that came up beside a request, such as a mapping file that cannot be read, once
	 * what is under way is done.
	 */
	report(failure: unknown): void {
		this.#tail = this.#tail.then(() => this.#settle('failed', failure));
	}

	/** Puts an error aside that has been read. */
	dismiss(): void {
		this.#settle('ready', null);
	}

	#ask(request: Request): void {
		this.#abort.abort();
		this.#abort = new AbortController();
		const { signal } = this.#abort;
		this.request = request;
		this.state = 'loading';
		// The page's own mirror of the state follows after a microtask; a choice of files shows at once.
		document.documentElement.dataset.state = 'loading';
		this.failure = this.progress = null;
		this.#tail = this.#tail.then(() => this.#answer(request, signal));
	}

	async #answer(request: Request, signal: AbortSignal): Promise<void> {
		if (signal.aborted) return;
		try {
			const pipeline = await this.#start();
			const onProgress = (progress: Progress) => {
				if (!signal.aborted) this.progress = progress;
			};
			const outcome = await pipeline.run(request, { locale: this.#locale(), signal, onProgress });
			if (signal.aborted) return;
			this.result = outcome.result;
			this.rejects = outcome.rejects;
			this.labels = outcome.labels;
			this.answered = request;
			this.#earlierAnswered = this.#earlier;
			this.#settle('ready', null);
		} catch (error) {
			if (!signal.aborted) this.#settle('failed', error);
		}
	}

	/** The code that reads and assesses is fetched when it is first needed. */
	#start(): Promise<Pipeline> {
		this.#pipeline ??= import('./pipeline').then(({ Pipeline }) => new Pipeline());
		this.#pipeline.catch(() => (this.#pipeline = null));
		return this.#pipeline;
	}

	#settle(state: SessionState, failure: unknown): void {
		this.request = this.answered;
		this.#earlier = this.#earlierAnswered;
		this.progress = null;
		this.failure = failure;
		this.state = state;
	}

	/** Whether the bundled sample is what is shown. */
	get showsSample(): boolean {
		return isSample(this.answered);
	}
}

const key = Symbol('session');

/** Starts the session of this page. */
export function startSession(locale: () => Locale): Session {
	return setContext(key, new Session(locale));
}

/** The session of this page. */
export function session(): Session {
	return getContext<Session>(key);
}
