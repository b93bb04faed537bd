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

/** Colours as slides write them. */
export const slideColours = {
	ground: 'FAF9F5',
	ink: '16211C',
	muted: '5D6A64',
	hairline: 'D9D8D0',
	accent: '0F6B58',
	cost: 'B4491F'
} as const;

/** A slide of 16:9 and the room for its content, inches. */
export const slideSize = { width: 13.333, height: 7.5, margin: 0.6 } as const;

/** Width of the content, inches. */
export const slideWidth = slideSize.width - 2 * slideSize.margin;
