import type { Locale } from '$lib/messages/locale';
import type { Reject } from '$lib/model/reject';
import { MappingSteps } from './mapping-steps.svelte';
import type { Outcome, RunContext } from './log-outcome';
import { sampleRequest, type Request } from './request';
import { markState, type Progress, type SessionState } from './session-state';
import { ShownResult } from './shown-result.svelte';

/** What answers a request; null where there is nothing to put on screen. */
export type Work = (context: RunContext) => Promise<Outcome | null>;

/**
 * Answers requests one after the other. Only the last one counts: what an earlier one gives is
 * thrown away. A request that fails leaves what was there before.
 */
export class Answering extends ShownResult {
	state = $state<SessionState>('starting');
	rejects = $state.raw<readonly Reject[] | null>(null);
	/** The last request that was answered. */
	answered = $state.raw<Request>(sampleRequest);
	/** What is asked for now; the same as `answered` while nothing is under way. */
	request = $state.raw<Request>(sampleRequest);
	progress = $state.raw<Progress | null>(null);
	failure = $state.raw<unknown>(null);
	/** How pages were set in the project that was opened last, or null. */
	broughtViews = $state.raw<Outcome['views'] | null>(null);
	protected readonly steps = new MappingSteps();
	/** Settles when nothing is under way. */
	protected tail: Promise<void> = Promise.resolve();
	#abort = new AbortController();
	readonly #parts: Promise<void>[] = [];
	protected readonly locale: () => Locale;

	constructor(locale: () => Locale) {
		super();
		this.locale = locale;
	}

	/** Has a page wait for a part that is seen of it at once; it never rejects. */
	waitFor(part: Promise<void>): void {
		this.#parts.push(part);
	}

	/** Settles when all parts listen that a page waits for. */
	async listens(): Promise<void> {
		await Promise.all(this.#parts);
	}

	/** Says that the page listens now, as soon as what is seen of it does. */
	hydrated(): void {
		void this.listens().then(() => {
			if (this.state === 'starting') this.state = 'ready';
		});
	}

	/** Puts back on screen what was kept; null leaves what is there. Settles once that is done. */
	restore(work: Work): Promise<void> {
		this.begin(this.answered, work);
		return this.tail;
	}

	/** Stops what is under way and keeps what was there before. */
	cancel(): void {
		this.#abort.abort();
		this.settle('ready', null);
	}

	/** Shows an error that came up beside a request, such as a bad mapping file, when that is done. */
	report(failure: unknown): void {
		this.tail = this.tail.then(() => this.settle('failed', failure));
	}

	/** Puts an error aside that has been read. */
	dismiss(): void {
		this.settle('ready', null);
	}

	/** Stops what is under way and forgets every step: the bundled sample is what is shown. */
	protected reset(): void {
		this.#abort.abort();
		this.steps.clear();
		this.steps.commit();
		this.clear();
		this.rejects = null;
		this.answered = sampleRequest;
		this.settle('ready', null);
	}

	protected begin(request: Request, work: Work): void {
		this.#abort.abort();
		this.#abort = new AbortController();
		const { signal } = this.#abort;
		this.request = request;
		this.state = 'loading';
		markState('loading');
		this.failure = this.progress = null;
		this.tail = this.tail.then(() => this.#answer(work, signal));
	}

	async #answer(work: Work, signal: AbortSignal): Promise<void> {
		if (signal.aborted) return;
		try {
			const onProgress = (progress: Progress) => {
				if (!signal.aborted) this.progress = progress;
			};
			const outcome = await work({ signal, onProgress });
			if (signal.aborted) return outcome?.live.close();
			if (outcome !== null) await this.#put(outcome, signal);
			signal.throwIfAborted();
			this.settle('ready', null);
		} catch (error) {
			if (!signal.aborted) this.settle('failed', error);
		}
	}

	/** Assesses in one task and shows in the next: each alone is short enough for a page to answer. */
	async #put({ request, live, rejects, views }: Outcome, signal: AbortSignal): Promise<void> {
		const result = live.result(live.by(request.method, this.locale()));
		await new Promise((resolve) => setTimeout(resolve));
		if (signal.aborted) return live.close();
		this.show(live, result);
		this.rejects = rejects;
		if (views !== undefined) this.broughtViews = views;
		this.answered = request;
		this.steps.commit();
	}

	protected settle(state: SessionState, failure: unknown): void {
		this.request = this.answered;
		this.steps.restore();
		this.progress = null;
		this.failure = failure;
		this.state = state;
	}
}
