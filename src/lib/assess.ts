import { assessLog, type AssessmentResult } from './assess/assess-log';
import { mapLog, type Mapping } from './assess/map-log';
import type { AssessEffects, MethodOptions } from './assess/method-options';
import { openLog, type ReadOptions } from './assess/open-log';
import type { Engine } from './model/engine';
import type { InputFile } from './model/input-file';
import type { Library } from './model/library';

export { assessLog, type AssessmentResult, type TrendPart } from './assess/assess-log';
export { mapLog, type MappedLog, type Mapping } from './assess/map-log';
export type { AssessEffects, MethodOptions } from './assess/method-options';
export { openLog, type OpenLog, type ReadOptions } from './assess/open-log';

/** Everything that may be said about a run. */
export interface AssessOptions {
	readonly read: ReadOptions;
	readonly mapping: Mapping;
	readonly operatingModel: string | null;
	readonly method: MethodOptions;
}

/** The whole flow on a trade log: read, map, reduce, assess. Throws `InputError` for an unusable input. */
export async function assess(
	engine: Engine,
	library: Library,
	files: readonly InputFile[],
	options: AssessOptions,
	effects: AssessEffects
): Promise<AssessmentResult> {
	const opened = await openLog(engine, library, files, options.read);
	const mapped = await mapLog(engine, library, opened, options.mapping, options.operatingModel);
	return assessLog(engine, library, mapped, options.method, effects);
}
