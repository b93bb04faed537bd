import { isFiltering, type TradeFilter } from '$lib/model/trade-filter';
import type { AssessedInput } from '$lib/model/assessment';
import { Answering, type Work } from './answering.svelte';
import { isMapped, presentOf, type ChosenMethod, type FilterStep } from './filter-step';
import { History } from './history.svelte';
import type { LiveResult } from './live-result';
import { LogSource } from './log-source';
import type { Request } from './request';
import { markState } from './session-state';

/** A log of which some trades are in view, or all; what is in view stays when it is read in another way. */
export class FilteredLog extends Answering {
	/** Changes of what is in view, to go back and forth in. */
	readonly filterHistory = new History<FilterStep>();
	/** Whether the trades are being counted for a filter. */
	isCounting = $state(false);
	protected readonly source = new LogSource();
	/** Ends counting ahead once something else is asked for. */
	#ahead = new AbortController();

	/**
	 * Limits what is in view to some trades, as a step that can be undone; one that joins the step
	 * before it, such as the way of a drag, is undone with it. A view brings its method along.
	 */
	async limit(filter: TradeFilter, options: { joins?: boolean; by?: ChosenMethod } = {}) {
		const step: FilterStep = { filter, by: options.by };
		if (options.joins !== true) this.filterHistory.add(presentOf(this, step));
		await this.#limit(step);
	}

	/** Takes back the last change of what is in view, or makes it again. */
	async stepFilter(direction: 'back' | 'forth'): Promise<void> {
		const step = this.filterHistory[direction]((to) => presentOf(this, to));
		if (step !== null) await this.#limit(step);
	}

	/** Gets the counts that a filter needs: of a large log they take as long as its result did. */
	async prepareFilter(): Promise<LiveResult> {
		const live = await this.prepare();
		if (live.view.canFilter) return live;
		this.isCounting = true;
		await this.#count(live).finally(() => (this.isCounting = false));
		return live;
	}

	/** Counts what the first filter or comparison needs of a log while nobody waits for it. */
	protected async countAhead(): Promise<void> {
		const { live } = this;
		if (live === null || live.view.canFilter || !isQuick(live.facts.inputs)) return;
		this.#ahead = new AbortController();
		await this.#count(live, this.#ahead.signal).catch(nothing);
	}

	protected override begin(request: Request, work: Work): void {
		this.#ahead.abort();
		super.begin(request, work);
	}

	/** Whoever asks while the counts are on their way waits for the same ones. */
	async #count(live: LiveResult, signal = new AbortController().signal): Promise<void> {
		const context = { signal, onProgress: nothing };
		const counted = this.tail.then(async () => {
			if (live.view.canFilter) return;
			live.view.takeCube(await this.source.cube(this.answered, live.facts, context));
		});
		this.tail = counted.then(nothing, nothing);
		await counted;
	}

	async #limit({ filter, by }: FilterStep): Promise<void> {
		markState('loading');
		try {
			if (!isMapped(this.request, by)) this.#run({ ...this.request, ...by });
			const isCounted = isFiltering(filter) || isFiltering(this.filter);
			const live = await (isCounted ? this.prepareFilter() : this.prepare());
			if (this.live !== live || !isMapped(this.answered, by)) return;
			const request = { ...this.request, ...by };
			if (isCounted) live.limit(filter);
			this.editNow(request, () => {
				this.filter = filter;
				if (by !== undefined) this.request = this.answered = request;
			});
		} catch (error) {
			this.settle('failed', error);
		}
	}

	/** Gets the log ready for edits and derivations, so that the first of them is quick. */
	async prepare(): Promise<LiveResult> {
		await this.tail;
		if (this.live !== null) return this.live;
		const request = this.answered;
		const live = await this.source.sample(request);
		if (this.live !== null || this.answered !== request) {
			live.close();
			return this.prepare();
		}
		this.take(live);
		return live;
	}

	protected editNow(request: Request, commit: () => void): void {
		markState('loading');
		this.edit(request, this.locale(), commit).then(
			(isLast) => {
				if (!isLast) return;
				this.settle('ready', null);
				markState('ready');
			},
			(error: unknown) => this.settle('failed', error)
		);
	}

	/** Reads or maps the log again, and limits it as before. */
	protected ask(request: Request): void {
		const { filter } = this;
		this.#run(request);
		if (isFiltering(filter)) void this.tail.then(() => this.#limit({ filter }));
	}

	#run(request: Request): void {
		this.begin(request, (context) => this.source.run(request, context));
	}
}

const nothing = () => undefined;

/** Trades that are counted in about a second. */
const quickRows = 2_000_000;

function isQuick(inputs: readonly AssessedInput[]): boolean {
	return inputs.reduce((sum, { rows }) => sum + rows.loaded, 0) <= quickRows;
}
