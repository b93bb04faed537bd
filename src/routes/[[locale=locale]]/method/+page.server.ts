import { bundledLibrary } from '$lib/ui/server/bundled';
import { localeOfPath } from '$lib/ui/locale';
import {
	equivalencesTable,
	handlingTable,
	modelsTable,
	parametersTable,
	presetsTable,
	productionTable
} from './method-tables';

/** The method in tables, written in the language of the page from the same files as the result. */
export async function load({ url }) {
	const library = await bundledLibrary();
	const places = new Map(library.sources.map(({ id }, index) => [id, index + 1]));
	const placeOf = (id: string) => places.get(id) ?? missing(id);
	const context = { library, locale: localeOfPath(url.pathname), placeOf };
	const { id, sha256, seed } = library.pack;
	return {
		pack: { id, sha256, seed },
		sources: library.sources,
		parameters: parametersTable(context),
		handling: handlingTable(context),
		models: modelsTable(context),
		production: productionTable(context),
		presets: presetsTable(context),
		equivalences: equivalencesTable(context)
	};
}

function missing(id: string): never {
	throw new Error(`source is not listed: ${id}`);
}
