export { cautious } from './cautious';
export { central } from './central';
export { cubeSql, sourceCubeSql } from './cube';
export { countsSql, periodSql, type CubeQuestion } from './cube-rows';
export { defaultOperatingModel } from './default-operating-model';
export { dimensions, type Dimension } from './dimension';
export type { EffectiveFactor } from './effective-factor';
export { equivalents, restated, type EquivalenceChoice } from './equivalents';
export { terms, type Term } from './formula';
export { impactSql } from './impact-sql';
export { defaultDraws, isDefaultMethod, methodVersion, presetOf, type Method } from './method';
export type { Quantiles } from './quantiles';
export { resolveFactor } from './resolve-factor';
export {
	sampleRanges,
	type Holding,
	type SampledPart,
	type SampleProblemSolver,
	type SamplingProblem
} from './sample-ranges';
export { settledDisplacement, settledShare } from './settled-parameter';
