import { characterMap } from './character-map';
import { bytesOf, joined, u16, u32 } from './font-bytes';
import { fontFile } from './font-directory';
import { fontNames, type FontIdentity } from './font-names';
import { simpleGlyph, type OutlineCommand } from '../pdf/simple-glyph';

/** Units of a font's coordinates in one em. */
export const unitsPerEm = 2048;

/** One character as a font draws it, in `unitsPerEm`. */
export interface DrawnGlyph {
	readonly codePoint: number;
	readonly advance: number;
	readonly commands: readonly OutlineCommand[];
}

/** Line metrics that hold the accents and the Chinese characters of every bundled font. */
const ascent = 1984;
const descent = 494;

/** A day that says nothing, so that equal fonts are equal bytes: seconds since 1904. */
const noDay = [0, 0, 0, 0, 0, 0, 0, 0];

/**
 * A TrueType font of some characters, whole enough for browsers, vector editors and renderers: equal
 * characters give equal bytes. The first glyph is the empty one of characters that it lacks.
 */
export function trueType(
	glyphs: readonly DrawnGlyph[],
	identity: FontIdentity
): Uint8Array<ArrayBuffer> {
	const drawn = glyphs.toSorted((a, b) => a.codePoint - b.codePoint);
	const outlines = [new Uint8Array(0), ...drawn.map(({ commands }) => simpleGlyph(commands))];
	const advances = [unitsPerEm / 2, ...drawn.map(({ advance }) => advance)];
	const offsets = outlines.reduce<number[]>(
		(all, { length }) => [...all, all.at(-1)! + length],
		[0]
	);
	const codes = drawn.map(({ codePoint }) => codePoint);
	const tables: readonly (readonly [string, Uint8Array])[] = [
		['OS/2', os2(identity.weight, codes, advances)],
		['cmap', characterMap(codes)],
		['glyf', joined(outlines)],
		['head', head(outlines)],
		['hhea', hhea(advances)],
		[
			'hmtx',
			bytesOf(advances.flatMap((advance, at) => [...u16(advance), ...u16(leftOf(outlines[at]!))]))
		],
		['loca', bytesOf(offsets.flatMap(u32))],
		['maxp', maxp(outlines)],
		['name', fontNames(identity)],
		[
			'post',
			bytesOf([...u32(0x30000), ...u32(0), ...u16(0), ...u16(0), ...Array<number>(20).fill(0)])
		]
	];
	return fontFile(tables);
}

/** The bounds of an outline, which stand behind the number of its contours. */
function boundsOf(outline: Uint8Array): readonly [number, number, number, number] {
	if (outline.length === 0) return [0, 0, 0, 0];
	const view = new DataView(outline.buffer, outline.byteOffset);
	return [view.getInt16(2), view.getInt16(4), view.getInt16(6), view.getInt16(8)];
}

function leftOf(outline: Uint8Array): number {
	return boundsOf(outline)[0];
}

function head(outlines: readonly Uint8Array[]): Uint8Array {
	const bounds = outlines.map(boundsOf);
	const edge = (at: 0 | 1 | 2 | 3, pick: (...all: number[]) => number) =>
		u16(pick(...bounds.map((each) => each[at])));
	return bytesOf([
		...[...u32(0x10000), ...u32(0x10000), ...u32(0), ...u32(0x5f0f3cf5)],
		...[...u16(0b11), ...u16(unitsPerEm), ...noDay, ...noDay],
		...[...edge(0, Math.min), ...edge(1, Math.min), ...edge(2, Math.max), ...edge(3, Math.max)],
		...[...u16(0), ...u16(8), ...u16(2), ...u16(1), ...u16(0)]
	]);
}

function hhea(advances: readonly number[]): Uint8Array {
	return bytesOf([
		...[
			...u32(0x10000),
			...u16(ascent),
			...u16(-descent),
			...u16(0),
			...u16(Math.max(...advances))
		],
		...[...u16(0), ...u16(0), ...u16(Math.max(...advances)), ...u16(1), ...u16(0), ...u16(0)],
		...[...Array<number>(8).fill(0), ...u16(0), ...u16(advances.length)]
	]);
}

function maxp(outlines: readonly Uint8Array[]): Uint8Array {
	const counts = outlines.map((outline) => {
		if (outline.length === 0) return { contours: 0, points: 0 };
		const view = new DataView(outline.buffer, outline.byteOffset);
		const contours = view.getInt16(0);
		return { contours, points: view.getUint16(10 + (contours - 1) * 2) + 1 };
	});
	return bytesOf([
		...[...u32(0x10000), ...u16(outlines.length)],
		...u16(Math.max(...counts.map(({ points }) => points))),
		...u16(Math.max(...counts.map(({ contours }) => contours))),
		...[...u16(0), ...u16(0), ...u16(2), ...Array<number>(16).fill(0)]
	]);
}

function os2(weight: number, codes: readonly number[], advances: readonly number[]): Uint8Array {
	const mean = advances.reduce((sum, advance) => sum + advance, 0) / advances.length;
	const inPlane = (code: number) => u16(Math.min(code, 0xffff));
	return bytesOf([
		...[...u16(4), ...u16(Math.round(mean)), ...u16(weight), ...u16(5), ...u16(0)],
		...[...Array<number>(22).fill(0), ...Array<number>(10).fill(0), ...Array<number>(16).fill(0)],
		...[0x20, 0x20, 0x20, 0x20],
		...u16(weight >= 600 ? 0x20 : 0x40),
		...[...inPlane(codes[0] ?? 0), ...inPlane(codes.at(-1) ?? 0)],
		...[...u16(ascent), ...u16(-descent), ...u16(0), ...u16(ascent), ...u16(descent)],
		...[...Array<number>(8).fill(0), ...u16(1118), ...u16(1490), ...u16(0), ...u16(0x20), ...u16(0)]
	]);
}
