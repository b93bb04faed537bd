import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EvidencePoint } from '../lib/model/evidence-point';
import { InputError } from '../lib/model/input-error';
import type { Library } from '../lib/model/library';
import { evidenceFiles, readEvidence } from '../lib/model/read-evidence';
import { currentPack, libraryFiles, readLibrary } from '../lib/model/read-library';
import { packDescription, packTables, readPack } from '../lib/model/read-pack';

/** The project's `data` folder, from the built program and from the sources alike. */
export const dataFolder = fileURLToPath(new URL('../../data/', import.meta.url));

/** The bundled library, with another factor pack where one is asked for by id or folder. */
export async function loadLibrary(pack: string | undefined): Promise<Library> {
	const texts = await readTexts(dataFolder, libraryFiles);
	const library = readLibrary(texts);
	if (pack === undefined || pack === currentPack) return library;
	return { ...library, pack: await loadPack(pack, texts) };
}

/** A pack of the user's own; the tables it lacks are the bundled pack's. */
async function loadPack(pack: string, bundled: ReadonlyMap<string, string>) {
	const folder = existsSync(pack) ? pack : join(dataFolder, 'packs', pack);
	if (!existsSync(folder)) throw new InputError('file_not_found', { file: pack });
	const names = [...packTables, packDescription];
	const own = names.filter((name) => existsSync(join(folder, name)));
	if (own.length === 0) throw new InputError('file_not_found', { file: join(pack, packTables[0]) });
	const texts = await readTexts(folder, own);
	const files = names.map((name): [string, string] => [
		name,
		texts.get(name) ?? bundled.get(`packs/${currentPack}/${name}`)!
	]);
	return readPack(basename(resolve(pack)), new Map(files));
}

/** The points behind the production factors of the bundled pack. */
export async function loadEvidence(): Promise<readonly EvidencePoint[]> {
	return readEvidence(await readTexts(dataFolder, evidenceFiles));
}

async function readTexts(
	folder: string,
	names: readonly string[]
): Promise<ReadonlyMap<string, string>> {
	const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
	return new Map(names.map((name, index) => [name, texts[index]!]));
}
