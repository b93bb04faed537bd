import type { SceneNode } from '../../figures';
import { faceGlyphs } from '../font/face-glyphs';
import { trueType } from '../font/true-type';
import type { LoadFont, PdfFamily } from '../pdf/font-slices';

/** A font of just the characters that a drawing sets in one face. */
export interface FigureFont {
	readonly family: string;
	readonly weight: number;
	/** A TrueType file. */
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What the families of a drawing begin with: the name by which its texts ask for them. */
const familyNames = { sans: 'Inter Variable', serif: 'Source Serif 4 Variable' } as const;

/** The fonts that a drawing needs, each with no more than its characters; in a fixed order. */
export async function figureFonts(
	scene: SceneNode,
	load: LoadFont
): Promise<readonly FigureFont[]> {
	const faces = new Map<string, Set<string>>();
	collect(scene, { family: 'sans', weight: '400' }, faces);
	const fonts: FigureFont[] = [];
	for (const [key, characters] of [...faces].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const [family, weight] = key.split('-') as [PdfFamily, string];
		const glyphs = await faceGlyphs(characters, family, Number(weight), load);
		const identity = { family: familyNames[family], weight: Number(weight) };
		fonts.push({ ...identity, bytes: trueType(glyphs, identity) });
	}
	return fonts;
}

interface Face {
	readonly family: PdfFamily;
	readonly weight: string;
}

/** Adds what a node and all within it write to the characters of each face. */
function collect(node: SceneNode, above: Face, faces: Map<string, Set<string>>): void {
	if (node.screenOnly === true) return;
	const { 'font-family': family, 'font-weight': weight = above.weight } = node.attributes;
	const face = {
		family: family === undefined ? above.family : familyOf(family),
		weight
	};
	if (node.text !== undefined) {
		const key = `${face.family}-${face.weight}`;
		const characters = faces.get(key) ?? new Set<string>();
		for (const character of node.text) characters.add(character);
		faces.set(key, characters);
	}
	for (const child of node.children) collect(child, face, faces);
}

function familyOf(families: string): PdfFamily {
	return families.includes(familyNames.serif) ? 'serif' : 'sans';
}
