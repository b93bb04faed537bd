import { page } from '$app/state';
import type { Locale } from '$lib/messages/locale';
import { localeOfPath } from './locale';

/** The language of the page on screen. Reactive: it follows every change of page. */
export function pageLocale(): Locale {
	return localeOfPath(page.url.pathname);
}
