import { planLog, type LogPlan } from '../../ingest';
import type { InputFile } from '../../model/input-file';
import type { Library } from '../../model/library';
import { categoryMatcher } from '../category-matcher';
import { knownWords, type ReadOptions } from '../open-log';

/** What the columns of files mean as one log, whose files are then read one by one. */
export function readPlan(
	library: Library,
	files: readonly InputFile[],
	{ addedCategories = [], ...options }: ReadOptions
): Promise<LogPlan> {
	const match = categoryMatcher(library.aliases, [...library.categories, ...addedCategories]);
	return planLog(files, { ...options, ...knownWords(library, match) });
}
