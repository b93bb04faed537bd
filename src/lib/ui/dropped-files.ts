import { InputError } from '$lib/model/input-error';
import { fileOfBlob, type InputFile } from '$lib/model/input-file';
import { logFilesIn, MOST_FILES, type FoundFile } from './folder-files';

/**
 * The files that were dropped, with those in dropped folders and in the folders within. What was
 * dropped is asked for at once: when the event is over it is gone.
 */
export async function droppedFiles(data: DataTransfer): Promise<readonly InputFile[]> {
	const entries = [...data.items].map((item) => item.webkitGetAsEntry());
	const files = [...data.files];
	if (!entries.some((entry) => entry?.isDirectory)) {
		return files.map((file) => fileOfBlob(file.name, file));
	}
	const found: FoundFile[] = [];
	for (const entry of entries) if (entry) await collect(entry, found);
	return logFilesIn(found);
}

async function collect(entry: FileSystemEntry, found: FoundFile[]): Promise<void> {
	if (entry.isFile) {
		const file = await fileOf(entry as FileSystemFileEntry);
		found.push({ path: entry.fullPath.replace(/^\//, ''), file });
	} else if (!entry.name.startsWith('.')) {
		for (const inner of await entriesOf(entry as FileSystemDirectoryEntry)) {
			// A whole disk is not looked through only to be refused.
			if (found.length > MOST_FILES * 10) {
				throw new InputError('archive_too_many', { file: entry.name, most: MOST_FILES });
			}
			await collect(inner, found);
		}
	}
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
	return new Promise((resolve, reject) => entry.file(resolve, reject)).catch((cause: unknown) => {
		throw new InputError('file_changed', { file: entry.name }, { cause });
	}) as Promise<File>;
}

/** A folder tells its entries in portions; an empty one is the last. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
	const reader = folder.createReader();
	const entries: FileSystemEntry[] = [];
	for (;;) {
		const portion = await new Promise<readonly FileSystemEntry[]>((resolve, reject) =>
			reader.readEntries(resolve, reject)
		);
		if (portion.length === 0) return entries;
		entries.push(...portion);
	}
}
