import type { Handle } from '@sveltejs/kit';
import { languageTag, localeOfPath } from '$lib/ui/locale';

/** Writes the language of the page into `<html lang>`. */
export const handle: Handle = ({ event, resolve }) => {
	const lang = languageTag(localeOfPath(event.url.pathname));
	return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', lang) });
};
