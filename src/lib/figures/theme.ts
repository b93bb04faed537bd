import dark from './themes/dark.json';
import type { Logo } from './logo';
import light from './themes/light.json';
import type { ThemeFonts } from './theme-fonts';

/** Colours of a figure, as values of presentation attributes. */
export interface Theme {
	readonly ground: string;
	readonly ink: string;
	readonly muted: string;
	readonly hairline: string;
	/** What is avoided. */
	readonly accent: string;
	/** What costs. */
	readonly cost: string;
	/** Lines of a hatch: what is not covered. */
	readonly hatch: string;
	/**
	 * Parts of a whole, leading first: neighbours differ in lightness, so that they hold in grey print,
	 * and all differ under each kind of colour-vision deficiency.
	 */
	readonly parts: readonly string[];
	/** The parts that are not named. */
	readonly other: string;
	/** The face of titles in files, serif unless told. */
	readonly titleFace?: 'serif-600' | 'sans-600';
	/** Fonts of its own in files, in place of the bundled ones. */
	readonly fonts?: ThemeFonts;
	/** The mark of the publisher, which stands in every frame. */
	readonly logo?: Logo;
}

/** The colours of paper and ink. */
export const lightTheme: Theme = light;

/** The same hierarchy on a dark ground. */
export const darkTheme: Theme = dark;

/** The themes of files, by name. */
export const fileThemes = { light: lightTheme, dark: darkTheme } as const;

/**
 * The theme of the page a figure stands in: every colour is a custom property of the page, so that
 * a drawing on screen follows a change of theme without being drawn again. Browsers accept `var()`
 * in presentation attributes because these are parsed as CSS declarations (SVG 2, section 6.6).
 */
export const pageTheme: Theme = {
	ground: 'var(--ground)',
	ink: 'var(--ink)',
	muted: 'var(--muted)',
	hairline: 'var(--hairline)',
	accent: 'var(--accent)',
	cost: 'var(--cost)',
	hatch: 'var(--hatch)',
	parts: [1, 2, 3, 4, 5, 6].map((place) => `var(--part-${place})`),
	other: 'var(--part-other)'
};
