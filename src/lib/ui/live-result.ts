import {
	assessFacts,
	centralAnswers,
	changedFactors,
	factorsOf,
	grownFacts,
	headlineOf,
	methodFor,
	samplingOf,
	traceBasis,
	volumeOf,
	wholeOf,
	type AssessmentResult,
	type CentralAnswers,
	type Headline,
	type KnownFactors,
	type LogFacts,
	type MethodOptions,
	type ResolvedFactors,
	type TraceBasis
} from '$lib/assess';
import type { Method, Ranges } from '$lib/impact';
import type { Locale } from '$lib/messages/locale';
import type { Library } from '$lib/model/library';
import { mergedOverrides } from '$lib/model/library-with-pack';
import { labelsOf, type Labels } from './labels';
import type { MethodChoices } from './request';
import { Sampler } from './sampler';

/** A log by one choice of method: what its factors are. */
export interface LiveMethod {
	readonly method: Method;
	readonly options: MethodOptions;
	readonly factors: ResolvedFactors;
	/** What a scenario of growth multiplies the counts by; 1 otherwise. */
	readonly times: number;
	/** The log at that volume. */
	readonly facts: LogFacts;
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
	/** The ranges that were drawn last, which stand in, greyed, until those of an edit are there. */
	#ranges: Ranges;
	/** The central answers of the method that was shown last: its ranges come later. */
	#answers: { readonly of: LiveMethod; readonly answers: CentralAnswers } | null = null;

	private constructor({ library, facts, sample }: LiveLog, sampler: Sampler, ranges: Ranges) {
		this.library = library;
		this.facts = facts;
		this.labels = labelsOf(library, facts.addedCategories);
		this.sampler = sampler;
		this.#sample = sample;
		this.#ranges = ranges;
	}

	/** Takes a log up with the ranges of a first method drawn. */
	static async open(log: LiveLog, choices: MethodChoices): Promise<LiveResult> {
		const { library, facts } = log;
		const options = optionsOf(library, choices, 'en');
		const sampler = new Sampler(startOf(library, facts));
		const factors = factorsOf(library, facts, methodFor(library, facts, options));
		const ranges = await sampler.ask('ranges', { factors }, volumeOf(options));
		return new LiveResult(log, sampler, ranges);
	}

	/** What a choice of method means for this log. */
	by(choices: MethodChoices, locale: Locale): LiveMethod {
		const options = optionsOf(this.library, choices, locale);
		const method = methodFor(this.library, this.facts, options);
		const factors = changedFactors(this.library, this.facts, method, this.#known);
		this.#known = { method, factors };
		const times = volumeOf(options);
		return { method, options, factors, times, facts: grownFacts(this.facts, times) };
	}

	/** Totals, counts and equivalents, with the ranges that were drawn last. */
	headline({ method, options, factors, facts }: LiveMethod): Headline {
		const whole = wholeOf(facts, factors);
		return headlineOf(this.library, facts, method, options, whole, this.#ranges);
	}

	/** The whole result, with the ranges that were drawn last. */
	result(live: LiveMethod): AssessmentResult {
		const { method, options, facts } = live;
		const answers = this.#answersOf(live);
		const result = assessFacts(this.library, facts, method, options, answers, this.#ranges);
		return { ...result, sample: this.#sample };
	}

	#answersOf(live: LiveMethod): CentralAnswers {
		if (this.#answers?.of === live) return this.#answers.answers;
		const answers = centralAnswers(live.facts, live.factors);
		this.#answers = { of: live, answers };
		return answers;
	}

	/** What the numbers of a method rest on, with the ranges that were drawn last. */
	basis({ options }: LiveMethod): TraceBasis {
		return traceBasis(this.library, this.facts, options, this.#ranges);
	}

	/** The same for a method beside the one on screen, whose ranges are drawn for it. */
	async otherBasis(
		{ options, factors, times }: LiveMethod,
		beside: Pick<TraceBasis, 'by' | 'against'>
	): Promise<TraceBasis> {
		const ranges = await this.analyst.ask('ranges', { factors }, times);
		return traceBasis(this.library, this.facts, options, ranges, beside);
	}

	/** Draws the ranges of the totals; the next `headline` has them. */
	async drawTotals({ factors, times }: LiveMethod): Promise<void> {
		const totals = await this.sampler.ask('totals', { factors }, times);
		this.#ranges = { ...this.#ranges, totals };
	}

	/** Draws all ranges of a method; the next `headline` or `result` has them. */
	async drawRanges({ factors, times }: LiveMethod): Promise<void> {
		this.#ranges = await this.sampler.ask('ranges', { factors }, times);
	}

	/**
	 * A second worker for questions that take longer, so that the ranges of an edit never wait for
	 * them. It is started when it is first needed.
	 */
	get analyst(): Sampler {
		return (this.#analyst ??= new Sampler(startOf(this.library, this.facts)));
	}

	/** Ends the workers. */
	close(): void {
		this.sampler.close();
		this.#analyst?.close();
	}
}

/** The user's own values go before those that a pack brings with it. */
function optionsOf(library: Library, choices: MethodChoices, locale: Locale): MethodOptions {
	const overrides = mergedOverrides(choices.overrides ?? [], library.pack.overrides);
	return { ...choices, overrides, locale };
}

function startOf(library: Library, { tally }: LogFacts) {
	return { tally, ...samplingOf(library, { locale: 'en' }) };
}
