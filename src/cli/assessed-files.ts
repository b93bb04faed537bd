import type { AssessedLog, AssessOptions } from '../lib/assess';
import type { CubeColumns } from '../lib/impact';
import type { Library } from '../lib/model/library';
import type { Reject } from '../lib/model/reject';

/** An assessed log with what it was assessed by. */
export interface AssessedFiles extends Omit<AssessedLog, 'log'> {
	/** Those that were kept with line and text. */
	readonly rejects: readonly Reject[];
	readonly library: Library;
	readonly options: AssessOptions;
	/** Counts by all that the log states, where they were asked for and its trades are at hand. */
	readonly cube: CubeColumns | null;
}

/** Whether a command needs the counts of a log by all that it states, beside its result. */
export interface Wanted {
	readonly cube: boolean;
}
