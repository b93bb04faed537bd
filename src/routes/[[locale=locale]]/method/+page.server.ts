import { packCitation, sourceCitation } from '$lib/export/citation';
import { methodDocument } from '$lib/export/method-document';
import { localeOfPath } from '$lib/ui/locale';
import { bundledLibrary } from '$lib/ui/server/bundled';

/** The method in the language of the page, written from the same files as the result. */
export async function load({ url }) {
	const library = await bundledLibrary();
	return {
		document: methodDocument(library, localeOfPath(url.pathname)),
		citation: packCitation(library.pack),
		sources: library.sources.map(sourceCitation)
	};
}
