import {
	nearestFace,
	ownFamily,
	ownFamilyName,
	type FontSlot,
	type SceneNode,
	type Theme
} from '../../figures';
import { faceGlyphs } from '../font/face-glyphs';
import { fontBytes } from '../font/font-address';
import { trueType, type DrawnGlyph } from '../font/true-type';
import type { LoadFont } from '../pdf/font-slices';

/** A font of just the characters that a drawing sets in one face. */
export interface FigureFont {
	/** Which of the two families of a drawing it is. */
	readonly slot: FontSlot;
	readonly family: string;
	readonly weight: number;
	/** A TrueType file. */
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What the families of a drawing begin with: the name by which its texts ask for them. */
const familyNames = { sans: 'Inter Variable', serif: 'Source Serif 4 Variable' } as const;

/**
 * The fonts that a drawing needs, each with no more than its characters; in a fixed order. What a font
 * of the theme lacks is put into it from the bundled one that it stands for.
 */
export async function figureFonts(
	scene: SceneNode,
	{ fonts: own }: Pick<Theme, 'fonts'>,
	load: LoadFont
): Promise<readonly FigureFont[]> {
	const faces = new Map<string, Set<string>>();
	collect(scene, { slot: 'sans', weight: '400' }, { faces, root: scene });
	const fonts: FigureFont[] = [];
	for (const [key, characters] of [...faces].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const [slot, weightText] = key.split('-') as [FontSlot, string];
		const weight = Number(weightText);
		const family = ownFamily(own, slot);
		const name = family === undefined ? familyNames[slot] : ownFamilyName(family, slot);
		const identity = { family: name, weight, ...(family && { licence: family.licence }) };
		const drawn =
			family === undefined ? [] : await glyphsOf(characters, nearestFace(family, weight));
		const known = new Set(drawn.map(({ codePoint }) => String.fromCodePoint(codePoint)));
		const lacking = new Set([...characters].filter((one) => !known.has(one)));
		const rest = await faceGlyphs(lacking, slot, weight, load);
		const bytes = trueType([...drawn, ...rest], identity);
		fonts.push({ slot, family: name, weight, bytes });
	}
	return fonts;
}

type OwnFace = ReturnType<typeof nearestFace>;

/** The characters that are measured by a face of the theme, as it draws them. */
async function glyphsOf(
	characters: ReadonlySet<string>,
	{ href, widths }: OwnFace
): Promise<readonly DrawnGlyph[]> {
	const { ownGlyphs } = await import('../font/own-font');
	const measured = [...characters].filter((one) => widths.has(one.codePointAt(0)!));
	return ownGlyphs(fontBytes(href)!, measured);
}

interface Face {
	readonly slot: FontSlot;
	readonly weight: string;
}

/**
 * Adds what a node and all within it write to the characters of each face. The root of a drawing asks
 * for the family of its text; within it only what is set in the other one asks for a family.
 */
function collect(
	node: SceneNode,
	above: Face,
	drawing: { readonly faces: Map<string, Set<string>>; readonly root: SceneNode }
): void {
	if (node.screenOnly === true) return;
	const { 'font-family': family, 'font-weight': weight = above.weight } = node.attributes;
	const { faces, root } = drawing;
	const ofText = root.attributes['font-family'];
	const slot = family === undefined ? above.slot : family === ofText ? 'sans' : 'serif';
	const face = { slot, weight } as const;
	if (node.text !== undefined) {
		const key = `${face.slot}-${face.weight}`;
		const characters = faces.get(key) ?? new Set<string>();
		for (const character of node.text) characters.add(character);
		faces.set(key, characters);
	}
	for (const child of node.children) collect(child, face, drawing);
}
