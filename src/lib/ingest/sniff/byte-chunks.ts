import { InputError } from '../../model/input-error';
import type { InputFile } from '../../model/input-file';

/** How many bytes are read at a time: large enough to be fast, small enough to be polite. */
const CHUNK_BYTES = 4 * 1024 * 1024;

/**
 * The bytes of a file, piece by piece. A file that gives fewer bytes than its size says has changed
 * since it was chosen: `InputError` file_changed.
 */
export async function* byteChunks(
	file: InputFile,
	from = 0,
	to = file.size
): AsyncGenerator<Uint8Array> {
	for (let at = from; at < to;) {
		const chunk = await readSlice(file, at, Math.min(at + CHUNK_BYTES, to));
		if (chunk.length === 0) throw new InputError('file_changed', { file: file.name });
		yield chunk;
		at += chunk.length;
	}
}

/** Some bytes of a file. Throws `InputError` file_changed where they are no longer to be had. */
export async function readSlice(file: InputFile, from: number, to: number): Promise<Uint8Array> {
	try {
		return await file.read(from, to);
	} catch (cause) {
		throw new InputError('file_changed', { file: file.name }, { cause });
	}
}

/** A file as a whole. Throws `InputError` file_changed. */
export async function wholeFile(file: InputFile): Promise<Uint8Array> {
	const bytes = new Uint8Array(file.size);
	let at = 0;
	for await (const chunk of byteChunks(file)) {
		bytes.set(chunk, at);
		at += chunk.length;
	}
	return bytes;
}
