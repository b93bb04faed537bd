/** Decodes bytes piece by piece. */
export interface PieceDecoder {
	decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

/** What Windows-1252 has at 80 to 9F, where some platforms take it for ISO 8859-1. */
const marks = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** A decoder that decodes as the WHATWG standard says, on every platform. */
export function textDecoder(encoding: string): PieceDecoder {
	const decoder = new TextDecoder(encoding);
	if (decoder.encoding !== 'windows-1252') return decoder;
	return { decode: (bytes, options) => withMarks(decoder.decode(bytes, options)) };
}

function withMarks(text: string): string {
	return text.replace(/[\x80-\x9f]/g, (control) => marks[control.charCodeAt(0) - 0x80]!);
}
