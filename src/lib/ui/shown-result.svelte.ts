import type { Reject } from '$lib/model/reject';
import type { Progress, SessionState } from './session-state';
import { flushSync } from 'svelte';
import type { AssessmentResult, Headline } from '$lib/assess';
import type { Locale } from '$lib/messages/locale';
import { afterPaint } from './after-paint';
import type { Labels } from './labels';
import type { LiveResult } from './live-result';
import type { Request } from './request';

/**
 * What is on screen of the log. An edit of the method is shown in three steps: its totals in the
 * same task, all else after the next frame, its ranges when the worker has drawn them.
 */
export class ShownResult {
	/** What the session is doing. */
	state = $state<SessionState>('starting');
	/** How far the reading has come, null while nothing is read. */
	progress = $state.raw<Progress | null>(null);
	/** What went wrong last, null where nothing did. */
	failure = $state.raw<unknown>(null);
	/** The rejects of the log shown, null for the bundled sample. */
	rejects = $state.raw<readonly Reject[] | null>(null);

	/** Says that the page listens now. */
	hydrated(): void {
		if (this.state === 'starting') this.state = 'ready';
	}

	/** Null while the prerendered sample is what is shown. */
	result = $state.raw<AssessmentResult | null>(null);
	/** Totals of an edit whose result is not there yet. */
	headline = $state.raw<Headline | null>(null);
	/** Whether the ranges on screen are those of before the last edit. */
	stale = $state(false);
	labels = $state.raw<Labels | null>(null);
	/** The log, ready for any method; null until something is asked of it. */
	live = $state.raw<LiveResult | null>(null);
	#edits = 0;

	/** Takes up another log, or none; what was shown stays until something else is. */
	take(live: LiveResult | null): void {
		this.#edits += 1;
		if (this.live !== live) this.live?.close();
		this.live = live;
		this.stale = false;
		this.headline = null;
		if (live !== null) this.labels = live.labels;
	}

	/** Shows the log by a request's method, whose ranges have been drawn. */
	show(request: Request, locale: Locale): void {
		const live = this.live!;
		this.#put(live.result(live.by(request.method, locale)));
	}

	/** Back to the prerendered sample. */
	clear(): void {
		this.take(null);
		this.result = this.labels = null;
	}

	/**
	 * Applies a request's method to the log at hand; `commit` is carried out together with the new
	 * totals. Resolves once the ranges are shown, to false where another edit came first.
	 */
	async edit(request: Request, locale: Locale, commit: () => void): Promise<boolean> {
		const live = this.live!;
		const edit = ++this.#edits;
		const isLast = () => edit === this.#edits;
		const method = live.by(request.method, locale);
		flushSync(() => {
			commit();
			this.stale = true;
			this.headline = live.headline(method);
		});
		const drawn = live.drawRanges(method);
		afterPaint(() => {
			if (isLast() && this.stale) this.#put(live.result(method));
		});
		await drawn;
		if (!isLast()) return false;
		flushSync(() => {
			this.stale = false;
			this.#put(live.result(method));
		});
		return true;
	}

	#put(result: AssessmentResult): void {
		this.result = result;
		this.headline = null;
	}
}
