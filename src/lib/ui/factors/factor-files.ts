import { writePack } from '$lib/model/write-pack';
import { zipPack } from '$lib/model/zip-pack';
import { bundledEvidence } from '../bundled-evidence';
import { bundledLibrary, bundledPackFiles, bundledReleases } from '../bundled-library';
import type { Session } from '../session.svelte';
import { withOverrides } from './changed-overrides';
import {
	importedFactors,
	type ImportContext,
	type ImportedOverrides,
	type ImportedPack
} from './imported-factors';

/** What came of an import. */
export type Imported = ImportedOverrides | ImportedPack;

/**
 * Reads factors from files of the reader's and puts them in force: values beside those that are
 * there, a pack in place of the pack and of all values. Throws `InputError` for files that are
 * neither; a pack with errors changes nothing.
 */
export async function importFactors(log: Session, files: readonly File[]): Promise<Imported> {
	const chosen = await Promise.all(
		files.map(async (file) => ({
			name: file.name,
			bytes: new Uint8Array(await file.arrayBuffer())
		}))
	);
	const imported = importedFactors(chosen, await contextOf(log));
	apply(log, imported);
	return imported;
}

function apply(log: Session, imported: Imported): void {
	const { method, addedCategories } = log.request;
	if (imported.kind === 'pack') {
		if (imported.pack === null) return;
		log.changeFactors({ pack: imported.pack, overrides: [], addedCategories: [] });
		return;
	}
	const overrides = withOverrides(method.overrides ?? [], imported.overrides);
	const { added } = imported;
	log.changeFactors({
		overrides,
		addedCategories: added.length === 0 ? addedCategories : [...addedCategories, ...added]
	});
}

async function contextOf(log: Session): Promise<ImportContext> {
	const [live, library, evidence, released, bundled] = await Promise.all([
		log.prepare(),
		bundledLibrary(),
		bundledEvidence(),
		bundledReleases(),
		bundledPackFiles()
	]);
	const { categories, groups, sources } = library;
	const known = [...live.library.categories, ...log.request.addedCategories];
	const today = new Date().toISOString().slice(0, 10);
	return { categories, groups, sources, evidence, released, today, known, bundled };
}

/** The pack in use with the user's values and categories written in, as a zip file. */
export async function exportedPack(log: Session, id: string): Promise<Uint8Array<ArrayBuffer>> {
	const { library } = await log.prepare();
	const { method, addedCategories } = log.request;
	const files = writePack(library.pack, method.overrides ?? [], addedCategories, id);
	return new Uint8Array(zipPack(files));
}
