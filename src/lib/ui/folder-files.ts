import { isDataName, isHousekeeping } from '$lib/ingest/sniff/data-names';
import { InputError } from '$lib/model/input-error';
import { fileOfBlob, type InputFile } from '$lib/model/input-file';

/** A file with the way to it from the folder that was opened. */
export interface FoundFile {
	readonly path: string;
	readonly file: File;
}

/** More files than this in one folder are no log. */
export const MOST_FILES = 2000;

/**
 * The files of a folder that can hold trades, in the order of their paths; all of them where no
 * name says so. Throws `InputError` folder_empty, archive_too_many.
 */
export function logFilesIn(found: readonly FoundFile[]): readonly InputFile[] {
	const own = found.filter(({ path }) => !isHousekeeping(path));
	const data = own.filter(({ path }) => isDataName(path) || /\.zip$/i.test(path));
	const taken = data.length > 0 ? data : own;
	if (taken.length === 0) throw new InputError('folder_empty', {});
	if (taken.length > MOST_FILES) {
		const file = taken[0]!.path.split('/')[0]!;
		throw new InputError('archive_too_many', { file, most: MOST_FILES });
	}
	return [...taken]
		.sort((a, b) => (a.path < b.path ? -1 : 1))
		.map(({ path, file }) => fileOfBlob(path, file));
}
