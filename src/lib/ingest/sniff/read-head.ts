import { InputError } from '../../model/input-error';
import type { InputFile } from '../../model/input-file';
import type { Compression } from '../../model/reading';
import { inflate } from './inflate';

/** How much of a file is looked at before it is read: 256 KiB of its (inflated) content. */
export const HEAD_BYTES = 256 * 1024;

/** The first bytes of a file's content, inflated where the file is packed. */
export interface Head {
	readonly bytes: Uint8Array;
	readonly compression: Compression;
	/** Whether the head is all there is. */
	readonly complete: boolean;
}

/** The head of a file. Throws `InputError` empty_file, file_changed, bad_gzip. */
export async function readHead(file: InputFile): Promise<Head> {
	if (file.size === 0) throw new InputError('empty_file', { file: file.name });
	const bytes = await firstBytes(file);
	if (!isGzip(bytes)) return { bytes, compression: 'none', complete: file.size <= bytes.length };
	return inflatedHead(file);
}

async function firstBytes(file: InputFile): Promise<Uint8Array> {
	try {
		return await file.read(0, Math.min(HEAD_BYTES, file.size));
	} catch (cause) {
		throw new InputError('file_changed', { file: file.name }, { cause });
	}
}

function isGzip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

async function inflatedHead(file: InputFile): Promise<Head> {
	const bytes = new Uint8Array(HEAD_BYTES);
	let filled = 0;
	for await (const piece of inflate(file)) {
		const taken = piece.subarray(0, HEAD_BYTES - filled);
		bytes.set(taken, filled);
		filled += taken.length;
		if (taken.length < piece.length) return { bytes, compression: 'gzip', complete: false };
	}
	if (filled === 0) throw new InputError('empty_file', { file: file.name });
	return { bytes: bytes.subarray(0, filled), compression: 'gzip', complete: true };
}
