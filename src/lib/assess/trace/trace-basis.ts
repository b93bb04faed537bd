import type { Method, Ranges } from '../../impact';
import type { Library } from '../../model/library';
import { centralAnswers, factorsOf, type CentralAnswers } from '../answers';
import { headlineOf, type Headline } from '../assess-facts';
import type { LogFacts } from '../log-facts';
import { grownFacts, volumeOf } from '../grown-facts';
import { methodFor, type MethodOptions } from '../method-options';

/** A result that was computed, with what it was computed from. */
export interface TraceBasis {
	readonly library: Library;
	/** With the counts of the scenario's volume. */
	readonly facts: LogFacts;
	/** What the counts of the log were multiplied by. */
	readonly times: number;
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
	const times = volumeOf(options);
	const grown = grownFacts(facts, times);
	const method = methodFor(library, grown, options);
	const answers = centralAnswers(grown, factorsOf(library, grown, method));
	const headline = headlineOf(library, grown, method, options, answers.whole, ranges);
	return { library, facts: grown, times, method, options, answers, ranges, headline };
}
