import type { Library } from '$lib/model/library';
import { libraryFiles, readLibrary } from '$lib/model/read-library';

/** The tables of `data/`, each a chunk of its own that is fetched when it is asked for. */
const tables = import.meta.glob<string>(['/data/*.csv', '/data/packs/*/*.{csv,json}'], {
	query: '?raw',
	import: 'default'
});

let library: Promise<Library> | null = null;

/** The factor pack, categories, names and equivalences that come with Reprise, read once. */
export function bundledLibrary(): Promise<Library> {
	library ??= readTables();
	library.catch(() => (library = null));
	return library;
}

async function readTables(): Promise<Library> {
	const texts = await Promise.all(libraryFiles.map(textOf));
	return readLibrary(new Map(libraryFiles.map((file, index) => [file, texts[index]!])));
}

function textOf(file: string): Promise<string> {
	const load = tables[`/data/${file}`];
	if (load === undefined) throw new Error(`library file is missing: ${file}`);
	return load();
}
