import { getContext, setContext } from 'svelte';
import type { Locale } from '$lib/messages/locale';
import type { QueryResult } from '$lib/model/engine';
import type { InputFile } from '$lib/model/input-file';
import { Answering } from './answering.svelte';
import { History } from './history.svelte';
import type { CourseChoice } from './in-view/course-in-view';
import { KeptChoices } from './kept-choices.svelte';
import type { LiveResult } from './live-result';
import { isMapped, presentOf, type ChosenMethod, type FilterStep } from './filter-step';
import { LogSource, type OwnQuery } from './log-source';
import { isFiltering, type TradeFilter } from '$lib/model/trade-filter';
import { mergedMapping } from './merged-mapping';
import {
	factorsIn,
	isSameLog,
	isSameMapping,
	isSample,
	sampleRequest,
	withFactors,
	withMissing,
	type FactorChanges,
	type Mapping,
	type MethodChoices,
	type ReadChoices,
	type Request
} from './request';
import { markState } from './session-state';

/**
 * The log on screen and what was chosen for it. One session lives as long as the page, through
 * every change of page and language.
 * What changes the method alone is answered on the spot from the counts that are at hand.
 */
export class Session extends Answering {
	readonly kept = new KeptChoices();
	/** Changes of factors, to go back and forth in. */
	readonly factorHistory = new History<FactorChanges>();
	/** Changes of what is in view, to go back and forth in. */
	readonly filterHistory = new History<FilterStep>();
	/** How the months are drawn, and the steps that the period is chosen in. */
	trend = $state<CourseChoice>({ mode: 'stack', by: 'category', grain: 'month', firstMonth: 1 });
	/** Whether the trades are being counted for a filter. */
	isCounting = $state(false);
	readonly #source = new LogSource();

	/** Answers a request beside those of the page, such as one that was kept. */
	readonly run: LogSource['run'] = (request, context) => this.#source.run(request, context);

	/**
	 * Opens trade logs, or a project, in place of what is shown. The method chosen stays where a
	 * project does not say another. Files that were not kept are put back where they belong.
	 */
	open(files: readonly InputFile[]): void {
		if (files.length === 0) return;
		const again = withMissing(this.answered, files);
		if (again !== null) return this.#ask(again);
		const { method, addedCategories, pack } = this.request;
		this.steps.clear();
		this.filterHistory.clear();
		const request = {
			...sampleRequest,
			...{ files, method, addedCategories, pack },
			mapping: this.kept.begin()
		};
		this.begin(request, (context) => this.#source.open(request, context));
	}

	/** Back to the bundled sample and the default method. */
	closeLog(): void {
		this.kept.clear();
		this.factorHistory.clear();
		this.filterHistory.clear();
		this.reset();
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
		const step = this.factorHistory[direction](() => factorsIn(this.request));
		if (step !== null) this.#applyFactors(step);
	}

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

	/** Whoever asks while the counts are on their way waits for the same ones. */
	async #count(live: LiveResult): Promise<void> {
		const context = { signal: new AbortController().signal, onProgress: () => undefined };
		const counted = this.tail.then(async () => {
			if (live.view.canFilter) return;
			live.view.takeCube(await this.#source.cube(this.answered, live.facts, context));
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
			this.#edit(request, () => {
				this.filter = filter;
				if (by !== undefined) this.request = this.answered = request;
			});
		} catch (error) {
			this.settle('failed', error);
		}
	}

	/** Maps source categories, by hand or from a file. */
	map(entries: Iterable<readonly [string, string | null]>): void {
		const [before, said] = [this.request.mapping, [...entries]];
		this.steps.add(before);
		this.#remap(mergedMapping(before, said), said);
	}

	get canUndo(): boolean {
		return this.steps.canUndo;
	}

	/** Takes back the last change of the mapping. */
	undo(): void {
		const mapping = this.steps.back();
		if (mapping !== undefined) this.#remap(mapping);
	}

	/** Forgets what was chosen in earlier logs, here and for the next ones. */
	forgetKept(): void {
		this.#ask({ ...this.request, mapping: this.kept.forget(this.request.mapping) });
	}

	/** Gets the log ready for edits and derivations, so that the first of them is quick. */
	async prepare(): Promise<LiveResult> {
		await this.tail;
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

	/** Asks the trades of the log on screen, which is read where it must be; words of the user's own as such. */
	query(sql: string, signal: AbortSignal, own?: OwnQuery): Promise<QueryResult> {
		const context = { signal, onProgress: nothing, ...own };
		const work = this.tail.then(() => this.#source.query(sql, this.answered, context));
		this.tail = work.then(nothing, nothing);
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
		if (live === null || !isAtHand) this.#ask(request);
		else this.#edit(request, () => (this.request = this.answered = request));
	}

	#edit(request: Request, commit: () => void): void {
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
	#ask(request: Request): void {
		const { filter } = this;
		this.#run(request);
		if (isFiltering(filter)) void this.tail.then(() => this.#limit({ filter }));
	}

	#run(request: Request): void {
		this.begin(request, (context) => this.#source.run(request, context));
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
