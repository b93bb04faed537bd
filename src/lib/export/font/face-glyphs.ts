import type { Font, Glyph } from 'fontkit';
import { fileOf, type LoadFont, type PdfFamily } from '../pdf/font-slices';
import type { OutlineCommand } from '../pdf/simple-glyph';
import { variableFont } from '../pdf/variable-font';
import { unitsPerEm, type DrawnGlyph } from './true-type';

type Features = Parameters<Font['layout']>[1];

/** Digits of one width, as texts are measured; no forms that depend on what stands beside. */
export const digitForms = { tnum: true, calt: false } as unknown as Features;
const plainForms = { tnum: false, calt: false } as unknown as Features;

/** Characters as the bundled fonts draw them at a weight; what no font has is left out. */
export async function faceGlyphs(
	characters: ReadonlySet<string>,
	family: PdfFamily,
	weight: number,
	load: LoadFont
): Promise<readonly DrawnGlyph[]> {
	const fileNames = [...characters].map((one) => fileOf(one.codePointAt(0)!, family, family));
	const fonts = new Map<string, Font>();
	for (const file of [...new Set(fileNames)].sort()) {
		fonts.set(file, variableFont(await load(file), weight, file));
	}
	return [...characters].flatMap((character, at) => {
		const font = fonts.get(fileNames[at]!)!;
		const codePoint = character.codePointAt(0)!;
		if (!font.hasGlyphForCodePoint(codePoint)) return [];
		const glyph = font.layout(character, /[0-9]/.test(character) ? digitForms : plainForms)
			.glyphs[0]!;
		return [{ codePoint, ...scaled(font.getGlyph(glyph.id), unitsPerEm / font.unitsPerEm) }];
	});
}

function scaled(glyph: Glyph, times: number): Omit<DrawnGlyph, 'codePoint'> {
	const { commands } = glyph.path as unknown as { readonly commands: readonly OutlineCommand[] };
	return {
		advance: Math.round(glyph.advanceWidth * times),
		commands: commands.map(({ command, args }) => ({
			command,
			args: args.map((value) => value * times)
		}))
	};
}
