import type { Method, Ranges } from '../../impact';
import type { Library } from '../../model/library';
import { centralAnswers, factorsOf, type CentralAnswers } from '../answers';
import { headlineOf, type Headline } from '../assess-facts';
import type { LogFacts } from '../log-facts';
import { methodFor, type MethodOptions } from '../method-options';

/** A result that was computed, with what it was computed from. */
export interface TraceBasis {
	readonly library: Library;
	readonly facts: LogFacts;
	readonly method: Method;
	readonly options: MethodOptions;
	readonly answers: CentralAnswers;
	readonly ranges: Ranges;
	readonly headline: Headline;
}

/** Everything that the numbers of a log rest on, by one choice of method. */
export function traceBasis(
	library: Library,
	facts: LogFacts,
	options: MethodOptions,
	ranges: Ranges
): TraceBasis {
	const method = methodFor(library, facts, options);
	const answers = centralAnswers(facts, factorsOf(library, facts, method));
	const headline = headlineOf(library, facts, method, options, answers.whole, ranges);
	return { library, facts, method, options, answers, ranges, headline };
}
