import type { PairFactors } from './central-parts';
import { compareMethods, type Comparison, type ComparisonJob } from './compare-methods';
import type { DrawStore } from './draw-store';
import { sampledRanges, type Ranges } from './sampled-ranges';
import type { Tally } from './tally';

/** What sampling can be asked about one tally. Jobs and answers cross to a worker and back as they are. */
export interface SamplerJobs {
	/** The modelled range of every number of a result. */
	readonly ranges: { readonly job: { readonly factors: PairFactors }; readonly answer: Ranges };
	/** Methods set against a base, within each draw. */
	readonly comparison: { readonly job: ComparisonJob; readonly answer: Comparison };
}

/** The name of a job. */
export type SamplerJobKind = keyof SamplerJobs;

type Solvers = {
	readonly [Kind in SamplerJobKind]: (
		job: SamplerJobs[Kind]['job'],
		tally: Tally,
		store: DrawStore
	) => SamplerJobs[Kind]['answer'];
};

const solvers: Solvers = {
	ranges: ({ factors }, tally, store) => sampledRanges(tally, factors, store),
	comparison: compareMethods
};

/** Does one job with the draws at hand. */
export function solveSamplerJob<Kind extends SamplerJobKind>(
	kind: Kind,
	job: SamplerJobs[Kind]['job'],
	tally: Tally,
	store: DrawStore
): SamplerJobs[Kind]['answer'] {
	const answer = solvers[kind](job, tally, store);
	store.tidy();
	return answer;
}
