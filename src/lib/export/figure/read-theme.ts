import { fontBytes } from '../font/font-address';
import { statedTheme } from '../../figures/stated-theme';
import type { StatedFonts } from '../../figures/stated-fonts';
import type { Theme } from '../../figures/theme';
import type { ThemeFace, ThemeFamily, ThemeFonts } from '../../figures/theme-fonts';
import type { ThemeProblem } from '../../figures/theme-problem';

/** A theme, or what is wrong with its file. */
export type ThemeRead =
	| { readonly theme: Theme; readonly problems?: undefined }
	| { readonly theme?: undefined; readonly problems: readonly ThemeProblem[] };

/** Reads a theme file with its fonts; what reads fonts is loaded when there are any. */
export async function readTheme(text: string): Promise<ThemeRead> {
	const stated = statedTheme(text);
	if (!('theme' in stated)) return { problems: stated };
	const problems: ThemeProblem[] = [];
	const fonts: { -readonly [Slot in keyof ThemeFonts]: ThemeFonts[Slot] } = {};
	for (const slot of ['text', 'titles'] as const) {
		const family = stated.fonts[slot];
		if (family !== undefined) fonts[slot] = await read(family, slot, problems);
	}
	if (problems.length > 0) return { problems };
	const hasFonts = Object.keys(fonts).length > 0;
	return { theme: hasFonts ? { ...stated.theme, fonts } : stated.theme };
}

type StatedFamily = NonNullable<StatedFonts['text']>;

async function read(
	{ family, licence, faces }: StatedFamily,
	slot: keyof StatedFonts,
	problems: ThemeProblem[]
): Promise<ThemeFamily> {
	const { ownWidths } = await import('../font/own-font');
	const known = faces.flatMap(({ weight, data: href }, at): ThemeFace[] => {
		const bytes = fontBytes(href);
		const widths = bytes === null ? 'address' : ownWidths(bytes);
		if (typeof widths !== 'string') return [{ weight, href, widths }];
		problems.push({ fault: widths, path: `fonts.${slot}.faces.${at}.data` });
		return [];
	});
	return { family, licence, faces: known };
}
