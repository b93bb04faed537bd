import type { PairFactors } from './central-parts';
import { certainty, type Certainty } from './certainty';
import { changeRanges, type ChangeJob, type ChangeRanges } from './change-ranges';
import { compareMethods, type Comparison, type ComparisonJob } from './compare-methods';
import { differenceDraws, type DifferenceJob } from './difference-draws';
import type { DrawStore } from './draw-store';
import { edgeDraws, type DrawEdge, type EdgesJob } from './edge-draws';
import type { EffectiveFactor } from './effective-factor';
import { partRanges, type PartRangesJob } from './part-ranges';
import { percentileDraws, type PercentileBrackets } from './percentile-draws';
import type { Quantiles } from './quantiles';
import { rawDraws, type RawDraws } from './raw-draws';
import type { SampledPart } from './sample-ranges';
import { sampledRanges, totalRanges, type Ranges } from './sampled-ranges';
import type { Tally } from './tally';
import { unitRanges } from './unit-ranges';

interface FactorsJob {
	readonly factors: PairFactors;
}

/** What sampling can be asked about one tally. Jobs and answers cross to a worker and back as they are. */
export interface SamplerJobs {
	/** The modelled range of every number of a result. */
	readonly ranges: { readonly job: FactorsJob; readonly answer: Ranges };
	/** Those of the totals alone, which are there sooner. */
	readonly totals: { readonly job: FactorsJob; readonly answer: Ranges['totals'] };
	/** The distribution of the net total, how it settles and what it hangs on. */
	readonly certainty: { readonly job: FactorsJob; readonly answer: Certainty | null };
	/** Every draw of the total. */
	readonly draws: { readonly job: FactorsJob; readonly answer: RawDraws };
	/** The draws beside the ends and the middle of the range of each part. */
	readonly percentile: {
		readonly job: FactorsJob & {
			readonly parts: readonly SampledPart[];
			/** Of so many draws alone; of all where it is left out. */
			readonly first?: number;
		};
		readonly answer: readonly PercentileBrackets[];
	};
	/** The draws of a part beside certain amounts. */
	readonly edges: { readonly job: FactorsJob & EdgesJob; readonly answer: readonly DrawEdge[] };
	/** The draws beside the ends and the middle of the range of a difference or a ratio. */
	readonly difference: {
		readonly job: DifferenceJob;
		readonly answer: PercentileBrackets | null;
	};
	/** Methods set against a base, within each draw. */
	readonly comparison: { readonly job: ComparisonJob; readonly answer: Comparison };
	/** A change from one side to another, within each draw. */
	readonly change: { readonly job: ChangeJob; readonly answer: ChangeRanges };
	/** The modelled ranges of parts of one's own choosing, each alone or with all before it. */
	readonly parts: { readonly job: PartRangesJob; readonly answer: readonly Quantiles[] };
	/** The modelled range of one item's net under each factor, kg CO2e. */
	readonly units: {
		readonly job: { readonly factors: readonly EffectiveFactor[] };
		readonly answer: readonly Quantiles[];
	};
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
	totals: ({ factors }, tally, store) => totalRanges(tally, factors, store),
	certainty: ({ factors }, tally, store) => certainty(tally, factors, store),
	draws: ({ factors }, tally, store) => rawDraws(tally, factors, store),
	percentile: ({ factors, parts, first }, _, store) =>
		parts.map((part) => percentileDraws(part, factors, store, first)),
	edges: ({ factors, ...job }, _, store) => edgeDraws(job, factors, store),
	difference: (job, _, store) => differenceDraws(job, store),
	comparison: compareMethods,
	change: (job, _, store) => changeRanges(job, store),
	parts: (job, _, store) => partRanges(job, store),
	units: ({ factors }, _, store) => unitRanges(factors, store)
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
