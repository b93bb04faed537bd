import { fileOfBlob, type InputFile } from '../../model/input-file';
import type { Reading } from '../../model/reading';
import { tableBytes } from '../sniff/decoded-pieces';
import { utf8Transcoder } from './utf8-transcoder';

/**
 * The content of a text file in UTF-8 and not packed: the file itself where it is so already, whole
 * even where its table ends earlier. Throws `InputError` bad_gzip, too_large, file_changed.
 */
export async function utf8File(file: InputFile, reading: Reading): Promise<InputFile> {
	if (reading.compression !== 'gzip' && reading.encoding === 'utf-8') return file;
	const parts: Blob[] = [];
	// Each piece goes to where the platform keeps blobs, so that the heap never holds the file.
	for await (const chunk of utf8Chunks(file, reading)) {
		parts.push(new Blob([chunk as Uint8Array<ArrayBuffer>]));
	}
	return fileOfBlob(file.name, new Blob(parts));
}

/** The content in UTF-8, piece by piece; a character may be cut between two pieces. */
async function* utf8Chunks(file: InputFile, { compression, encoding, endsAt }: Reading) {
	const chunks = tableBytes(file, compression, endsAt);
	if (encoding === 'utf-8') return yield* chunks;
	const transcoder = utf8Transcoder(encoding);
	for await (const chunk of chunks) yield transcoder.encode(chunk);
	yield transcoder.end();
}
