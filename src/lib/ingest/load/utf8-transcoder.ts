import { joinedBytes } from '../sniff/joined-bytes';
import { textDecoder, type PieceDecoder } from '../sniff/text-decoder';

/** Below this byte none continues a character in any encoding of a lead and a trail byte. */
const FIRST_TRAIL = 0x30;

/** The first byte that is not ASCII. */
const FIRST_BEYOND = 0x80;

/** A character in UTF-8 takes at most so many bytes for each of its bytes in another encoding. */
const MOST_GROWTH = 3;

/** So many bytes wait for one that ends them (64 KiB); after more the next is taken for such a one. */
const MOST_WAITING = 64 * 1024;

/** What is not known yet, and what is no character of its own; all else is a code point. */
const unknown = 0;
const none = 1;

/** Text of another encoding as UTF-8, piece by piece. */
export interface Utf8Transcoder {
	/** The next bytes of the text in UTF-8, as far as it is certain what they are. */
	encode(bytes: Uint8Array): Uint8Array;
	/** What is left at the end of the text: a character that was cut off is U+FFFD. */
	end(): Uint8Array;
}

/** Gives in UTF-8 what `textDecoder` decodes of the whole text. */
export function utf8Transcoder(encoding: string): Utf8Transcoder {
	return isAsciiBased(encoding) ? new LookedUp(encoding) : new Decoded(encoding);
}

function isAsciiBased(encoding: string): boolean {
	const ascii = Uint8Array.from({ length: FIRST_BEYOND }, (_, byte) => byte);
	return textDecoder(encoding).decode(ascii) === String.fromCharCode(...ascii);
}

/** Text that the platform decodes: of the Unicode encodings, and of those that switch by escapes. */
class Decoded implements Utf8Transcoder {
	readonly #decoder: PieceDecoder;
	readonly #encoder = new TextEncoder();

	constructor(encoding: string) {
		this.#decoder = textDecoder(encoding);
	}

	encode(bytes: Uint8Array): Uint8Array {
		return this.#encoder.encode(this.#decoder.decode(bytes, { stream: true }));
	}

	end(): Uint8Array {
		return this.#encoder.encode(this.#decoder.decode());
	}
}

/**
 * Text of an encoding whose first 128 characters are ASCII. Characters of one and of two bytes are
 * decoded once and then looked up, which is ten times as fast; the rest (four bytes, what is not
 * valid) goes to the decoder, up to the next byte that no character continues at.
 */
class LookedUp implements Utf8Transcoder {
	readonly #decoder: PieceDecoder;
	readonly #encoder = new TextEncoder();
	readonly #singles = new Uint32Array(0x100);
	readonly #pairs = new Uint32Array(FIRST_BEYOND * 0x100);
	/** What waits for the byte that ends it: a decoder's own waiting throws in Node for some bytes. */
	#waiting = new Uint8Array();

	constructor(encoding: string) {
		this.#decoder = textDecoder(encoding);
	}

	encode(piece: Uint8Array): Uint8Array {
		const bytes = joinedBytes(this.#waiting, piece);
		const out = new Uint8Array(bytes.length * MOST_GROWTH);
		let end = 0;
		for (let at = 0; at < bytes.length;) {
			const byte = bytes[at]!;
			if (byte < FIRST_BEYOND) {
				out[end++] = byte;
				at++;
				continue;
			}
			const single = this.#single(byte);
			const point = single === none ? this.#pair(byte, bytes[at + 1]) : single;
			if (point !== none) {
				end = writePoint(point, out, end);
				at += single === none ? 2 : 1;
				continue;
			}
			const to = endOfDoubt(bytes, at);
			if (to === null) {
				this.#waiting = bytes.slice(at);
				return out.subarray(0, end);
			}
			const text = this.#decoder.decode(bytes.subarray(at, to));
			end += this.#encoder.encodeInto(text, out.subarray(end)).written;
			at = to;
		}
		this.#waiting = new Uint8Array();
		return out.subarray(0, end);
	}

	end(): Uint8Array {
		return this.#encoder.encode(this.#decoder.decode(this.#waiting));
	}

	#single(byte: number): number {
		const known = this.#singles[byte]!;
		return known === unknown ? (this.#singles[byte] = this.#pointOf(byte)) : known;
	}

	#pair(lead: number, trail: number | undefined): number {
		if (trail === undefined || trail < FIRST_TRAIL) return none;
		const at = (lead - FIRST_BEYOND) * 0x100 + trail;
		const known = this.#pairs[at]!;
		return known === unknown ? (this.#pairs[at] = this.#pointOf(lead, trail)) : known;
	}

	/** The code point that some bytes are together, or `none`. */
	#pointOf(...bytes: number[]): number {
		const points = [...this.#decoder.decode(Uint8Array.from(bytes))];
		const [point] = points;
		return points.length === 1 && point !== '\ufffd' ? point!.codePointAt(0)! : none;
	}
}

/** Where what begins at `from` has certainly ended; null where that byte is still to come. */
function endOfDoubt(bytes: Uint8Array, from: number): number | null {
	const found = bytes.subarray(from).findIndex((byte) => byte < FIRST_TRAIL);
	if (found >= 0) return from + found + 1;
	return bytes.length - from > MOST_WAITING ? bytes.length : null;
}

/** Writes a code point from U+0080 in UTF-8; returns where its bytes end. */
function writePoint(point: number, out: Uint8Array, at: number): number {
	const continued = (shift: number) => 0x80 | ((point >> shift) & 0x3f);
	if (point < 0x800) {
		out[at] = 0xc0 | (point >> 6);
		out[at + 1] = continued(0);
		return at + 2;
	}
	if (point < 0x10000) {
		out[at] = 0xe0 | (point >> 12);
		out[at + 1] = continued(6);
		out[at + 2] = continued(0);
		return at + 3;
	}
	out[at] = 0xf0 | (point >> 18);
	out[at + 1] = continued(12);
	out[at + 2] = continued(6);
	out[at + 3] = continued(0);
	return at + 4;
}
