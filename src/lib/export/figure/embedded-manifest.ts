import { strFromU8 } from 'fflate';
import { crc } from './png-chunks';

/** The keyword under which a PNG carries its manifest. */
export const manifestKeyword = 'reprise';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/**
 * The manifest within a PNG or SVG file, as the text that was put there; null for a file that has none
 * or was damaged. Nothing of the file is run or parsed as a document: only the one text is looked for.
 */
export function embeddedManifest(bytes: Uint8Array): string | null {
	return bytes[0] === 0x89 && bytes[1] === 0x50 ? fromPng(bytes) : fromSvg(strFromU8(bytes));
}

function fromSvg(text: string): string | null {
	const start = text.indexOf('<metadata>');
	const end = text.indexOf('</metadata>', start);
	if (start < 0 || end < 0) return null;
	return text
		.slice(start + '<metadata>'.length, end)
		.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name]!);
}

function fromPng(bytes: Uint8Array): string | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const head = `${manifestKeyword}\0\0\0\0\0`;
	for (let at = 8; at + 12 <= bytes.length;) {
		const length = view.getUint32(at);
		const end = at + 8 + length;
		if (end + 4 > bytes.length) return null;
		const body = bytes.subarray(at + 4, end);
		const isText = strFromU8(body.subarray(0, 4), true) === 'iTXt';
		if (isText && strFromU8(body.subarray(4, 4 + head.length), true) === head) {
			return crc(body) === view.getUint32(end) ? strFromU8(body.subarray(4 + head.length)) : null;
		}
		at = end + 4;
	}
	return null;
}
