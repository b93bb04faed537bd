import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '../lib/model/input-error';
import type { Library } from '../lib/model/library';
import { libraryWithPack } from '../lib/model/library-with-pack';
import type { PackContext } from '../lib/model/pack-context';
import { evidenceFiles, readEvidence } from '../lib/model/read-evidence';
import { currentPack, libraryFiles, readLibrary } from '../lib/model/read-library';
import { packFileNames, packTables, readPack } from '../lib/model/read-pack';
import { readReleasedPacks, releasedPacksFile } from '../lib/model/released-pack';
import { unzipPack } from '../lib/model/zip-pack';

/** The project's `data` folder, from the built program and from the sources alike. */
export const dataFolder = fileURLToPath(new URL('../../data/', import.meta.url));

/** A pack as it was found, before its tables are read. */
export interface FoundPack {
	readonly id: string;
	readonly isBundled: boolean;
	/** The files that the pack itself has. */
	readonly own: ReadonlyMap<string, string>;
	/** The same, with what it lacks from the bundled pack. */
	readonly whole: ReadonlyMap<string, string>;
}

/** The bundled library, with another factor pack where one is asked for by id, folder or zip file. */
export async function loadLibrary(pack: string | undefined): Promise<Library> {
	const library = readLibrary(await readTexts(dataFolder, libraryFiles));
	if (pack === undefined || pack === currentPack) return library;
	const { id, whole } = await findPack(pack);
	return libraryWithPack(library, readPack(id, whole));
}

/** Whether a pack of this id comes with Reprise. */
export function isBundledPack(id: string): boolean {
	return /^[\w.-]+$/.test(id) && existsSync(join(bundledFolder(id), packTables[0]));
}

/** A pack by the id of a bundled one, a folder or a zip file. Throws `InputError` where there is none. */
export async function findPack(pack: string): Promise<FoundPack> {
	const bundled = await readTexts(
		bundledFolder(currentPack),
		existingIn(bundledFolder(currentPack))
	);
	const isBundled = isBundledPack(pack) && (pack === currentPack || !existsSync(pack));
	const own = isBundled ? await ownFiles(bundledFolder(pack)) : await ownFiles(pack);
	const id = basename(resolve(pack)).replace(/\.zip$/i, '');
	return { id, isBundled, own, whole: new Map([...bundled, ...own]) };
}

async function ownFiles(path: string): Promise<ReadonlyMap<string, string>> {
	if (!existsSync(path)) throw new InputError('file_not_found', { file: path });
	if (!statSync(path).isDirectory()) return unzipPack(path, await readFile(path));
	const names = existingIn(path);
	if (names.length > 0) return readTexts(path, names);
	throw new InputError('file_not_found', { file: join(path, packTables[0]) });
}

/** What packs are held against: the bundled library, its evidence and the released packs. */
export async function loadPackContext(library: Library, today: string): Promise<PackContext> {
	const evidence = readEvidence(await readTexts(dataFolder, evidenceFiles));
	const released = await readFile(join(dataFolder, releasedPacksFile), 'utf8');
	const { categories, groups, sources } = library;
	return {
		categories,
		groups,
		sources,
		evidence,
		released: readReleasedPacks(released),
		today
	};
}

function bundledFolder(id: string): string {
	return join(dataFolder, 'packs', id);
}

function existingIn(folder: string): readonly string[] {
	return packFileNames.filter((name) => existsSync(join(folder, name)));
}

async function readTexts(
	folder: string,
	names: readonly string[]
): Promise<ReadonlyMap<string, string>> {
	const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
	return new Map(names.map((name, index) => [name, texts[index]!]));
}
