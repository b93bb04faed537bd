/** The languages Reprise speaks. */
export const locales = ['en', 'zh'] as const;

/** One of these languages. */
export type Locale = (typeof locales)[number];

/** Whether the text names a language Reprise speaks. */
export function isLocale(text: string): text is Locale {
	return locales.some((locale) => locale === text);
}
