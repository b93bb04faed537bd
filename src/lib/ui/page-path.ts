import { base } from '$app/paths';
import { page } from '$app/state';
import type { Locale } from '$lib/messages/locale';
import { pathIn } from './locale';

/**
 * The path of the page on screen within the site, which may lie in a folder of its host. Reactive: it
 * follows every change of page.
 */
export function pagePath(): string {
	const { pathname } = page.url;
	// Pages are written for no folder in particular: what they hold is relative.
	return import.meta.env.SSR ? pathname : pathname.slice(base.length);
}

/** The address of a page of the site in a language, wherever on its host the site lies. */
export function hrefIn(locale: Locale, path: string): string {
	return base + pathIn(locale, path);
}

/** The address of a file of the build, as an import with `?url` names it. */
export function fileHref(url: string): string {
	return import.meta.env.SSR ? base + url : url;
}
