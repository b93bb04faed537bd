import { getContext, setContext } from 'svelte';
import type { Locale } from '$lib/messages/locale';
import type { QueryResult } from '$lib/model/engine';
import type { InputFile } from '$lib/model/input-file';
import { afterLoad } from './after-load';
import type { Work } from './answering.svelte';
import { FilteredLog } from './filtered-log.svelte';
import { History } from './history.svelte';
import type { CourseChoice } from './in-view/course-in-view';
import { KeptChoices } from './kept-choices.svelte';
import type { LogSource, OwnQuery } from './log-source';
import { isPhone } from './phone-room';
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

/**
 * The log on screen and what was chosen for it. One session lives as long as the page, through
 * every change of page and language.
 * What changes the method alone is answered on the spot from the counts that are at hand.
 */
export class Session extends FilteredLog {
	readonly kept = new KeptChoices();
	/** Whether the page has loaded, and what is not seen of it at first is fetched as well. */
	hasLoaded = $state(false);
	/** Whether it has been at rest since, and what nobody has come near is drawn as well. */
	hasSettled = $state(false);
	/** Changes of factors, to go back and forth in. */
	readonly factorHistory = new History<FactorChanges>();
	/** How the months are drawn, and the steps that the period is chosen in. */
	trend = $state<CourseChoice>({ mode: 'stack', by: 'category', grain: 'month', firstMonth: 1 });
	/** Answers a request beside those of the page, such as one that was kept. */
	readonly run: LogSource['run'] = (request, context) => this.source.run(request, context);

	/**
	 * Opens trade logs, or a project, in place of what is shown. The method chosen stays where a
	 * project does not say another. Files that were not kept are put back where they belong.
	 */
	open(files: readonly InputFile[]): void {
		if (files.length === 0) return;
		const again = withMissing(this.answered, files);
		if (again !== null) return this.ask(again);
		const { method, addedCategories, pack } = this.request;
		this.steps.clear();
		this.filterHistory.clear();
		const request = {
			...sampleRequest,
			...{ files, method, addedCategories, pack },
			mapping: this.kept.begin()
		};
		this.begin(request, (context) => this.source.open(request, context));
		if (!isPhone(navigator)) void this.tail.then(() => afterLoad(() => void this.countAhead()));
	}

	/** Puts another log in place of what is shown, with all that was chosen for it. */
	change(work: Work): Promise<void> {
		this.steps.clear();
		this.factorHistory.clear();
		this.filterHistory.clear();
		return this.restore(work);
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
		this.ask({ ...this.request, read: { ...this.request.read, ...change } });
	}

	/** Decides how items change hands where nothing else says so. */
	operate(operatingModel: string | null): void {
		this.ask({ ...this.request, operatingModel });
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
		this.ask({ ...this.request, mapping: this.kept.forget(this.request.mapping) });
	}

	/** Asks the trades of the log on screen, which is read where it must be; words of the user's own as such. */
	query(sql: string, signal: AbortSignal, own?: OwnQuery): Promise<QueryResult> {
		const context = { signal, onProgress: nothing, ...own };
		const work = this.tail.then(() => this.source.query(sql, this.answered, context));
		this.tail = work.then(nothing, nothing);
		return work;
	}

	/** Gets ready to read where a log of the reader's is on screen: the next one is likely to come. */
	expectNext(): void {
		if (!this.showsSample) this.expectLog();
	}

	/**
	 * Gets ready to read while a log is being chosen or dragged over the page. A phone has no memory to
	 * spare for what may not be needed.
	 */
	expectLog(): void {
		if (!isPhone(navigator)) this.source.warm().catch(nothing);
	}

	/** Whether the bundled sample is what is shown. */
	get showsSample(): boolean {
		return isSample(this.answered);
	}

	/** What is chosen for the sample is not kept. */
	#remap(mapping: Mapping, said: Iterable<readonly [string, string | null]> = []): void {
		if (!isSample(this.request)) this.kept.keep(mapping, said);
		this.ask({ ...this.request, mapping });
	}

	#applyFactors(changes: FactorChanges): void {
		this.#apply(withFactors(this.request, changes));
	}

	/** On the spot where the log is at hand, else by reading or mapping it. */
	#apply(request: Request): void {
		const { live, answered } = this;
		const isAtHand = isSameLog(answered, request) && isSameMapping(answered, request);
		if (live === null || !isAtHand) this.ask(request);
		else this.editNow(request, () => (this.request = this.answered = request));
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
