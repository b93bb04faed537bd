import {
	differenceRange,
	DrawStore,
	rawDraws,
	sampledRanges,
	type Quantiles,
	type RawDraws
} from '../impact';
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
	const { facts, method, factors, store } = sampledLog(library, read, options);
	const ranges = sampledRanges(facts.tally, factors, store);
	return assessFacts(library, facts, method, options, centralAnswers(facts, factors), ranges);
}

/** Every draw behind the totals of a log that is known. */
export function drawsOf(library: Library, read: LogFacts, options: MethodOptions): RawDraws {
	const { facts, factors, store } = sampledLog(library, read, options);
	return rawDraws(facts.tally, factors, store);
}

/** A log that is known with what it is assessed by. */
export interface KnownLog {
	readonly library: Library;
	readonly facts: LogFacts;
	readonly options: MethodOptions;
}

/**
 * The range of the difference of two net totals within each draw, kg CO2e. Seed and number of draws
 * are those of the first.
 */
export function differenceOf(from: KnownLog, to: KnownLog): Quantiles {
	const [before, after] = [from, to].map(({ library, facts, options }) =>
		sampledLog(library, facts, options)
	);
	const counted = ({ facts, factors }: SampledLog) => ({ tally: facts.tally, factors });
	return differenceRange(counted(before!), counted(after!), before!.store);
}

type SampledLog = ReturnType<typeof sampledLog>;

function sampledLog(library: Library, read: LogFacts, options: MethodOptions) {
	const facts = grownFacts(read, volumeOf(options));
	const method = methodFor(library, facts, options);
	const { seed, draws } = samplingOf(library, options);
	const factors = factorsOf(library, facts, method);
	return { facts, method, factors, store: new DrawStore(seed, draws) };
}
