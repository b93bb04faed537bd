import { assessLog, type AssessmentResult } from './assess/assess-log';
import { mapLog } from './assess/map-log';
import type { AssessEffects, MethodOptions } from './assess/method-options';
import { openLog, type OpenLog, type ReadOptions } from './assess/open-log';
import type { Mapping } from './ingest';
import type { Engine } from './model/engine';
import type { InputFile } from './model/input-file';
import type { Issue } from './model/issue';
import type { Library } from './model/library';

export { assessLog, type AssessmentResult, type TrendPart } from './assess/assess-log';
export { mapLog, type MappedLog } from './assess/map-log';
export type { AssessEffects, MethodOptions } from './assess/method-options';
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
}

/** The whole flow on a trade log: read, map, reduce, assess. Throws `InputError` for an unusable input. */
export async function assess(
	engine: Engine,
	library: Library,
	files: readonly InputFile[],
	options: AssessOptions,
	effects: AssessEffects
): Promise<AssessedLog> {
	const opened = await openLog(engine, library, files, options.read);
	const log = { ...opened, issues: [...opened.issues, ...(options.issues ?? [])] };
	const mapped = await mapLog(engine, library, log, options.mapping, options.operatingModel);
	return { result: await assessLog(engine, library, mapped, options.method, effects), log };
}
