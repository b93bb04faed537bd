import type { BundledFace, CharacterWidths, OwnFace } from './text-metrics';

/** One weight of a font of a theme's own. */
export interface ThemeFace {
	/** 100 to 900. */
	readonly weight: number;
	/** The font file as `data:` address. */
	readonly href: string;
	/** The characters that are set in it, with their advance widths. */
	readonly widths: CharacterWidths;
}

/** A font of a theme's own: what it is called, by which right it is given away, and its weights. */
export interface ThemeFamily {
	readonly family: string;
	readonly licence: string;
	readonly faces: readonly ThemeFace[];
}

/** The fonts that a theme brings: of text in place of Inter, of titles in place of Source Serif 4. */
export interface ThemeFonts {
	readonly text?: ThemeFamily;
	readonly titles?: ThemeFamily;
}

/** The bundled family that a font stands in for. */
export type FontSlot = 'sans' | 'serif';

/** The slot of a bundled face. */
export function slotOf(face: BundledFace): FontSlot {
	return face.startsWith('serif') ? 'serif' : 'sans';
}

/** The font of a theme's own that stands in for a bundled family. */
export function ownFamily(fonts: ThemeFonts | undefined, slot: FontSlot): ThemeFamily | undefined {
	return slot === 'sans' ? fonts?.text : fonts?.titles;
}

/**
 * What a font of a theme is called in drawings and files. The words before its name keep it apart from
 * the bundled fonts, from the other font of the theme, and from one that a system has by that name.
 */
export function ownFamilyName({ family }: Pick<ThemeFamily, 'family'>, slot: FontSlot): string {
	return `Theme ${slot === 'sans' ? 'Text' : 'Titles'} ${family}`;
}

/** The face that is nearest to a weight, the lighter one of two as near. */
export function nearestFace({ faces }: ThemeFamily, weight: number): ThemeFace {
	const distance = (face: ThemeFace) => Math.abs(face.weight - weight);
	return faces
		.toSorted((a, b) => a.weight - b.weight)
		.reduce((best, face) => (distance(face) < distance(best) ? face : best));
}

/** A face of a theme's own in place of a bundled one; undefined where the theme brings none. */
export function ownFace(fonts: ThemeFonts | undefined, face: BundledFace): OwnFace | undefined {
	const slot = slotOf(face);
	const family = ownFamily(fonts, slot);
	if (family === undefined) return undefined;
	const { widths } = nearestFace(family, Number(face.split('-')[1]));
	return { standsFor: face, family: ownFamilyName(family, slot), widths };
}
