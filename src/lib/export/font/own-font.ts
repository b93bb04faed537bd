import { create, type Font, type Glyph } from 'fontkit';
import { widthUnits, type CharacterWidths } from '../../figures/text-metrics';
import type { ThemeFault } from '../../figures/theme-problem';
import type { OutlineCommand } from '../pdf/simple-glyph';
import { digitForms } from './face-glyphs';
import { quadratics } from './quadratics';
import type { DrawnGlyph } from './true-type';

/** What fontkit has of a font beside its documented members. */
interface OpenFont extends Omit<Font, 'directory' | 'OS/2'> {
	readonly directory: {
		readonly tables: Readonly<Record<string, { readonly length: number }>>;
	};
	readonly 'OS/2'?: { readonly fsType: Readonly<Record<string, boolean>> };
}

/** What a glyph is made of, where it is made of others. */
interface Outline {
	readonly components?: readonly { readonly glyphID: number }[];
}

/** Bytes of a font when it is unpacked: a small file may say that it holds any number. */
const mostUnpacked = 3_000_000;
/** Outlines that one glyph is put together of, those within its parts counted too. */
const mostParts = 64;
/** A glyph wider than this, in em, is no character. */
const widest = 4;

/** Letters and digits that every figure is written with. */
const needed = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 '];

/** Marks that stand on the letter before them, and controls: the bundled fonts keep them, which measure them as none. */
const unset = /^[\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Cs}\p{Co}]$/u;

/** A font file of somebody's own as fontkit reads it, or why it is not taken. */
function opened(bytes: Uint8Array): OpenFont | ThemeFault {
	const font = create(bytes as Buffer) as unknown as OpenFont | { fonts: unknown };
	if (!('directory' in font)) return 'several';
	const { tables } = font.directory;
	const size = Object.values(tables).reduce((sum, { length }) => sum + length, 0);
	if (size > mostUnpacked) return 'face_size';
	if (tables['fvar'] !== undefined) return 'several';
	if (tables['glyf'] === undefined && tables['CFF '] === undefined) return 'outlines';
	const { noEmbedding, noSubsetting, bitmapOnly } = font['OS/2']?.fsType ?? {};
	return noEmbedding || noSubsetting || bitmapOnly ? 'restricted' : font;
}

/**
 * The characters that a font file of somebody's own sets, with their widths; or why it is not taken. A
 * character whose outline cannot be read is left to the bundled fonts, as are those that it lacks.
 */
export function ownWidths(bytes: Uint8Array): CharacterWidths | ThemeFault {
	try {
		const font = opened(bytes);
		if (typeof font === 'string') return font;
		const widths = new Map<number, number>();
		for (const code of font.characterSet) {
			const advance = readable(font, code)?.advance ?? 0;
			if (advance > 0 && advance <= widest * widthUnits) widths.set(code, advance);
		}
		const hasAll = needed.every((character) => widths.has(character.codePointAt(0)!));
		return hasAll ? widths : 'letters';
	} catch {
		return 'font';
	}
}

/** Characters as a font that was taken draws them. */
export function ownGlyphs(bytes: Uint8Array, characters: readonly string[]): readonly DrawnGlyph[] {
	const font = opened(bytes);
	if (typeof font === 'string') throw new Error(`not a font to embed: ${font}`);
	return characters.flatMap((character) => readable(font, character.codePointAt(0)!) ?? []);
}

function readable(font: OpenFont, codePoint: number): DrawnGlyph | null {
	const character = String.fromCodePoint(codePoint);
	if (unset.test(character) || !font.hasGlyphForCodePoint(codePoint)) return null;
	try {
		const id = glyphId(font, character);
		return partsOf(font, id, mostParts) > mostParts
			? null
			: drawn(font.getGlyph(id), codePoint, font);
	} catch {
		return null;
	}
}

/** Digits of one width where the font has such; else what the character stands for by itself. */
function glyphId(font: OpenFont, character: string): number {
	const isDigit = /[0-9]/.test(character);
	const [glyph] = isDigit ? font.layout(character, digitForms).glyphs : [];
	return (glyph ?? font.glyphForCodePoint(character.codePointAt(0)!)).id;
}

/** How many outlines a glyph is put together of, no more than one beyond the limit: parts may hold each other. */
function partsOf(font: OpenFont, id: number, most: number): number {
	if (most < 0) return 1;
	const glyph = font.getGlyph(id) as unknown as { _decode?: () => Outline | null };
	let count = 1;
	for (const { glyphID } of glyph._decode?.()?.components ?? []) {
		count += partsOf(font, glyphID, most - count);
		if (count > most) return count;
	}
	return count;
}

function drawn(glyph: Glyph, codePoint: number, { unitsPerEm }: OpenFont): DrawnGlyph {
	const { commands } = glyph.path as unknown as { readonly commands: readonly OutlineCommand[] };
	const times = widthUnits / unitsPerEm;
	const scaled = commands.map(({ command, args }) => ({
		command,
		args: args.map((value) => value * times)
	}));
	const advance = Math.round(glyph.advanceWidth * times);
	return { codePoint, advance, commands: quadratics(scaled) };
}
