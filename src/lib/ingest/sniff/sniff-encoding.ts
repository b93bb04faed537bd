import { InputError } from '../../model/input-error';
import type { Evidence } from '../../model/reading';

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
 * The encoding of a text: its byte order mark, else strict UTF-8, else UTF-16 by its NUL bytes,
 * else GB18030 or Windows-1252 by the look of the decoded text. An encoding given by the user is
 * taken as it is; `InputError` encoding_unknown where it does not exist.
 */
export function sniffEncoding(bytes: Uint8Array, given?: string): SniffedEncoding {
	const mark = marks.find(([signature]) => signature.every((byte, at) => bytes[at] === byte));
	if (given !== undefined) return givenEncoding(given, mark?.[1]);
	if (mark) return sniffed(mark[1], 1, { code: 'byte_order_mark', parameters: {} }, true);
	const wide = wideEncoding(bytes);
	if (wide) return sniffed(wide, 0.95, { code: 'utf16_pattern', parameters: {} });
	if (decodes(bytes, 'utf-8')) return sniffed('utf-8', 1, { code: 'utf8_valid', parameters: {} });
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
	if (odd > seen / 10 && odd > even * 4) return 'utf-16le';
	if (even > seen / 10 && even > odd * 4) return 'utf-16be';
	return null;
}

/** Whether the head is valid in an encoding; a character cut at the end of the head is no fault. */
function decodes(bytes: Uint8Array, encoding: string): boolean {
	try {
		new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}

/**
 * Being valid is no evidence between these two: nearly every Windows-1252 text is valid GB18030.
 * Chinese text is written in pairs of high bytes, mostly of the 3,755 common characters (first
 * byte B0 to D7); in Western text a high byte stands alone between letters.
 */
function scoredEncoding(bytes: Uint8Array): SniffedEncoding {
	const share = commonChineseShare(bytes);
	const isChinese = share >= 0.5;
	const encoding = isChinese ? 'gb18030' : 'windows-1252';
	const confidence = Math.max(0.5, Math.min(0.95, isChinese ? share : 1 - share));
	return sniffed(encoding, confidence, { code: 'encoding_scored', parameters: { encoding } });
}

/** The share of high bytes that are part of a common Chinese character or its punctuation. */
function commonChineseShare(bytes: Uint8Array): number {
	let high = 0;
	let common = 0;
	for (let at = 0; at < bytes.length; at++) {
		const lead = bytes[at]!;
		if (lead < 0x80) continue;
		const trail = bytes[at + 1] ?? 0;
		const isPair = trail >= 0xa1 && trail <= 0xfe;
		high += isPair ? 2 : 1;
		if (isPair && isCommonLead(lead)) common += 2;
		if (isPair) at++;
	}
	return high === 0 ? 0 : common / high;
}

/** Rows of GB 2312 with punctuation and full-width forms (A1, A3) and the common characters. */
function isCommonLead(byte: number): boolean {
	return byte === 0xa1 || byte === 0xa3 || (byte >= 0xb0 && byte <= 0xd7);
}
