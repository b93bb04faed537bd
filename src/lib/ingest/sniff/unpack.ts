import { InputError } from '../../model/input-error';
import type { InputFile } from '../../model/input-file';
import type { Issue } from '../../model/issue';
import { readSlice } from './byte-chunks';
import { isDataName, isHousekeeping } from './data-names';
import { sniffFormat, sniffPackage } from './sniff-format';
import { unzippedFile, zipEntries } from './unzip';
import { unzstdFile } from './unzstd';
import { zipDirectory, type ZipEntry } from './zip-directory';

/** The files of a log, none of them in a zip or Zstandard file any more. */
export interface UnpackedFiles {
	readonly files: readonly InputFile[];
	/** What was in an archive and is no data. */
	readonly issues: readonly Issue[];
}

/** How many bytes tell what a file is. */
const MAGIC_BYTES = 512;

/**
 * Takes the files of a log out of zip and Zstandard files, in the order of their names; all others
 * are passed on. Throws `InputError`: bad_zip, bad_zstd, archive_too_many, archive_bomb,
 * archive_empty, too_large, encrypted, file_changed.
 */
export async function unpackedFiles(files: readonly InputFile[]): Promise<UnpackedFiles> {
	const found: InputFile[] = [];
	const issues: Issue[] = [];
	for (const file of files) {
		const kind = await containerOf(file);
		if (kind === 'zstd') found.push(await unzstdFile(file));
		else if (kind === 'zip') {
			const archive = await unzippedFiles(file);
			found.push(...archive.files);
			issues.push(...archive.issues);
		} else found.push(file);
	}
	return { files: found, issues };
}

async function containerOf(file: InputFile): Promise<'zip' | 'zstd' | null> {
	const { kind } = sniffFormat(await readSlice(file, 0, Math.min(MAGIC_BYTES, file.size)));
	if (kind === 'zstd') return kind;
	if (kind !== 'zip') return null;
	const names = (await zipDirectory(file)).map(({ name }) => name);
	return sniffPackage(names) === null ? 'zip' : null;
}

async function unzippedFiles(file: InputFile): Promise<UnpackedFiles> {
	const entries = (await zipEntries(file)).filter(({ name }) => !isHousekeeping(name));
	if (entries.some(({ encrypted }) => encrypted)) {
		throw new InputError('encrypted', { file: file.name });
	}
	const filled = entries.filter(({ size }) => size > 0);
	const data = filled.filter(({ name }) => isDataName(name));
	// An archive of files with other names is taken as it is: content tells what they are.
	const taken = data.length > 0 ? data : filled;
	if (taken.length === 0) throw new InputError('archive_empty', { file: file.name });
	const files: InputFile[] = [];
	for (const entry of inOrder(taken)) files.push(await unzippedFile(file, entry));
	return { files, issues: skippedIssues(file, filled.length - taken.length) };
}

function skippedIssues({ name }: InputFile, count: number): Issue[] {
	return count === 0 ? [] : [{ code: 'files_skipped', parameters: { file: name, count }, count }];
}

function inOrder(entries: readonly ZipEntry[]): readonly ZipEntry[] {
	return [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
}
