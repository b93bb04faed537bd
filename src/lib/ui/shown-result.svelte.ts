import { flushSync } from 'svelte';
import type { AssessmentResult, Headline } from '$lib/assess';
import type { Locale } from '$lib/messages/locale';
import { everyTrade, type TradeFilter } from '$lib/model/trade-filter';
import { FrameTurns } from './frame-turns';
import type { Labels } from './labels';
import type { LiveResult } from './live-result';
import type { Request } from './request';

/**
 * What is on screen of the log. An edit of the method is shown in steps: its totals in the same
 * task, all else in the frames that follow, the ranges of the totals when the worker has drawn them,
 * and then those of the parts.
 */
export class ShownResult {
	/** Null while the prerendered sample is what is shown. */
	result = $state.raw<AssessmentResult | null>(null);
	/** Totals of an edit whose result is not there yet. */
	headline = $state.raw<Headline | null>(null);
	/** Whether ranges on screen are those of before the last edit, be it of parts alone. */
	stale = $state(false);
	/** Whether the ranges of the totals are. */
	totalsStale = $state(false);
	labels = $state.raw<Labels | null>(null);
	/** Which trades are in view. */
	filter = $state.raw<TradeFilter>(everyTrade);
	/** The log, ready for any method; null until something is asked of it. */
	live = $state.raw<LiveResult | null>(null);
	/** Whether what is shown came by edits of what was shown before, which figures follow in turn. */
	isEdited = $state(false);
	/** In which figures follow an edit. */
	readonly turns = new FrameTurns();
	#edits = 0;

	/** Takes up another log, or none; what was shown stays until something else is. */
	take(live: LiveResult | null): void {
		this.#edits += 1;
		if (this.live !== live) this.live?.close();
		this.live = live;
		this.stale = this.totalsStale = false;
		this.headline = null;
		this.isEdited = false;
		this.filter = everyTrade;
		if (live !== null) this.labels = live.labels;
	}

	/** Takes up another log and shows its result. */
	protected show(live: LiveResult, result: AssessmentResult): void {
		this.take(live);
		this.#put(result);
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
			this.isEdited = this.stale = this.totalsStale = true;
			this.headline = live.headline(method);
		});
		const drawn = live.drawTotals(method);
		const worked = this.turns.work(live.resultSteps(method), isLast);
		const followed = worked.then((result) => {
			if (result !== null && isLast()) this.#put(result);
		});
		await drawn;
		if (!isLast()) return false;
		flushSync(() => {
			this.totalsStale = false;
			this.headline = live.headline(method);
		});
		await Promise.all([followed, live.drawRanges(method)]);
		if (!isLast()) return false;
		flushSync(() => {
			this.stale = false;
			this.#put(live.result(method));
		});
		await this.turns.settled();
		return isLast();
	}

	/** What is put has the totals of the edit. */
	#put(result: AssessmentResult): void {
		this.result = result;
		this.headline = null;
	}
}
