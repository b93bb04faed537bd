import { lightTheme } from '../../figures/theme';
import type { Locale } from '../../messages/locale';

/** Fonts that every computer with slides has. */
export const slideFonts: Readonly<
	Record<Locale, { readonly head: string; readonly body: string }>
> = {
	en: { head: 'Georgia', body: 'Calibri' },
	zh: { head: 'Microsoft YaHei', body: 'Microsoft YaHei' }
};

/** The language of texts, for spelling and line breaks. */
export const slideLanguages: Readonly<Record<Locale, string>> = { en: 'en-US', zh: 'zh-CN' };

/** Colours as slides write them: six digits. */
export interface DeckColours {
	readonly ground: string;
	readonly ink: string;
	readonly muted: string;
	readonly hairline: string;
	readonly accent: string;
	readonly cost: string;
	readonly parts: readonly string[];
	readonly other: string;
}

/** The colours of a theme whose values are `#rrggbb`. */
export function coloursOf(theme: DeckColours): DeckColours {
	const { ground, ink, muted, hairline, accent, cost, parts, other } = theme;
	const own = { ground, ink, muted, hairline, accent, cost, other };
	const digits = (colour: string) => colour.slice(1).toUpperCase();
	const plain = Object.entries(own).map(([name, colour]) => [name, digits(colour)]);
	return { ...(Object.fromEntries(plain) as typeof own), parts: parts.map(digits) };
}

/** The colours of a deck that no theme is chosen for. */
export const deckColours: DeckColours = coloursOf(lightTheme);

/** A slide of 16:9 and the room for its content, inches. */
export const slideSize = { width: 13.333, height: 7.5, margin: 0.6 } as const;

/** Width of the content, inches. */
export const slideWidth = slideSize.width - 2 * slideSize.margin;
