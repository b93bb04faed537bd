import type { CentralAnswers } from '$lib/assess/answers';
import type { MethodOptions } from '$lib/assess/method-options';
import { standInRanges, standInTotals, type CentralPart, type Ranges } from '$lib/impact';
import { optionsKey } from './options-key';

/**
 * The ranges that were drawn last. They stand in, greyed, until those of an edit are there; of what
 * was drawn of other trades than those in view, stand-ins are made from the totals.
 */
export class DrawnRanges {
	#ranges: Ranges;
	/** What all of these were drawn for; null once that is not one method. */
	#drawnFor: string | null;
	/** How often what is in view was limited: what was drawn before is of other trades. */
	#limits = 0;
	/** What of them was drawn of other trades than those in view. */
	#undrawn: 'all' | 'parts' | 'none' = 'none';

	constructor(ranges: Ranges, options: MethodOptions) {
		this.#ranges = ranges;
		this.#drawnFor = optionsKey(options);
	}

	/** As they were drawn last. */
	get last(): Ranges {
		return this.#ranges;
	}

	/** Says that other trades are in view from now on. */
	limit(): void {
		this.#undrawn = 'all';
		this.#limits += 1;
	}

	/** Those of the totals. */
	totals(whole: CentralPart): Ranges['totals'] {
		const { totals } = this.#ranges;
		return this.#undrawn === 'all' ? standInTotals(whole, totals) : totals;
	}

	/** Those of every part. */
	all(answers: CentralAnswers): Ranges {
		if (this.#undrawn === 'none') return this.#ranges;
		return standInRanges(answers, this.totals(answers.whole));
	}

	/** Takes the ranges of the totals when they come. */
	async takeTotals(coming: Promise<Ranges['totals']>): Promise<void> {
		const limits = this.#limits;
		const totals = await coming;
		this.#ranges = { ...this.#ranges, totals };
		this.#drawnFor = null;
		if (limits === this.#limits && this.#undrawn === 'all') this.#undrawn = 'parts';
	}

	/** Takes all ranges when they come, unless other trades are in view by then. */
	async takeAll(coming: Promise<Ranges>, options: MethodOptions): Promise<void> {
		const limits = this.#limits;
		const ranges = await coming;
		if (limits !== this.#limits) return;
		this.#ranges = ranges;
		this.#drawnFor = optionsKey(options);
		this.#undrawn = 'none';
	}

	/** Whether those of what is in view by a method are what was drawn last. */
	isDrawnBy(options: MethodOptions): boolean {
		return this.#undrawn === 'none' && this.#drawnFor === optionsKey(options);
	}

	/** Those of the whole log by a method, where they are what was drawn last. */
	wholeBy(options: MethodOptions): Ranges | null {
		return this.#limits === 0 && this.isDrawnBy(options) ? this.#ranges : null;
	}
}
