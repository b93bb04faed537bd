import { Decompress } from 'fzstd';
import { InputError } from '../../model/input-error';
import { fileOfBlob, type InputFile } from '../../model/input-file';
import { byteChunks } from './byte-chunks';
import { requireReasonable } from './unzip';

/** How much is handed on at a time, so that little of a bomb is unpacked at once. */
const PORTION_BYTES = 64 * 1024;

/**
 * The content of a Zstandard file as a file of its own. Throws `InputError` bad_zstd where it is
 * damaged or cut, archive_bomb and too_large where it unpacks beyond reason.
 */
export async function unzstdFile(file: InputFile): Promise<InputFile> {
	const parts: BlobPart[] = [];
	let size = 0;
	let ended = false;
	const reader = new Decompress((piece, isLast) => {
		size += piece.length;
		// The reader keeps its window and writes over it.
		parts.push(piece.slice() as Uint8Array<ArrayBuffer>);
		ended = isLast === true;
	});
	let read = 0;
	for await (const chunk of byteChunks(file)) {
		for (let at = 0; at < chunk.length; at += PORTION_BYTES) {
			const portion = chunk.slice(at, at + PORTION_BYTES);
			read += portion.length;
			pushed(file, () => reader.push(portion, read === file.size));
			requireReasonable(file, size);
		}
	}
	if (!ended) throw new InputError('bad_zstd', { file: file.name });
	const name = file.name.replace(/\.zst(?:d)?$/i, '');
	return { ...fileOfBlob(name, new Blob(parts)), unpackedFrom: { file: file.name, kind: 'zstd' } };
}

function pushed(file: InputFile, push: () => void): void {
	try {
		push();
	} catch (cause) {
		throw new InputError('bad_zstd', { file: file.name }, { cause });
	}
}
