import type { PlatformFormat } from './platform-log';

/** The bytes of a text. Throws where GB18030's two-byte part, which is all that is known, lacks a character. */
export function encodeText(text: string, encoding: PlatformFormat['encoding']): Uint8Array {
	if (encoding === 'gb18030') return encodeGb18030(text);
	return new TextEncoder().encode(encoding === 'utf-8-bom' ? `\ufeff${text}` : text);
}

/** Platforms decode GB18030 and do not encode it: the table is the decoder's, turned round. */
function encodeGb18030(text: string): Uint8Array {
	const codes = twoByteCodes();
	const bytes = [...text].flatMap((character) => {
		const code = character.charCodeAt(0);
		if (code < 0x80) return [code];
		const pair = codes.get(character);
		if (pair === undefined) throw new Error(`not in GB18030's two-byte part: ${character}`);
		return pair;
	});
	return Uint8Array.from(bytes);
}

function twoByteCodes(): ReadonlyMap<string, readonly [number, number]> {
	const decoder = new TextDecoder('gb18030');
	const codes = new Map<string, readonly [number, number]>();
	for (let lead = 0x81; lead <= 0xfe; lead++) {
		for (let trail = 0x40; trail <= 0xfe; trail++) {
			if (trail === 0x7f) continue;
			const character = decoder.decode(Uint8Array.of(lead, trail));
			if (!codes.has(character)) codes.set(character, [lead, trail]);
		}
	}
	return codes;
}
