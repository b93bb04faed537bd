import { untrack } from 'svelte';
import type { Locale } from '$lib/messages/locale';
import type { LiveResult } from '../live-result';
import type { Session } from '../session.svelte';
import type { InView } from './in-view';

/** What is in view with the log that can be asked about it. */
export interface Countable extends InView {
	readonly live: LiveResult;
}

/**
 * What is in view, for figures that count it in ways of their own. It follows the result on screen
 * and not the filter itself, so that nothing is counted in the frame in which a filter is set.
 */
export class CountedView {
	/** Null until the counts are at hand. */
	now = $state.raw<Countable | null>(null);
	failure = $state.raw<unknown>(null);
	#ready = $state.raw<LiveResult | null>(null);
	#seen: readonly unknown[] = [];

	/** To be made while a component is. */
	constructor(log: Session, locale: () => Locale) {
		$effect(() => {
			void log.live;
			log.prepareFilter().then(
				(live) => ([this.#ready, this.failure] = [live, null]),
				(failure: unknown) => (this.failure = failure)
			);
		});
		$effect(() => {
			const live = this.#ready;
			void log.result;
			if (live === null || live !== log.live) return;
			untrack(() => this.#count(log, live, locale()));
		});
	}

	#count({ filter, answered }: Session, live: LiveResult, locale: Locale): void {
		const seen = [live, filter, answered.method];
		if (seen.every((each, place) => each === this.#seen[place])) return;
		this.#seen = seen;
		const { factors, times } = live.by(answered.method, locale);
		this.now = { live, filter: live.view.counts, factors, times, labels: live.labels };
	}
}
