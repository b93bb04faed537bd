import { textDecoder } from '../sniff/text-decoder';
import { fileOfBlob, type InputFile } from '../../model/input-file';
import type { Reading } from '../../model/reading';
import { tableBytes } from '../sniff/decoded-pieces';

/**
 * The content of a text file in UTF-8 and not packed: the file itself where it is so already, whole
 * even where its table ends earlier. Throws `InputError` bad_gzip, too_large, file_changed.
 */
export async function utf8File(file: InputFile, reading: Reading): Promise<InputFile> {
	if (reading.compression !== 'gzip' && reading.encoding === 'utf-8') return file;
	const parts: BlobPart[] = [];
	for await (const chunk of utf8Chunks(file, reading)) parts.push(chunk as Uint8Array<ArrayBuffer>);
	return fileOfBlob(file.name, new Blob(parts));
}

/** The content in UTF-8, piece by piece; a character may be cut between two pieces. */
async function* utf8Chunks(file: InputFile, { compression, encoding, endsAt }: Reading) {
	const chunks = tableBytes(file, compression, endsAt);
	if (encoding === 'utf-8') return yield* chunks;
	const decoder = textDecoder(encoding);
	const encoder = new TextEncoder();
	for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, { stream: true }));
	yield encoder.encode(decoder.decode());
}
