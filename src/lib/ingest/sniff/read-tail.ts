import { joinedBytes } from './joined-bytes';
import { InputError } from '../../model/input-error';
import type { InputFile } from '../../model/input-file';
import { inflate } from './inflate';
import type { Head } from './read-head';

/** How much of the end of a file is looked at: 32 KiB of its (inflated) content. */
const TAIL_BYTES = 32 * 1024;

/** A packed file larger than this (8 MiB) is not inflated a second time for the sake of its end. */
const MOST_PACKED_BYTES = 8 * 1024 * 1024;

/** The last bytes of a file's content. */
export interface Tail {
	readonly bytes: Uint8Array;
	/** Offset of the first of them, an even number. */
	readonly at: number;
}

/** The end of a file that is longer than its head; null where the head is all, or the end too far. */
export async function readTail(file: InputFile, head: Head): Promise<Tail | null> {
	if (head.complete) return null;
	if (head.compression === 'none') return plainTail(file);
	return file.size > MOST_PACKED_BYTES ? null : inflatedTail(file);
}

async function plainTail(file: InputFile): Promise<Tail> {
	const at = evenFrom(file.size);
	try {
		return { bytes: await file.read(at, file.size), at };
	} catch (cause) {
		throw new InputError('file_changed', { file: file.name }, { cause });
	}
}

async function inflatedTail(file: InputFile): Promise<Tail> {
	let kept: Uint8Array = new Uint8Array(0);
	let size = 0;
	for await (const piece of inflate(file)) {
		kept = joinedBytes(kept, piece).slice(-TAIL_BYTES);
		size += piece.length;
	}
	const at = evenFrom(size);
	return { bytes: kept.subarray(kept.length - (size - at)), at };
}

function evenFrom(size: number): number {
	return Math.max(0, Math.ceil((size - TAIL_BYTES) / 2) * 2);
}
