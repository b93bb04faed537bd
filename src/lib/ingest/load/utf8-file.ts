import { fileOfBlob, type InputFile } from '../../model/input-file';
import type { Reading } from '../../model/reading';
import { tableBytes } from '../sniff/decoded-pieces';
import { utf8Transcoder } from './utf8-transcoder';

/** Told how far a file has been read, in bytes; what it throws ends the reading. */
export type ReadProgress = (bytesRead: number, bytes: number) => void;

/** A file's content in UTF-8, and whom to tell how far that has been read. */
export interface PlainFile {
	readonly plain: InputFile;
	readonly progress: ReadProgress;
}

/**
 * The content of a text file in UTF-8 and not packed: the file itself where it is so already, whole
 * even where its table ends earlier. To write it anew counts for half of what reading it takes.
 * Throws `InputError` bad_gzip, too_large, file_changed, and what `progress` throws.
 */
export async function plainFile(
	file: InputFile,
	reading: Reading,
	progress: ReadProgress
): Promise<PlainFile> {
	const { size } = file;
	const half = Math.floor(size / 2);
	const plain = await utf8File(file, reading, (bytes) =>
		progress(Math.min(half, Math.floor(bytes / 2)), size)
	);
	if (plain === file) return { plain, progress };
	const behind = (bytesRead: number, bytes: number) =>
		progress(half + Math.ceil(((size - half) * bytesRead) / Math.max(1, bytes)), size);
	return { plain, progress: behind };
}

/** The same content alone. */
export async function utf8File(
	file: InputFile,
	reading: Reading,
	onDecoded: (bytes: number) => void = () => undefined
): Promise<InputFile> {
	if (reading.compression !== 'gzip' && reading.encoding === 'utf-8') return file;
	const parts: Blob[] = [];
	// Each piece goes to where the platform keeps blobs, so that the heap never holds the file.
	for await (const chunk of utf8Chunks(file, reading, onDecoded)) {
		parts.push(new Blob([chunk as Uint8Array<ArrayBuffer>]));
	}
	return fileOfBlob(file.name, new Blob(parts));
}

/** The content in UTF-8, piece by piece; a character may be cut between two pieces. */
async function* utf8Chunks(
	file: InputFile,
	{ compression, encoding, endsAt }: Reading,
	onDecoded: (bytes: number) => void
) {
	const transcoder = encoding === 'utf-8' ? null : utf8Transcoder(encoding);
	let decoded = 0;
	for await (const chunk of tableBytes(file, compression, endsAt)) {
		yield transcoder?.encode(chunk) ?? chunk;
		onDecoded((decoded += chunk.length));
	}
	if (transcoder !== null) yield transcoder.end();
}
