import { fontBytes } from '$lib/export/font/font-address';
import { nearestFace, ownFamily, ownFamilyName, type ThemeFonts } from '$lib/figures/theme-fonts';

/** The faces that figures set text in. */
const drawnFaces = [
	['sans', 400],
	['sans', 500],
	['sans', 600],
	['serif', 600]
] as const;

/**
 * Shows drawings on the page in the fonts of their theme, from the bytes that it holds, until the answer
 * is called. A browser that cannot read one shows the bundled font in its place.
 */
export function showFonts(fonts: ThemeFonts): () => void {
	const shown = drawnFaces.flatMap(([slot, weight]) => {
		const family = ownFamily(fonts, slot);
		const bytes = family && fontBytes(nearestFace(family, weight).href);
		if (!family || !bytes) return [];
		return [new FontFace(ownFamilyName(family, slot), bytes, { weight: String(weight) })];
	});
	for (const face of shown) document.fonts.add(face);
	return () => {
		for (const face of shown) document.fonts.delete(face);
	};
}
