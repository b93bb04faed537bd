import { evidenceFiles, readEvidence } from '../../src/lib/model/read-evidence';
import { refreshDescriptor, type Descriptor } from './descriptor';
import { edition } from './edition';
import { productionTable } from './production-table';

/** Folder of the pack, from the top of the repository. */
export const packPath = `data/packs/${edition.pack}`;

/** Reads a text file by its path from the top of the repository. */
export type ReadText = (path: string) => string;

/** The files that are computed, as text by path. Building twice gives the same bytes. */
export function buildPack(read: ReadText): ReadonlyMap<string, string> {
	const production = productionTable(evidenceOf(read));
	const descriptor = refreshDescriptor(
		JSON.parse(read(`${packPath}/datapackage.json`)) as Descriptor,
		(path) => (path === 'production.csv' ? production : read(`${packPath}/${path}`)),
		(name) => JSON.parse(read(`data/schemas/${name}.json`)) as unknown
	);
	return new Map([
		[`${packPath}/production.csv`, production],
		[`${packPath}/datapackage.json`, `${JSON.stringify(descriptor, null, '\t')}\n`]
	]);
}

/** All evidence points of all files. */
export function evidenceOf(read: ReadText) {
	return readEvidence(new Map(evidenceFiles.map((file) => [file, read(`data/${file}`)])));
}
