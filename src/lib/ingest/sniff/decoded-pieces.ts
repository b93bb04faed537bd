import type { InputFile } from '../../model/input-file';
import type { Reading } from '../../model/reading';
import { byteChunks } from './byte-chunks';
import { inflate } from './inflate';

/** A piece of a file's text. */
export interface TextPiece {
	readonly text: string;
	/** How many bytes (inflated) it was decoded from. */
	readonly bytes: number;
}

/**
 * The text of a file piece by piece, without its byte-order mark, up to where its table ends. What
 * is not valid in the encoding becomes U+FFFD. Throws `InputError` bad_gzip, too_large, file_changed.
 */
export async function* decodedPieces(
	file: InputFile,
	{ compression, encoding, endsAt }: Pick<Reading, 'compression' | 'encoding' | 'endsAt'>,
	signal?: AbortSignal
): AsyncGenerator<TextPiece> {
	const decoder = new TextDecoder(encoding);
	for await (const chunk of tableBytes(file, compression, endsAt)) {
		signal?.throwIfAborted();
		yield { text: decoder.decode(chunk, { stream: true }), bytes: chunk.length };
	}
	yield { text: decoder.decode(), bytes: 0 };
}

/** The bytes of a file, inflated, up to where its table ends. */
export async function* tableBytes(
	file: InputFile,
	compression: Reading['compression'],
	endsAt = Infinity
): AsyncGenerator<Uint8Array> {
	let at = 0;
	for await (const chunk of compression === 'gzip' ? inflate(file) : byteChunks(file)) {
		yield chunk.subarray(0, endsAt - at);
		at += chunk.length;
		if (at >= endsAt) return;
	}
}
