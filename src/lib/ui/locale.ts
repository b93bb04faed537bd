import type { Locale } from '$lib/messages/locale';

const chinesePrefix = '/zh';

/** The language of a path: `/zh/…` is Chinese, everything else English. */
export function localeOfPath(path: string): Locale {
	return path === chinesePrefix || path.startsWith(`${chinesePrefix}/`) ? 'zh' : 'en';
}

/** The same page in a language: `pathIn('zh', '/data/')` is `/zh/data/`. */
export function pathIn(locale: Locale, path: string): string {
	const bare = localeOfPath(path) === 'zh' ? path.slice(chinesePrefix.length) || '/' : path;
	return locale === 'zh' ? `${chinesePrefix}${bare}` : bare;
}

/** The language tag for `lang` attributes. */
export function languageTag(locale: Locale): string {
	return locale === 'zh' ? 'zh-Hans' : 'en';
}
