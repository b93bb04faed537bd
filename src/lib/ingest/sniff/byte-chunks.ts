import { InputError } from '../../model/input-error';
import type { InputFile } from '../../model/input-file';

/** How many bytes are read at a time: large enough to be fast, small enough to be polite. */
const CHUNK_BYTES = 4 * 1024 * 1024;

/**
 * The bytes of a file, piece by piece. A file that gives fewer bytes than its size says has changed
 * since it was chosen: `InputError` file_changed.
 */
export async function* byteChunks(file: InputFile, from = 0): AsyncGenerator<Uint8Array> {
	for (let at = from; at < file.size;) {
		const chunk = await readOrSay(file, at, Math.min(at + CHUNK_BYTES, file.size));
		if (chunk.length === 0) throw new InputError('file_changed', { file: file.name });
		yield chunk;
		at += chunk.length;
	}
}

async function readOrSay(file: InputFile, from: number, to: number): Promise<Uint8Array> {
	try {
		return await file.read(from, to);
	} catch (cause) {
		throw new InputError('file_changed', { file: file.name }, { cause });
	}
}
