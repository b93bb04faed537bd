import { readdirSync, readFileSync } from 'node:fs';
import { readCsv, type CsvRow } from '../../scripts/build-pack/csv';
import type { TableSchema } from '../../scripts/build-pack/table-schema';

const root = new URL('../../', import.meta.url);

/** A text file by its path from the top of the repository. */
export const readText = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** The rows of a table below `data/`. */
export const table = (path: string): CsvRow[] => readCsv(readText(`data/${path}`));

/** The parts of a `|`-separated cell; none where it is empty. */
export const parts = (cell: string | undefined): string[] =>
	cell === undefined || cell === '' ? [] : cell.split('|');

/** Paths of all files with an ending in a folder and below, from that folder. */
export function filesBelow(folder: string, ending: string): string[] {
	return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith(ending))
		.sort();
}

/** What occurs more than once. */
export function repeated(values: readonly string[]): string[] {
	return values.filter((value, index) => values.indexOf(value) !== index);
}

/** A reference of columns to those of a resource; without a resource to the same table. */
export interface ForeignKey {
	readonly fields: readonly string[];
	readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
}

/** A table schema with what ties it to other tables. */
export type LinkedSchema = TableSchema & { readonly foreignKeys?: readonly ForeignKey[] };

/** A table of a data package. */
export interface DataResource {
	readonly name: string;
	readonly path: string;
	readonly title: string;
	readonly encoding: string;
	readonly bytes?: number;
	readonly hash?: string;
	readonly licenses?: readonly { readonly name: string; readonly path: string }[];
	/** The schema itself, or its path from the package. */
	readonly schema: string | LinkedSchema;
}

/** A data package: its folder, its descriptor and its tables. */
export interface DataPackage {
	readonly folder: string;
	readonly $schema: string;
	readonly name: string;
	readonly licenses: readonly { readonly name: string; readonly path: string }[];
	readonly resources: readonly DataResource[];
}

/** The data package in a folder. */
export function readPackage(folder: string): DataPackage {
	const descriptor = JSON.parse(readText(`${folder}datapackage.json`)) as Omit<
		DataPackage,
		'folder'
	>;
	return { ...descriptor, folder };
}

/** The schema of a table, wherever it stands. */
export function schemaOf({ folder }: DataPackage, { schema }: DataResource): LinkedSchema {
	return typeof schema === 'string'
		? (JSON.parse(readText(folder + schema)) as LinkedSchema)
		: schema;
}
