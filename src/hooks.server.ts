import type { Handle } from '@sveltejs/kit';
import { languageTag, localeOfPath } from '$lib/ui/locale';

/**
 * Writes the language of the page into `<html lang>`. Code is not asked for ahead: the page is painted
 * without it.
 */
export const handle: Handle = ({ event, resolve }) => {
	const lang = languageTag(localeOfPath(event.url.pathname));
	return resolve(event, {
		preload: ({ type }) => type === 'css',
		transformPageChunk: ({ html }) => html.replace('%lang%', lang)
	});
};
