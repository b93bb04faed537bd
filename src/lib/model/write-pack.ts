import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Category } from './category';
import type { FactorOverride } from './factor-override';
import type { FactorPack } from './factor-pack';
import { ownPack, type PackContent } from './own-pack';
import { packShapes, type PackTable } from './pack-shapes';
import { tablesOf, type WritableTable } from './pack-tables';
import { packDescription } from './read-pack';
import { safeCsv } from './safe-csv';

/**
 * The files of a pack of the user's own, as text by name: the pack's rows with the overrides written
 * in, the categories that they add, and a description under the new id. Read again, it gives the
 * factors that the pack gave with these overrides.
 */
export function writePack(
	pack: FactorPack,
	overrides: readonly FactorOverride[],
	addedCategories: readonly Category[],
	id: string
): ReadonlyMap<string, string> {
	const content = ownPack(pack, overrides, addedCategories);
	const tables = [...tablesOf({ ...content, id, sha256: '' })];
	const files = tables.map(([name, { columns, rows }]) => [name, safeCsv(columns, rows)] as const);
	const resources = tables.map(([name, table], index) => resource(name, table, files[index]![1]));
	const described = { ...description(content, id), basedOn: basis(pack), resources };
	return new Map<string, string>([
		...files,
		[packDescription, `${JSON.stringify(described, null, '\t')}\n`]
	]);
}

/** The pack's own description under another name; when it was made is not known here. */
function description({ description, seed }: PackContent, id: string) {
	const kept = Object.fromEntries(
		Object.entries(description).filter(([name]) => !['created', 'title'].includes(name))
	);
	return { ...kept, name: slugOf(id), id, version: id, title: id, seed };
}

/** A name in the form that data packages take. */
function slugOf(id: string): string {
	const slug = id.toLowerCase().replace(/[^a-z0-9._-]+/g, '-');
	return `reprise-factors-${slug}`;
}

function basis({ id, sha256 }: FactorPack) {
	return { id, sha256 };
}

function resource(path: PackTable, { columns }: WritableTable, text: string) {
	const bytes = utf8ToBytes(text);
	return {
		name: path.replace('.csv', ''),
		path,
		type: 'table',
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		bytes: bytes.length,
		hash: `sha256:${bytesToHex(sha256(bytes))}`,
		schema: { fields: columns.map((name) => field(path, name)), primaryKey: packShapes[path].key }
	};
}

function field(path: PackTable, name: string) {
	const shape = packShapes[path].columns.find((column) => column.name === name);
	const type = shape === undefined || shape.type === 'text' ? 'string' : shape.type;
	return { name, type };
}
