import * as v from 'valibot';
import { cubeSchema, cubeTypes } from '../../impact';
import { openParquet, type ParquetFile } from '../../ingest';
import { cubeNotes } from '../../model/cube-notes';
import type { Engine } from '../../model/engine';
import { InputError } from '../../model/input-error';
import type { InputFile } from '../../model/input-file';
import { join, raw, sql } from '../../sql';
import { factsShape } from '../facts-shape';
import type { CubeHeader } from './cube-header';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const facts = v.omit(factsShape.entries.facts, ['tally', 'inputs', 'period', 'modelDefaults']);

const headerShape = v.object({
	version: v.string(),
	inputs: v.array(
		v.object({
			name: v.string(),
			sha256: v.nullable(v.string()),
			bytes: v.nullable(count),
			format: v.string(),
			encoding: v.nullable(v.string()),
			rows: v.object({ read: count, loaded: count, rejected: count, filtered: count })
		})
	),
	mapping: v.string(),
	where: v.array(v.object({ column: v.string(), value: v.string() })),
	rareWords: v.optional(
		v.array(v.tuple([v.string(), v.nullable(v.string()), v.number(), v.number()]))
	),
	modelDefaults: v.optional(v.array(v.tuple([v.nullable(v.string()), v.number()]))),
	facts
});

/** A cube that lies in a file. */
export interface CubeFile {
	readonly file: InputFile;
	readonly header: CubeHeader;
	readonly parquet: ParquetFile;
}

/** The first bytes of every Parquet file. */
const magic = 'PAR1';

/**
 * A file as a cube, or null where it is none. Throws `InputError` bad_cube where it says that it is
 * one, but is of another schema or damaged.
 */
export async function openCube(file: InputFile): Promise<CubeFile | null> {
	const head = new TextDecoder('latin1').decode(await file.read(0, magic.length));
	if (head !== magic) return null;
	const parquet = await openParquet(file);
	const schema = parquet.notes.get(cubeNotes.schema);
	if (schema === undefined) return null;
	if (schema !== cubeSchema) refuse(file, 'schema', `"${cubeSchema}"`, `"${schema}"`);
	const lacking = Object.keys(cubeTypes).find((column) => !parquet.names.includes(column));
	if (lacking !== undefined) refuse(file, 'columns', lacking, parquet.names.join(', '));
	const result = v.safeParse(headerShape, parsed(file, parquet.notes.get(cubeNotes.header) ?? ''));
	if (!result.success) {
		const [issue] = result.issues;
		refuse(file, v.getDotPath(issue) ?? '/', issue.expected ?? issue.message, issue.received);
	}
	// What a reading may hold beside what is checked is shown as text or not at all.
	const header = { schema, ...result.output } as unknown as CubeHeader;
	return { file, header, parquet };
}

/** The cube among files, or null for logs. Throws `InputError` cube_alone for one among others. */
export async function cubeAmong(files: readonly InputFile[]): Promise<CubeFile | null> {
	for (const file of files) {
		const cube = await openCube(file);
		if (cube === null) continue;
		if (files.length === 1) return cube;
		throw new InputError('cube_alone', { file: file.name });
	}
	return null;
}

function parsed(file: InputFile, text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return refuse(file, cubeNotes.header, 'JSON', JSON.stringify(text.slice(0, 40)));
	}
}

function refuse(file: InputFile, path: string, expected: string, received: string): never {
	throw new InputError('bad_cube', { file: file.name, path, expected, received });
}

/** Puts the rows of a cube into a table of the engine, typed as in its schema. */
export async function loadCube(engine: Engine, cube: CubeFile, table: string): Promise<void> {
	const names = Object.keys(cubeTypes);
	const texts = names.map((column) => `${column} VARCHAR`).join(', ');
	await engine.run(`CREATE OR REPLACE TABLE cube_texts (${texts})`);
	const asked = names.map((name) => ({ name, as: 'text' as const }));
	for (const group of cube.parquet.groupRows.keys()) {
		await engine.append('cube_texts', await cube.parquet.readGroup(group, asked));
	}
	const typed = Object.entries(cubeTypes).map(
		([column, type]) => sql`CAST(${raw(column)} AS ${raw(type)}) AS ${raw(column)}`
	);
	await engine.run(
		sql`CREATE OR REPLACE TABLE ${raw(table)} AS SELECT ${join(typed)} FROM cube_texts`.text
	);
	await engine.run('DROP TABLE cube_texts');
}
