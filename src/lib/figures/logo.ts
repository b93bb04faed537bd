/** A picture of the publisher, held in the figure itself. */
export interface Logo {
	/** A PNG picture as `data:` address. */
	readonly href: string;
	/** Of the picture, px. */
	readonly width: number;
	readonly height: number;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The chunks that make a picture; all others are words, dates, profiles and whatever else a file may bring. */
const kept = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
const chunkFrame = 12;
/** A logo larger than this is a photograph, bytes. */
const mostBytes = 500_000;
const prefix = 'data:image/png;base64,';

/** A PNG file as logo, reduced to what makes the picture; null for what is none, and for one that is too large. */
export function pngLogo(bytes: Uint8Array): Logo | null {
	if (bytes.length > mostBytes || signature.some((byte, at) => bytes[at] !== byte)) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const parts = [bytes.subarray(0, signature.length)];
	let size: Pick<Logo, 'width' | 'height'> | null = null;
	for (let at = signature.length; at + chunkFrame <= bytes.length;) {
		const length = view.getUint32(at);
		const end = at + chunkFrame + length;
		const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
		if (end > bytes.length) return null;
		if (type === 'IHDR') size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
		if (kept.has(type)) parts.push(bytes.subarray(at, end));
		if (type === 'IEND') return size === null ? null : { href: prefix + base64(parts), ...size };
		at = end;
	}
	return null;
}

/** A logo from its `data:` address; null for any other. */
export function logoOfAddress(href: string): Logo | null {
	if (!href.startsWith(prefix)) return null;
	try {
		const text = atob(href.slice(prefix.length));
		return pngLogo(Uint8Array.from(text, (character) => character.charCodeAt(0)));
	} catch {
		return null;
	}
}

function base64(parts: readonly Uint8Array[]): string {
	let text = '';
	for (const part of parts) for (const byte of part) text += String.fromCharCode(byte);
	return btoa(text);
}
