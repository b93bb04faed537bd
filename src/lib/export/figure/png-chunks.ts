import { bytesOf, joined, u32 } from '../font/font-bytes';

/** Bytes of the signature and of the first chunk, behind which others may stand. */
const headLength = 8 + 25;

/** What a picture says of itself beside its pixels. */
export interface PictureWords {
	/** Pixels per inch. */
	readonly density: number;
	/** Texts by keyword. */
	readonly texts: readonly (readonly [keyword: string, text: string])[];
}

/** A PNG file with its density and texts. */
export function withChunks(
	png: Uint8Array,
	{ density, texts }: PictureWords
): Uint8Array<ArrayBuffer> {
	const perMetre = Math.round(density / 0.0254);
	const chunks = [
		chunk('pHYs', bytesOf([...u32(perMetre), ...u32(perMetre), 1])),
		...texts.map(([keyword, text]) => chunk('iTXt', international(keyword, text)))
	];
	return joined([png.subarray(0, headLength), ...chunks, png.subarray(headLength)]);
}

/** Text in UTF-8, not compressed, in no named language. */
function international(keyword: string, text: string): Uint8Array {
	const encoder = new TextEncoder();
	return joined([encoder.encode(keyword), bytesOf([0, 0, 0, 0, 0]), encoder.encode(text)]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
	const body = joined([new TextEncoder().encode(type), data]);
	return joined([bytesOf(u32(data.length)), body, bytesOf(u32(crc(body)))]);
}

/** The cyclic redundancy check of the PNG specification, annex D. */
export function crc(bytes: Uint8Array): number {
	let value = 0xffffffff;
	for (const byte of bytes) {
		value ^= byte;
		for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
	}
	return (value ^ 0xffffffff) >>> 0;
}
