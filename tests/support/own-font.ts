import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontFile } from '../../src/cli/font-files';
import { faceGlyphs } from '../../src/lib/export/font/face-glyphs';
import { base64 } from '../../src/lib/export/font/font-bytes';
import { trueType } from '../../src/lib/export/font/true-type';
import type { FontSlot } from '../../src/lib/figures/theme-fonts';

/** What stands between the space and the tilde. */
export const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');

/** A font file of some characters as one of the bundled families draws them. */
export async function ownFont(
	family: FontSlot,
	weight: number,
	characters = ascii
): Promise<Uint8Array<ArrayBuffer>> {
	const glyphs = await faceGlyphs(new Set(characters), family, weight, fontFile);
	return trueType(glyphs, { family: 'Somebody’s own', weight });
}

/**
 * A font file with cubic outlines (CFF): the letters of Source Serif 4 under another name, as its licence
 * asks (SIL Open Font License 1.1, copyright 2014-2023 Adobe).
 */
export const cubicFont = new Uint8Array(readFileSync(join(import.meta.dirname, 'cubic.otf')));

/** A font file that says of itself what may be done with it: `fsType` of its table OS/2. */
export function withRights(font: Uint8Array<ArrayBuffer>, fsType: number): Uint8Array<ArrayBuffer> {
	const bytes = font.slice();
	const view = new DataView(bytes.buffer);
	for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16) {
		const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
		if (tag === 'OS/2') view.setUint16(view.getUint32(at + 8) + 8, fsType);
	}
	return bytes;
}

/** A font file as a theme names it. */
export function faceOf(weight: number, bytes: Uint8Array): { weight: number; data: string } {
	return { weight, data: `data:font/ttf;base64,${base64(bytes)}` };
}

/** The text of a theme file whose text is set in letters of Source Serif 4, its titles in Inter. */
export async function ownThemeText(): Promise<string> {
	const [regular, bold, heavy] = await Promise.all([
		ownFont('serif', 400),
		ownFont('serif', 600),
		ownFont('sans', 600)
	]);
	const licence = 'SIL Open Font License 1.1';
	const text = { family: 'Acme Text', licence, faces: [faceOf(400, regular), faceOf(700, bold)] };
	const titles = { family: '标题 Head', licence, faces: [faceOf(600, heavy)] };
	return JSON.stringify({ base: 'dark', fonts: { text, titles } });
}
