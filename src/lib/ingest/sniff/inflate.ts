import { Gunzip } from 'fflate';
import { InputError } from '../../model/input-error';
import { fileOfBlob, type InputFile } from '../../model/input-file';
import type { Compression } from '../../model/reading';
import { byteChunks } from './byte-chunks';

/** No file may inflate beyond this: 2 GiB. */
const MOST_BYTES = 2 * 1024 ** 3;
/** Beyond 64 MiB a file must also not have been packed more than 200 to 1, as no real log is. */
const TRUSTED_BYTES = 64 * 1024 ** 2;
const MOST_RATIO = 200;

/**
 * The inflated bytes of a gzip file of one or several members, piece by piece. Throws `InputError`
 * bad_gzip for a damaged or cut file, archive_bomb and too_large for one that inflates beyond reason.
 */
export async function* inflate(file: InputFile): AsyncGenerator<Uint8Array> {
	let total = 0;
	for await (const piece of gunzipped(file)) {
		total += piece.length;
		if (total > MOST_BYTES) throw new InputError('too_large', { file: file.name });
		if (total > TRUSTED_BYTES && total > file.size * MOST_RATIO) {
			throw new InputError('archive_bomb', { file: file.name });
		}
		yield piece;
	}
}

/**
 * The file as it was before it was packed, as a whole; one that is not packed by gzip as it is. The
 * engine would take a cut gzip file for a complete one. Throws what `inflate` throws.
 */
export async function plainFile(file: InputFile, compression: Compression): Promise<InputFile> {
	if (compression !== 'gzip') return file;
	const parts: BlobPart[] = [];
	for await (const piece of inflate(file)) parts.push(piece as Uint8Array<ArrayBuffer>);
	return fileOfBlob(file.name, new Blob(parts));
}

/** Inflates pieces with the platform's own code; its errors become what `say` makes of them. */
export async function* through(
	format: 'gzip' | 'deflate-raw',
	packed: AsyncGenerator<Uint8Array>,
	say: (cause: unknown) => InputError
): AsyncGenerator<Uint8Array> {
	const reader = streamOf(packed).pipeThrough(new DecompressionStream(format)).getReader();
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return;
			yield value;
		}
	} catch (cause) {
		throw cause instanceof InputError ? cause : say(cause);
	} finally {
		await reader.cancel().catch(() => undefined);
	}
}

/**
 * Browsers refuse what stands behind the first member of a gzip file, Node reads on. Where the
 * platform fails, a second reader goes over the file again from where the first one got to.
 */
async function* gunzipped(file: InputFile): AsyncGenerator<Uint8Array> {
	const say = (cause: unknown) => new InputError('bad_gzip', { file: file.name }, { cause });
	let given = 0;
	try {
		for await (const piece of through('gzip', byteChunks(file), say)) {
			given += piece.length;
			yield piece;
		}
		return;
	} catch (error) {
		if (!(error instanceof InputError) || error.code !== 'bad_gzip') throw error;
	}
	for await (const piece of membersOf(file, say)) {
		const skipped = Math.min(given, piece.length);
		given -= skipped;
		if (skipped < piece.length) yield piece.subarray(skipped);
	}
}

async function* membersOf(file: InputFile, say: (cause: unknown) => InputError) {
	let ready: Uint8Array[] = [];
	const members = new Gunzip((piece) => ready.push(piece));
	let read = 0;
	for await (const chunk of byteChunks(file)) {
		// The reader takes small portions, so that little of a bomb is unpacked at a time.
		for (let at = 0; at < chunk.length; at += PORTION_BYTES) {
			const portion = chunk.slice(at, at + PORTION_BYTES);
			read += portion.length;
			try {
				members.push(portion, read === file.size);
			} catch (cause) {
				throw say(cause);
			}
			yield* ready;
			ready = [];
		}
	}
}

const PORTION_BYTES = 64 * 1024;

function streamOf(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array<ArrayBuffer>> {
	return new ReadableStream({
		async pull(controller) {
			const { done, value } = await chunks.next();
			if (done) controller.close();
			else controller.enqueue(value as Uint8Array<ArrayBuffer>);
		}
	});
}
