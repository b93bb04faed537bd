import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { cubeFileSql, cubeSchema } from '../../impact';
import { cubeNotes } from '../../model/cube-notes';
import type { Engine } from '../../model/engine';
import type { Library } from '../../model/library';
import { columnOf } from '../../model/reading';
import { version } from '../../model/version';
import { raw, sql } from '../../sql';
import { holdsOnlyVehicles } from '../ask-facts';
import type { Limits } from '../ask-tally';
import type { MappedLog, MapOptions } from '../map-log';
import { inPeriod } from '../method-issues';
import { askDailyDefaults } from '../model-issues';
import type { CubeFacts, CubeHeader, CubeInput } from './cube-header';
import { rolledCube } from './map-parts';

/** What a cube is made from and by. */
export interface CubeOrigin {
	readonly inputs: readonly CubeInput[];
	readonly mapping: string;
	readonly where: CubeHeader['where'];
}

/** The header of a mapped log whose cube is in the engine. */
export async function cubeHeader(
	engine: Engine,
	log: MappedLog,
	limits: Limits,
	origin: CubeOrigin
): Promise<CubeHeader> {
	const measure = log.plan.massLog ? 'mass' : 'items';
	const modelDefaults =
		columnOf(log.plan, 'model') === undefined
			? {}
			: { modelDefaults: await askDailyDefaults(engine, measure) };
	return { schema: cubeSchema, version, ...origin, ...modelDefaults, facts: factsOf(log, limits) };
}

function factsOf(log: MappedLog, limits: Limits): CubeFacts {
	return {
		plan: log.plan,
		words: log.words,
		onlyVehicles: holdsOnlyVehicles(log),
		operatingModel: log.operatingModel,
		addedCategories: log.addedCategories,
		issues: [...log.issues.map((issue) => inPeriod(issue, limits)), ...log.mappingIssues],
		rejects: log.rejects,
		...limits
	};
}

/** Writes the cube in the engine with its header as Parquet. */
export async function writeCube(engine: Engine, header: CubeHeader, path: string): Promise<void> {
	const { schema, ...rest } = header;
	const notes = sql`{${cubeNotes.schema}: ${schema}, ${cubeNotes.header}: ${JSON.stringify(rest)}}`;
	const rows = cubeFileSql(raw(rolledCube));
	await engine.run(
		sql`COPY (${rows}) TO ${path} (FORMAT parquet, COMPRESSION zstd, KV_METADATA ${notes})`.text
	);
}

/** SHA-256 of all that decides what words mean: cubes of one meaning may be put together. */
export function mappingHash(
	{ aliases, categories, platforms, regions, operatingModels }: Library,
	{ mapping, operatingModel, addedCategories = [] }: MapOptions
): string {
	const own = [...mapping].sort(([a], [b]) => (a < b ? -1 : 1));
	const known = { aliases, categories, platforms, regions, operatingModels };
	const text = JSON.stringify({ own, operatingModel, addedCategories, ...known });
	return bytesToHex(sha256(utf8ToBytes(text)));
}
