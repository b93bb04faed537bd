import type { Handle } from '@sveltejs/kit';
import { languageTag, localeOfPath } from '$lib/ui/locale';
import { startAfterPaint } from '$lib/ui/start-after-paint';

/**
 * Writes the language of the page into `<html lang>`. Code is not asked for ahead: the page is painted
 * without it.
 */
export const handle: Handle = ({ event, resolve }) => {
	const lang = languageTag(localeOfPath(event.url.pathname));
	const code: string[] = [];
	return resolve(event, {
		preload: ({ type, path }) => {
			if (type === 'js') code.push(path);
			return type === 'css';
		},
		transformPageChunk: ({ html }) => startAfterPaint(html.replace('%lang%', lang), code)
	});
};
