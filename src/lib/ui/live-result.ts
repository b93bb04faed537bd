import {
	assessFacts,
	centralAnswers,
	factorsOf,
	headlineOf,
	methodFor,
	samplingOf,
	wholeOf,
	type AssessmentResult,
	type Headline,
	type LogFacts,
	type MethodOptions,
	type ResolvedFactors
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
	/** The ranges that were drawn last, which stand in, greyed, until those of an edit are there. */
	#ranges: Ranges;

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
		return new LiveResult(log, sampler, await sampler.ask('ranges', { factors }));
	}

	/** What a choice of method means for this log. */
	by(choices: MethodChoices, locale: Locale): LiveMethod {
		const options = optionsOf(this.library, choices, locale);
		const method = methodFor(this.library, this.facts, options);
		return { method, options, factors: factorsOf(this.library, this.facts, method) };
	}

	/** Totals, counts and equivalents, with the ranges that were drawn last. */
	headline({ method, options, factors }: LiveMethod): Headline {
		const whole = wholeOf(this.facts, factors);
		return headlineOf(this.library, this.facts, method, options, whole, this.#ranges);
	}

	/** The whole result, with the ranges that were drawn last. */
	result({ method, options, factors }: LiveMethod): AssessmentResult {
		const answers = centralAnswers(this.facts, factors);
		const { library, facts } = this;
		const result = assessFacts(library, facts, method, options, answers, this.#ranges);
		return { ...result, sample: this.#sample };
	}

	/** Draws the ranges of a method; the next `headline` or `result` has them. */
	async drawRanges({ factors }: LiveMethod): Promise<void> {
		this.#ranges = await this.sampler.ask('ranges', { factors });
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
