export { cautious } from './cautious';
export { central } from './central';
export type { Certainty } from './certainty';
export { centralParts, type CentralPart, type PairFactors } from './central-parts';
export { cubeSql, sourceCubeSql } from './cube';
export { countsSql, periodSql, type CubeQuestion } from './cube-rows';
export { defaultOperatingModel } from './default-operating-model';
export { dimensions, type CubeColumn, type Dimension } from './dimension';
export { DrawStore } from './draw-store';
export type { EffectiveFactor } from './effective-factor';
export { equivalents, restated, type EquivalenceChoice } from './equivalents';
export { terms, type Term } from './formula';
export { impactSql } from './impact-sql';
export {
	defaultDraws,
	isDefaultMethod,
	methodVersion,
	plainMethod,
	presetOf,
	type Method
} from './method';
export { mostSpecific } from './parameter-of';
export type { Quantiles } from './quantiles';
export { resolveFactor, type ResolvedFactor } from './resolve-factor';
export {
	sampleRanges,
	type Holding,
	type SampledPart,
	type SamplingProblem
} from './sample-ranges';
export { rawDraws, type RawDraws } from './raw-draws';
export type { Swing } from './sensitivity';
export { solveSamplerJob, type SamplerJobKind, type SamplerJobs } from './sampler-jobs';
export { hasVehicles, sampledRanges, totalTerms, type Ranges } from './sampled-ranges';
export { settledHandling, type SettledHandling } from './settled-handling';
export { settledDisplacement, settledShare } from './settled-parameter';
export { unitRanges } from './unit-ranges';
export { grownTally, type Tally, type TallyPair, type TallyRows } from './tally';
