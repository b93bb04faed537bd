import { unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import { InputError } from './input-error';
import { packFileNames } from './read-pack';
import { utf8Text } from './utf8-text';

/** A pack has a dozen files; beyond a thousand something else was packed. */
const mostEntries = 1000;
/** A pack has some tens of kilobytes; beyond 50 MB inflated it is refused before it is unpacked. */
const mostBytes = 50e6;

/** The files of a pack as one zip file; equal files give equal bytes. */
export function zipPack(files: ReadonlyMap<string, string>): Uint8Array {
	const encoder = new TextEncoder();
	const entries = [...files].map(([name, text]) => [name, encoder.encode(text)] as const);
	return zipSync(Object.fromEntries(entries), { mtime: firstDayOfZip, level: 9 });
}

/** The first day that a zip file can name, in local time as the format has it. */
const firstDayOfZip = new Date(1980, 0, 1);

/**
 * The files of a pack in a zip file, by name; they may lie in a folder. Throws `InputError`: bad_zip
 * where it is damaged, zip_too_many and too_large where it holds more than a pack can, no_pack where
 * it holds none, not_utf8 where a table is in another encoding.
 */
export function unzipPack(file: string, bytes: Uint8Array): ReadonlyMap<string, string> {
	const entries = shallowFirst(unzipped(file, bytes));
	const files = new Map<string, string>();
	for (const [path, content] of entries) {
		const name = baseName(path);
		if (!files.has(name)) files.set(name, utf8Text(path, content));
	}
	if (files.size === 0) throw new InputError('no_pack', { file });
	return files;
}

function unzipped(file: string, bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
	let count = 0;
	let size = 0;
	const filter = ({ name, originalSize }: UnzipFileInfo) => {
		count += 1;
		size += originalSize;
		if (count > mostEntries) throw new InputError('zip_too_many', { file, most: mostEntries });
		if (size > mostBytes) throw new InputError('too_large', { file });
		return packFileNames.includes(baseName(name)) && !name.startsWith('__MACOSX/');
	};
	try {
		return unzipSync(bytes, { filter });
	} catch (cause) {
		if (cause instanceof InputError) throw cause;
		throw new InputError('bad_zip', { file }, { cause });
	}
}

/** Entries by depth: of two files of one name the one nearer to the top counts. */
function shallowFirst(entries: Readonly<Record<string, Uint8Array>>) {
	const depth = (path: string) => path.split('/').length;
	return Object.entries(entries).sort(([a], [b]) => depth(a) - depth(b));
}

function baseName(path: string): string {
	return path.split('/').at(-1)!;
}
