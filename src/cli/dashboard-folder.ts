import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { publishedFile, publishedSchema, type Published } from '../lib/model/published';

/** What a file of the folder holds: its bytes, or those of a file elsewhere. */
export type FileContent = { readonly bytes: Uint8Array } | { readonly copyOf: string };

/** The files of a folder by path, with `/`. */
export type FolderFiles = ReadonlyMap<string, FileContent>;

/** A folder that holds something else than a dashboard, which is not written over. */
export class ForeignFolder extends Error {}

/** What an earlier run wrote there, or null where there is nothing. Throws `ForeignFolder`. */
export async function publishedBefore(folder: string): Promise<Published | null> {
	const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return [];
		throw new ForeignFolder(folder, { cause: error });
	});
	if (names.length === 0) return null;
	const text = await readFile(join(folder, publishedFile), 'utf8').catch(() => '');
	const known = parsed(text);
	if (known?.schema === publishedSchema) return known as Published;
	throw new ForeignFolder(folder);
}

function parsed(text: string): Partial<Published> | null {
	try {
		return JSON.parse(text) as Partial<Published> | null;
	} catch {
		return null;
	}
}

/** Every file below a folder, with `/`. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
		.map((path) => path.split(sep).join('/'))
		.sort();
}

/**
 * Makes a folder hold these files. Each is written beside its place and moved there whole, and what
 * pages ask for is there before the pages that ask for it: whoever looks meanwhile finds the earlier
 * dashboard or the new one. A file that is as it should be is left alone. Gives how many were written.
 */
export async function writeFolder(folder: string, files: FolderFiles): Promise<number> {
	let written = 0;
	const inOrder = [...files].sort(([one], [other]) => turnOf(one) - turnOf(other));
	for (const [path, content] of inOrder) {
		const to = join(folder, path);
		if (await isThere(to, content)) continue;
		await mkdir(dirname(to), { recursive: true });
		const draft = `${to}.${process.pid}.new`;
		try {
			if ('copyOf' in content) await copyFile(content.copyOf, draft);
			else await writeFile(draft, content.bytes);
			await rename(draft, to);
		} finally {
			await rm(draft, { force: true });
		}
		written += 1;
	}
	return written;
}

/** Removes files that an earlier run wrote and that nobody asks for any more. */
export async function removeFiles(folder: string, paths: readonly string[]): Promise<void> {
	for (const path of paths) await rm(join(folder, path), { force: true });
}

/** What names its content first, then what is asked for by name, pages, and what says that all is there. */
function turnOf(path: string): number {
	if (path === publishedFile) return 3;
	if (/\.html(?:\.br|\.gz)?$/.test(path)) return 2;
	return /^(?:_app\/immutable|dashboard)\//.test(path) ? 0 : 1;
}

async function isThere(path: string, content: FileContent): Promise<boolean> {
	const present = await stat(path).catch(() => null);
	if (present === null || !present.isFile()) return false;
	const size = 'copyOf' in content ? (await stat(content.copyOf)).size : content.bytes.length;
	if (present.size !== size) return false;
	const wanted = 'copyOf' in content ? await readFile(content.copyOf) : content.bytes;
	return (await readFile(path)).equals(wanted);
}
