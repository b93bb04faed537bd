import type { Locale } from '$lib/messages/locale';
import { localeOfPath } from './locale';
import { pagePath } from './page-path';

/** The language of the page on screen. Reactive: it follows every change of page. */
export function pageLocale(): Locale {
	return localeOfPath(pagePath());
}
