import {
	answerSteps,
	factorsOf,
	wholeOf,
	type CentralAnswers,
	type ResolvedFactors
} from '$lib/assess/answers';
import {
	assessFacts,
	headlineOf,
	type AssessmentResult,
	type Headline
} from '$lib/assess/assess-facts';
import { changedFactors, type KnownFactors } from '$lib/assess/changed-factors';
import { grownFacts, volumeOf } from '$lib/assess/grown-facts';
import type { LogFacts } from '$lib/assess/log-facts';
import { methodFor, samplingOf, type MethodOptions } from '$lib/assess/method-options';
import { traceBasis, type Beside, type TraceBasis } from '$lib/assess/trace/trace-basis';
import { grownRows, selectedCounts, type Method, type Ranges } from '$lib/impact';
import type { Locale } from '$lib/messages/locale';
import type { Library } from '$lib/model/library';
import { mergedOverrides } from '$lib/model/library-with-pack';
import { atOnce, type Steps } from '$lib/model/steps';
import type { TradeFilter } from '$lib/model/trade-filter';
import { DrawnRanges } from './drawn-ranges';
import { labelsOf, type Labels } from './labels';
import type { MethodChoices } from './request';
import { Sampler } from './sampler';
import { TradesInView } from './trades-in-view';

/** A log by one choice of method: what its factors are. */
export interface LiveMethod {
	readonly method: Method;
	readonly options: MethodOptions;
	readonly factors: ResolvedFactors;
	/** What a scenario of growth multiplies the counts by; 1 otherwise. */
	readonly times: number;
}

/** A log with the library it is assessed by. */
export interface LiveLog {
	readonly library: Library;
	readonly facts: LogFacts;
	/** Whether this is the bundled sample, which is synthetic. */
	readonly sample: boolean;
}

/**
 * The log on screen, ready to be assessed by any method: central values at once, on the page's own
 * thread; ranges from a worker. No trade is read for it, and no database is asked.
 */
export class LiveResult {
	readonly library: Library;
	readonly facts: LogFacts;
	readonly labels: Labels;
	readonly sampler: Sampler;
	readonly #sample: boolean;
	#analyst: Sampler | null = null;
	/** The method that was applied last: of an edit only what changed is resolved again. */
	#known: KnownFactors | null = null;
	readonly #drawn: DrawnRanges;
	/** What of the log is in view. */
	readonly view: TradesInView;
	/** The central answers of the method that was shown last: its ranges come later. */
	#answers: {
		readonly of: LiveMethod;
		readonly shown: LogFacts;
		readonly answers: CentralAnswers;
	} | null = null;

	private constructor({ library, facts, sample }: LiveLog, sampler: Sampler, drawn: DrawnRanges) {
		this.library = library;
		this.facts = facts;
		this.view = new TradesInView(facts);
		this.labels = labelsOf(library, facts.addedCategories);
		this.sampler = sampler;
		this.#sample = sample;
		this.#drawn = drawn;
	}

	/** Takes a log up with the ranges of a first method drawn, where they are not known yet. */
	static async open(log: LiveLog, choices: MethodChoices, known?: Ranges): Promise<LiveResult> {
		const { library, facts } = log;
		const options = optionsOf(library, choices, 'en');
		const sampler = new Sampler(startOf(library, facts));
		const factors = factorsOf(library, facts, methodFor(library, facts, options));
		const ranges = known ?? (await sampler.ask('ranges', { factors }, volumeOf(options)));
		return new LiveResult(log, sampler, new DrawnRanges(ranges, options));
	}

	/** What a choice of method means for this log. */
	by(choices: MethodChoices, locale: Locale): LiveMethod {
		const options = optionsOf(this.library, choices, locale);
		const method = methodFor(this.library, this.facts, options);
		const factors = changedFactors(this.library, this.facts, method, this.#known);
		this.#known = { method, factors };
		return { method, options, factors, times: volumeOf(options) };
	}

	/** Limits what is in view; the counts it needs must have been taken up. */
	limit(filter: TradeFilter): void {
		this.view.limit(filter);
		this.#drawn.limit();
		this.sampler.count({ whole: this.view.totals.tally.whole });
	}

	/** The log as far as it is in view. */
	get shown(): LogFacts {
		if (this.view.isCounted) return this.view.facts;
		const { facts } = this.view;
		this.sampler.count(facts.tally);
		this.#analyst?.count(facts.tally);
		return facts;
	}

	/** Totals, counts and equivalents, with the ranges that were drawn last. */
	headline({ method, options, factors, times }: LiveMethod): Headline {
		const facts = grownFacts(this.view.totals, times);
		const whole = wholeOf(facts, factors);
		return headlineOf(this.library, facts, method, options, whole, {
			totals: this.#drawn.totals(whole)
		});
	}

	/** The whole result, with the ranges that were drawn last. */
	result(live: LiveMethod): AssessmentResult {
		return atOnce(this.resultSteps(live));
	}

	/** The same in steps, for a page that has frames to draw meanwhile. */
	*resultSteps(live: LiveMethod): Steps<AssessmentResult> {
		const { method, options } = live;
		const facts = this.factsBy(live);
		yield;
		const answers = yield* this.#answerSteps(live, facts);
		yield;
		const ranges = this.#drawn.all(answers);
		const result = assessFacts(this.library, facts, method, options, answers, ranges);
		return { ...result, sample: this.#sample };
	}

	/** The log in view at the volume of a method. */
	factsBy({ times }: LiveMethod): LogFacts {
		return grownFacts(this.shown, times);
	}

	*#answerSteps(of: LiveMethod, facts: LogFacts): Steps<CentralAnswers> {
		const { shown } = this;
		const known = this.#answers;
		if (known?.of === of && known.shown === shown) return known.answers;
		const answers = yield* answerSteps(facts, of.factors);
		this.#answers = { of, shown, answers };
		return answers;
	}

	/** What the numbers of a method rest on, with the ranges that were drawn last. */
	basis({ options, times }: LiveMethod): TraceBasis {
		return traceBasis(this.library, this.shown, options, this.#drawn.last, this.#counted(times));
	}

	/** Counts of periods and selections at a volume, as soon as the trades were counted for a filter. */
	#counted(times: number): Partial<Beside> {
		const { view } = this;
		if (!view.canFilter) return {};
		return {
			cube: view.cube,
			countsIn: (days) => grownRows(view.countsIn(days), times),
			countsOf: (selection) => grownRows(selectedCounts(view.counts, selection), times)
		};
	}

	/** The same for a method beside the one on screen, whose ranges are drawn for it. */
	async otherBasis(
		{ options, factors, times }: LiveMethod,
		beside: Pick<TraceBasis, 'by' | 'against'>
	): Promise<TraceBasis> {
		const ranges = await this.analyst.ask('ranges', { factors }, times);
		return traceBasis(this.library, this.shown, options, ranges, beside);
	}

	/** Draws the ranges of the totals; the next `headline` has them. */
	drawTotals({ factors, times }: LiveMethod): Promise<void> {
		return this.#drawn.takeTotals(this.sampler.ask('totals', { factors }, times));
	}

	/** Draws all ranges of a method; the next `headline` or `result` has them. */
	drawRanges({ factors, times, options }: LiveMethod): Promise<void> {
		// The worker has the counts of the parts once they are made.
		void this.shown;
		return this.#drawn.takeAll(this.sampler.ask('ranges', { factors }, times), options);
	}

	/** The same, where they are not what was drawn last. */
	async drawMissingRanges(live: LiveMethod): Promise<void> {
		if (!this.#drawn.isDrawnBy(live.options)) await this.drawRanges(live);
	}

	/** The ranges of the whole log by a method, where they are those that were drawn last. */
	rangesBy(choices: MethodChoices): Ranges | null {
		return this.#drawn.wholeBy(optionsOf(this.library, choices, 'en'));
	}

	/**
	 * A second worker for questions that take longer, so that the ranges of an edit never wait for
	 * them. It is started when it is first needed.
	 */
	get analyst(): Sampler {
		return (this.#analyst ??= new Sampler(startOf(this.library, this.shown)));
	}

	/** Ends the workers. */
	close(): void {
		this.sampler.close();
		this.#analyst?.close();
	}
}

/** The user's own values go before those that a pack brings with it. */
export function optionsOf(library: Library, choices: MethodChoices, locale: Locale): MethodOptions {
	const overrides = mergedOverrides(choices.overrides ?? [], library.pack.overrides);
	return { ...choices, overrides, locale };
}

function startOf(library: Library, { tally }: LogFacts) {
	return { tally, ...samplingOf(library, { locale: 'en' }) };
}
