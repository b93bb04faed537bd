import { InputError } from '../../model/input-error';
import { fileOfBlob, type InputFile } from '../../model/input-file';
import { byteChunks } from './byte-chunks';

/** No file may inflate beyond this: 2 GiB. */
const MOST_BYTES = 2 * 1024 ** 3;
/** Beyond 512 MiB a file must also not have been packed more than 200 to 1, as no real log is. */
const TRUSTED_BYTES = 512 * 1024 ** 2;
const MOST_RATIO = 200;

/**
 * The inflated bytes of a gzip file, piece by piece. Throws `InputError` bad_gzip for a damaged or
 * cut file and too_large for one that inflates beyond reason.
 */
export async function* inflate(file: InputFile): AsyncGenerator<Uint8Array> {
	let total = 0;
	for await (const piece of inflatedPieces(file)) {
		total += piece.length;
		if (isTooLarge(total, file.size)) throw new InputError('too_large', { file: file.name });
		yield piece;
	}
}

/** The inflated file as a whole. The engine would take a cut gzip file for a complete one. */
export async function inflatedFile(file: InputFile): Promise<InputFile> {
	const parts: BlobPart[] = [];
	for await (const piece of inflate(file)) parts.push(piece as Uint8Array<ArrayBuffer>);
	return fileOfBlob(file.name, new Blob(parts));
}

function isTooLarge(inflated: number, packed: number): boolean {
	if (inflated > MOST_BYTES) return true;
	return inflated > TRUSTED_BYTES && inflated > packed * MOST_RATIO;
}

async function* inflatedPieces(file: InputFile): AsyncGenerator<Uint8Array> {
	const reader = streamOf(file).pipeThrough(new DecompressionStream('gzip')).getReader();
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return;
			yield value;
		}
	} catch (cause) {
		if (cause instanceof InputError) throw cause;
		throw new InputError('bad_gzip', { file: file.name }, { cause });
	} finally {
		await reader.cancel().catch(() => undefined);
	}
}

function streamOf(file: InputFile): ReadableStream<Uint8Array<ArrayBuffer>> {
	const chunks = byteChunks(file);
	return new ReadableStream({
		async pull(controller) {
			const { done, value } = await chunks.next();
			if (done) controller.close();
			else controller.enqueue(value as Uint8Array<ArrayBuffer>);
		}
	});
}
