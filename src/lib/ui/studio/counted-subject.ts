import type { AssessmentResult } from '$lib/assess';
import { factorsOf } from '$lib/assess/answers';
import { grownFacts, volumeOf } from '$lib/assess/grown-facts';
import type { LogFacts } from '$lib/assess/log-facts';
import { methodFor, samplingOf, type MethodOptions } from '$lib/assess/method-options';
import { CubeFilter, DrawStore, solveSamplerJob, type CubeColumns } from '$lib/impact';
import type { Library } from '$lib/model/library';
import type { FigureChoice } from './figure-choice';
import type { FigureGiven } from './figure-given';
import { figureSubject, type FigureSubject } from './figure-subject';

/** A result that was just computed, with the counts of its log. */
export interface CountedResult {
	readonly result: AssessmentResult;
	readonly library: Library;
	readonly facts: LogFacts;
	readonly options: MethodOptions;
	/** Null where only the counts of its totals are known. */
	readonly cube: CubeColumns | null;
	/** The category of which one item is drawn. */
	readonly item?: string | undefined;
	readonly choice?: FigureChoice | undefined;
	readonly given?: FigureGiven | undefined;
}

/** What the figures of a result are drawn from, where nothing waits: draws are made in place. */
export function countedSubject(counted: CountedResult): FigureSubject {
	const { library, facts, options, cube } = counted;
	const times = volumeOf(options);
	const grown = grownFacts(facts, times);
	const { seed, draws } = samplingOf(library, options);
	const store = new DrawStore(seed, draws);
	return figureSubject({
		...counted,
		times,
		factors: factorsOf(library, grown, methodFor(library, grown, options)),
		filter: cube && limited(new CubeFilter(cube), options),
		ask: (kind, job) =>
			Promise.resolve(
				solveSamplerJob(kind, job, kind === 'certainty' ? grown.tally : facts.tally, store)
			)
	});
}

function limited(filter: CubeFilter, { from, to }: MethodOptions): CubeFilter {
	filter.set({ from: from ?? null, to: to ?? null, only: {} });
	return filter;
}
