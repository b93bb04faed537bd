export { breakEvenDisplacement, breakEvenNets } from './break-even';
export { cautious } from './cautious';
export { central } from './central';
export type { ChangeRanges } from './change-ranges';
export type { Certainty } from './certainty';
export {
	centralChange,
	type CategoryChange,
	type CentralChange,
	type ComparedMethod
} from './central-change';
export {
	changeEffects,
	changeSplit,
	timesBetween,
	type CategoryEffects,
	type ChangeEffects,
	type ChangeSplit,
	type CountedSide
} from './change-effects';
export { centralNets, centralParts, type CentralPart, type PairFactors } from './central-parts';
export {
	compareMethods,
	type Comparison,
	type ComparisonJob,
	type MethodComparison
} from './compare-methods';
export { bandedSourceColumns, cubeSql, sourceCubeSql, type TradeColumn } from './cube';
export { tableCubeSql, type TradesElsewhere } from './table-trades';
export { joinedPartsSql } from './cube-parts';
export { namedCubeSql } from './named-cube';
export { cubeFileSql, cubeSchema, cubeTypes } from './cube-schema';
export { type CodeColumn, type CodedColumn, type CubeColumns } from './cube-columns';
export { CubeFilter } from './cube-filter';
export { wordsJoinedSql } from './word-meanings';
export { countsSql, periodSql, type CubeQuestion } from './cube-rows';
export type { PartCondition } from './part-condition';
export { defaultOperatingModel, postedOperatingModel } from './default-operating-model';
export type { DifferenceJob } from './difference-draws';
export { differenceRange, type CountedLog } from './difference-range';
export { dimensions, type CubeColumn, type Dimension } from './dimension';
export { DrawStore, drawName } from './draw-store';
export type { DrawEdge } from './edge-draws';
export { drawsCsv } from './draws-csv';
export { sampledParameters, type EffectiveFactor, type SampledParameter } from './effective-factor';
export { equivalents, restated, type EquivalenceChoice } from './equivalents';
export { crossCount, type CrossCell, type CrossCount } from './cross-count';
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
export { mappedTrades, mappedTradesSql } from './mapped-trades-sql';
export { mostSpecific } from './parameter-of';
export { netAt } from './net-at';
export { daySeries, holdingsIn, type SeriesPart, type SeriesValues } from './period-series';
export type { OriginKind } from './origin';
export {
	percentileDraws,
	type BracketDraw,
	type PercentileBracket,
	type PercentileBrackets
} from './percentile-draws';
export type { Quantiles, QuantileName } from './quantiles';
export { recodedColumn } from './recoded-column';
export { stepColumn } from './step-column';
export { resolveFactor, type ResolvedFactor } from './resolve-factor';
export {
	sampleRanges,
	type Holding,
	type SampledPart,
	type SamplingProblem
} from './sample-ranges';
export { rawDraws, type RawDraws } from './raw-draws';
export { meanOf, sampledInputs } from './sampled-inputs';
export type { Swing } from './sensitivity';
export { solveSamplerJob, type SamplerJobKind, type SamplerJobs } from './sampler-jobs';
export {
	hasVehicles,
	holdingsByPart,
	sampledRanges,
	totalTerms,
	type Ranges
} from './sampled-ranges';
export { selectedCounts } from './selected-counts';
export { standInRanges, standInTotals } from './stand-in-ranges';
export { settledHandling, type SettledHandling } from './settled-handling';
export { settledDisplacement, settledShare } from './settled-parameter';
export { unitRanges } from './unit-ranges';
export {
	grownRows,
	partRows,
	grownTally,
	someRows,
	type Tally,
	type TallyPair,
	type TallyRows
} from './tally';
export { normal95, type ForecastMethod } from './forecast';
export { seasons, targetCourse, yearBefore, type TargetCourse } from './target-course';
export { targetNeeds, type TargetNeeds } from './target-needs';
export {
	tradesCountSql,
	tradesSql,
	type Page,
	type TradeScope,
	type TradeSelection,
	type TradeStanding
} from './trades-sql';
export { tidySql } from './tidy-sql';
