import { DrawStore, sampledRanges } from '../impact';
import type { Engine } from '../model/engine';
import type { Library } from '../model/library';
import { centralAnswers, factorsOf } from './answers';
import { askFacts } from './ask-facts';
import { assessFacts, type AssessmentResult } from './assess-facts';
import { grownFacts, volumeOf } from './grown-facts';
import type { LogFacts } from './log-facts';
import type { MappedLog } from './map-log';
import { methodFor, samplingOf, type MethodOptions } from './method-options';

/**
 * Assesses a mapped log: the formula over its counts, ranges, equivalents, breakdowns and issues. It
 * reads no trade but for the period and the filters.
 */
export async function assessLog(
	engine: Engine,
	library: Library,
	mapped: MappedLog,
	options: MethodOptions
): Promise<AssessmentResult> {
	const { from = null, to = null } = options;
	return resultOf(library, await askFacts(engine, mapped, { from, to }), options);
}

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
