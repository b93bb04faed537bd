import type { AssessmentResult } from './assess/assess-facts';
import { askFacts } from './assess/ask-facts';
import { resultOf } from './assess/assess-log';
import type { LogFacts } from './assess/log-facts';
import { mapLog } from './assess/map-log';
import type { MethodOptions } from './assess/method-options';
import { openLog, type OpenLog, type ReadOptions } from './assess/open-log';
import type { Mapping } from './ingest';
import type { Engine } from './model/engine';
import type { InputFile } from './model/input-file';
import type { Issue } from './model/issue';
import type { Library } from './model/library';

export {
	centralAnswers,
	type CentralAnswers,
	factorsOf,
	wholeOf,
	type ResolvedFactors,
	type TrendPart
} from './assess/answers';
export { askCube, askStoredCube } from './assess/ask-cube';
export { askFacts } from './assess/ask-facts';
export {
	assessFacts,
	headlineOf,
	type AssessmentResult,
	type Headline
} from './assess/assess-facts';
export { areCounted, countedFiles } from './assess/cube/counted-files';
export { cubeFacts } from './assess/cube/cube-facts';
export type { CubeInput, CubeHeader } from './assess/cube/cube-header';
export { writePart, type CubePart } from './assess/cube/cube-part';
export { joinedParts, mapSource, type WrittenPart } from './assess/cube/map-parts';
export { mapCube, type MappedCube } from './assess/cube/map-cube';
export { loadForWriting, publicHeader } from './assess/cube/public-cube';
export { cubeAmong, openCube, type CubeFile } from './assess/cube/read-cube';
export { readPlan } from './assess/cube/read-plan';
export { loadTextRows, typedSource, type SourceRow } from './assess/cube/text-rows';
export {
	keptRareWords,
	mergeCube,
	mergedDefaults,
	replacedSince,
	type Replaced
} from './assess/cube/merge-cube';
export { nameWords } from './assess/cube/rare-words';
export { cubeHeader, mappingHash, writeCube } from './assess/cube/write-cube';
export { coverageOf } from './assess/assessed-parts';
export { indexWordsAhead } from './assess/category-matcher';
export { changedFactors, type KnownFactors } from './assess/changed-factors';
export { cubeJson, cubeOfJson, type CubeJson } from './assess/cube-json';
export { differenceOf, drawsOf, resultOf, type KnownLog } from './assess/assess-log';
export { filteredFacts, filteredTotals } from './assess/filtered-facts';
export { grownFacts, volumeOf } from './assess/grown-facts';
export { groupsHeld, type LogFacts } from './assess/log-facts';
export { mapLog, type MappedLog } from './assess/map-log';
export { factsSchema, readFacts, writeFacts } from './assess/read-facts';
export { methodFor, samplingOf, type MethodOptions } from './assess/method-options';
export { issuesOf } from './assess/trace/doubt-number';
export { filledLines, type FilledLine } from './assess/trace/filled-lines';
export type {
	PlainNumber,
	Trace,
	TraceFactor,
	TraceLeftOut,
	TraceLine,
	TraceNumber,
	TraceParameter,
	TraceSource
} from './assess/trace/trace';
export { scopeOf } from './assess/scope-of';
export { stakeRange, type StakeRange } from './assess/stake-range';
export { changeOf, isCompared } from './assess/trace/compared-numbers';
export {
	drawnNumber,
	drawsFor,
	type AskSampler,
	type DrawEdges
} from './assess/trace/drawn-number';
export { targetFound, type TargetFound } from './assess/target-found';
export { namedBy, traceBasis, type TraceBasis } from './assess/trace/trace-basis';
export { traceCsv } from './assess/trace/trace-csv';
export { traceFactorsOf } from './assess/trace/trace-factors-of';
export { traceJson } from './assess/trace/trace-json';
export { traceNumber } from './assess/trace/trace-number';
export { formulas, traceLog, traceOf } from './assess/trace/trace-of';
export { questionSql, selectionSql } from './assess/trace/trace-queries';
export { evidenceBehind, namedSources, sourcesOf } from './assess/trace/trace-sources';
export { tradeScope, tradeSelection } from './assess/trace/trade-selection';
export { openLog, type OpenLog, type ReadOptions } from './assess/open-log';
export type { Mapping } from './ingest';

/** Everything that may be said about a run. */
export interface AssessOptions {
	readonly read: ReadOptions;
	readonly mapping: Mapping;
	readonly operatingModel: string | null;
	readonly method: MethodOptions;
	/** What was doubtful about files that belong to the options, such as a mapping. */
	readonly issues?: readonly Issue[];
}

/** An assessment with the log it is of. */
export interface AssessedLog {
	readonly result: AssessmentResult;
	readonly log: OpenLog;
	/** What any other method can be applied to. */
	readonly facts: LogFacts;
}

/** The whole flow on a trade log: read, map, reduce, assess. Throws `InputError` for an unusable input. */
export async function assess(
	engine: Engine,
	library: Library,
	files: readonly InputFile[],
	options: AssessOptions
): Promise<AssessedLog> {
	const { mapping, operatingModel, read } = options;
	const opened = await openLog(engine, library, files, { ...read, mapping });
	const log = { ...opened, issues: [...opened.issues, ...(options.issues ?? [])] };
	const { addedCategories } = read;
	const mapped = await mapLog(engine, library, log, { mapping, operatingModel, addedCategories });
	const { from = null, to = null } = options.method;
	const facts = await askFacts(engine, mapped, { from, to });
	return { result: resultOf(library, facts, options.method), log, facts };
}
