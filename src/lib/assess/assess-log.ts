import { DrawStore, sampledRanges } from '../impact';
import type { Library } from '../model/library';
import { centralAnswers, factorsOf } from './answers';
import { assessFacts, type AssessmentResult } from './assess-facts';
import { grownFacts, volumeOf } from './grown-facts';
import type { LogFacts } from './log-facts';
import { methodFor, samplingOf, type MethodOptions } from './method-options';

/** The result of a log that is known, central values and ranges together. */
export function resultOf(
	library: Library,
	read: LogFacts,
	options: MethodOptions
): AssessmentResult {
	const facts = grownFacts(read, volumeOf(options));
	const method = methodFor(library, facts, options);
	const factors = factorsOf(library, facts, method);
	const { seed, draws } = samplingOf(library, options);
	const ranges = sampledRanges(facts.tally, factors, new DrawStore(seed, draws));
	return assessFacts(library, facts, method, options, centralAnswers(facts, factors), ranges);
}
