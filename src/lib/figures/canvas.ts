import type { Locale } from '../messages/locale';
import { svg, type SceneNode } from './scene';
import type { Theme } from './theme';
import { familiesIn } from './type-scale';

/** What makes a drawing of its own: size in px, language, and words in place of the picture. */
export interface Canvas {
	readonly width: number;
	readonly height: number;
	readonly locale: Locale;
	readonly description: string;
	/** Whose font its text is set in. */
	readonly theme: Theme;
}

const languages: Readonly<Record<Locale, string>> = { en: 'en', zh: 'zh-Hans' };

/** An `svg` node of the given size. The language picks the Chinese forms of shared characters. */
export function canvas(options: Canvas, children: readonly SceneNode[]): SceneNode {
	const { width, height, locale, description, theme } = options;
	const size = { width, height, viewBox: `0 0 ${width} ${height}` };
	const words = { lang: languages[locale], role: 'img', 'aria-label': description };
	return svg({ ...size, ...words, 'font-family': familiesIn(theme, 'sans') }, children);
}
