import { InputError } from '../../model/input-error';
import type { Evidence } from '../../model/reading';
import { scoreEncodings } from './score-encoding';

/** How a text is encoded, and what speaks for it. */
export interface SniffedEncoding {
	/** Label of the WHATWG standard, lower case. */
	readonly encoding: string;
	readonly byteOrderMark: boolean;
	readonly confidence: number;
	readonly evidence: Evidence;
}

const marks: readonly (readonly [readonly number[], string])[] = [
	[[0xef, 0xbb, 0xbf], 'utf-8'],
	[[0xff, 0xfe], 'utf-16le'],
	[[0xfe, 0xff], 'utf-16be']
];

/**
 * The encoding of a text: its byte order mark, else UTF-16 by its NUL bytes, else strict UTF-8, else
 * the one in which the decoded text looks most like text. An encoding given by the user is
 * taken as it is; `InputError` encoding_unknown where it does not exist.
 */
export function sniffEncoding(bytes: Uint8Array, given?: string): SniffedEncoding {
	const mark = marks.find(([signature]) => signature.every((byte, at) => bytes[at] === byte));
	if (given !== undefined) return givenEncoding(given, mark?.[1]);
	if (mark) return sniffed(mark[1], 1, { code: 'byte_order_mark', parameters: {} }, true);
	const wide = wideEncoding(bytes);
	if (wide) return sniffed(wide, 0.95, { code: 'utf16_pattern', parameters: {} });
	if (isEscaped(bytes)) return sniffed('iso-2022-jp', 0.95, escapes);
	if (decodes(bytes, 'utf-8')) return sniffed('utf-8', 1, { code: 'utf8_valid', parameters: {} });
	const damage = utf8Damage(bytes);
	if (damage !== null) return sniffed('utf-8', 0.8, damage);
	return scoredEncoding(bytes);
}

function sniffed(
	encoding: string,
	confidence: number,
	evidence: Evidence,
	byteOrderMark = false
): SniffedEncoding {
	return { encoding, byteOrderMark, confidence, evidence };
}

function givenEncoding(label: string, marked: string | undefined): SniffedEncoding {
	const encoding = canonicalLabel(label);
	const evidence: Evidence = { code: 'encoding_given', parameters: { encoding } };
	return sniffed(encoding, 1, evidence, marked === encoding);
}

function canonicalLabel(label: string): string {
	try {
		return new TextDecoder(label.trim()).encoding;
	} catch (cause) {
		throw new InputError('encoding_unknown', { encoding: label }, { cause });
	}
}

/** UTF-16 without a mark: Latin letters, digits and separators have a NUL as every other byte. */
function wideEncoding(bytes: Uint8Array): string | null {
	const seen = Math.min(bytes.length, 4096) & ~1;
	let even = 0;
	let odd = 0;
	for (let at = 0; at < seen; at += 2) {
		if (bytes[at] === 0) even++;
		if (bytes[at + 1] === 0) odd++;
	}
	const least = Math.max(1, seen / 50);
	if (odd > least && odd > even * 4) return 'utf-16le';
	if (even > least && even > odd * 4) return 'utf-16be';
	return null;
}

/** The old Japanese encoding of mail switches between scripts with escape sequences, all in ASCII. */
function isEscaped(bytes: Uint8Array): boolean {
	for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1)) {
		if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return true;
	}
	return false;
}

const escapes: Evidence = { code: 'encoding_scored', parameters: { encoding: 'iso-2022-jp' } };

/** Whether the head is valid in an encoding; a character cut at the end of the head is no fault. */
function decodes(bytes: Uint8Array, encoding: string): boolean {
	try {
		new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}

/** So many valid characters of several bytes for each invalid byte: a text of UTF-8 that was damaged. */
const VALID_PER_DAMAGE = 10;

/** What says that a text is UTF-8 but for a few bytes, or null. */
function utf8Damage(bytes: Uint8Array): Evidence | null {
	const text = new TextDecoder().decode(bytes, { stream: true });
	const damaged = text.match(/\ufffd/g)?.length ?? 0;
	const valid = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
	if (valid < damaged * VALID_PER_DAMAGE) return null;
	return { code: 'utf8_damaged', parameters: { count: damaged } };
}

/** Where no encoding makes sense of the bytes, Western text is assumed. */
const FALLBACK = 'windows-1252';

function scoredEncoding(bytes: Uint8Array): SniffedEncoding {
	const scores = scoreEncodings(bytes);
	const [best] = scores;
	const encoding = best?.encoding ?? FALLBACK;
	const evidence: Evidence = { code: 'encoding_scored', parameters: { encoding } };
	const other = scores.find(({ text }) => text !== best?.text);
	const lead = (best?.score ?? 0) - Math.max(0, other?.score ?? 0);
	return sniffed(encoding, Math.max(0.4, Math.min(0.95, 0.55 + lead)), evidence);
}
