import { textDecoder } from './text-decoder';
import type { InputFile } from '../../model/input-file';
import type { Reading } from '../../model/reading';
import { byteChunks } from './byte-chunks';
import { inflate } from './inflate';

/** A piece of a file's text. */
export interface TextPiece {
	readonly text: string;
	/** How many bytes (inflated) it was decoded from. */
	readonly bytes: number;
	/** Whether some of these bytes were not valid, and became U+FFFD. */
	readonly isDamaged: boolean;
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
	const decoder = textDecoder(encoding);
	for await (const chunk of tableBytes(file, compression, endsAt)) {
		signal?.throwIfAborted();
		const text = decoder.decode(chunk, { stream: true });
		yield { text, bytes: chunk.length, isDamaged: isDamaged(text, chunk, encoding) };
	}
	const rest = decoder.decode();
	yield { text: rest, bytes: 0, isDamaged: rest !== '' };
}

/** U+FFFD may also be what the file itself holds, where someone has decoded it badly before. */
function isDamaged(text: string, bytes: Uint8Array, encoding: string): boolean {
	if (!text.includes('\ufffd')) return false;
	if (encoding !== 'utf-8') return true;
	const written = Array.from(text.matchAll(/\ufffd/g)).length;
	let held = 0;
	for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
		if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) held++;
	}
	return written > held;
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
