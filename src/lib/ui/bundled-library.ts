import type { Library } from '$lib/model/library';
import { currentPack, libraryFiles, librarySteps } from '$lib/model/read-library';
import { packDescription, packTables } from '$lib/model/read-pack';
import { readReleasedPacks, releasedPacksFile, type ReleasedPack } from '$lib/model/released-pack';

/** The tables of `data/`, each a chunk of its own that is fetched when it is asked for. */
const tables = import.meta.glob<string>(
	['/data/*.csv', '/data/packs/*.csv', '/data/packs/*/*.{csv,json}'],
	{
		query: '?raw',
		import: 'default'
	}
);

let library: Promise<Library> | null = null;

/**
 * The factor pack, categories, names and equivalences that come with Reprise, read once. Its aliases
 * are left out: they are thirteen thousand, and only who reads logs needs them.
 */
export function bundledLibrary(): Promise<Library> {
	library ??= readTables((file) => (file === aliasFile ? noAliases : textOf(file)));
	library.catch(() => (library = null));
	return library;
}

/** All that comes with Reprise, the aliases of categories included. */
export function wholeLibrary(): Promise<Library> {
	return readTables(textOf);
}

const aliasFile = 'aliases.csv';
const noAliases = 'alias,category,language,confidence\n';

async function readTables(textOf: (file: string) => string | Promise<string>): Promise<Library> {
	const texts = await Promise.all(libraryFiles.map(textOf));
	const steps = librarySteps(new Map(libraryFiles.map((file, index) => [file, texts[index]!])));
	for (let step = steps.next(); ; step = steps.next()) {
		if (step.done === true) return step.value;
		await new Promise((resolve) => setTimeout(resolve));
	}
}

/** The files of the bundled pack as they are, by name: what another pack lacks is taken from them. */
export async function bundledPackFiles(): Promise<ReadonlyMap<string, string>> {
	const names = [...packTables, packDescription];
	const texts = await Promise.all(names.map((name) => textOf(`packs/${currentPack}/${name}`)));
	return new Map(names.map((name, index) => [name, texts[index]!]));
}

/** The packs that were released, with their checksums. */
export async function bundledReleases(): Promise<readonly ReleasedPack[]> {
	return readReleasedPacks(await textOf(releasedPacksFile));
}

function textOf(file: string): Promise<string> {
	const load = tables[`/data/${file}`];
	if (load === undefined) throw new Error(`library file is missing: ${file}`);
	return load();
}
