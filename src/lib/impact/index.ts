export { breakEvenDisplacement } from './break-even';
export { cautious } from './cautious';
export { central } from './central';
export type { Certainty } from './certainty';
export {
	centralChange,
	type CategoryChange,
	type CentralChange,
	type ComparedMethod
} from './central-change';
export { centralParts, type CentralPart, type PairFactors } from './central-parts';
export {
	compareMethods,
	type Comparison,
	type ComparisonJob,
	type MethodComparison
} from './compare-methods';
export { cubeSql, sourceCubeSql } from './cube';
export { wordsJoinedSql } from './word-meanings';
export { countsSql, periodSql, type CubeQuestion } from './cube-rows';
export { defaultOperatingModel } from './default-operating-model';
export { differenceRange, type CountedLog } from './difference-range';
export { dimensions, type CubeColumn, type Dimension } from './dimension';
export { DrawStore, drawName } from './draw-store';
export { drawsCsv } from './draws-csv';
export { sampledParameters, type EffectiveFactor, type SampledParameter } from './effective-factor';
export { equivalents, restated, type EquivalenceChoice } from './equivalents';
export { countDecimals } from './exact-sums';
export { evaluate, expressionSql } from './expression';
export { terms, type Term } from './formula';
export { impactSql } from './impact-sql';
export { inverse } from './inverse';
export {
	defaultDraws,
	isDefaultMethod,
	methodVersion,
	plainMethod,
	presetOf,
	type Method
} from './method';
export { mostSpecific } from './parameter-of';
export type { OriginKind } from './origin';
export {
	percentileDraws,
	type BracketDraw,
	type PercentileBracket,
	type PercentileBrackets
} from './percentile-draws';
export type { Quantiles, QuantileName } from './quantiles';
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
export {
	tradesCountSql,
	tradesSql,
	type Page,
	type TradeScope,
	type TradeSelection,
	type TradeStanding
} from './trades-sql';
export { tidySql } from './tidy-sql';
