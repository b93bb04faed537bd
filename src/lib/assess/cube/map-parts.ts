import { cubeSql, joinedPartsSql } from '../../impact';
import type { Engine } from '../../model/engine';
import type { Issue } from '../../model/issue';
import type { Library } from '../../model/library';
import type { ColumnPlan } from '../../model/reading';
import { join, raw, sql } from '../../sql';
import { mapLog, type MapOptions, type MappedLog } from '../map-log';
import { listedRejects, type CubePart } from './cube-part';
import { mergeIssues } from './merge-issues';

/** The table of a cube with its price bands, as its file has it. */
export const rolledCube = 'banded_cube';

/** A part with the path of its source cube. */
export interface WrittenPart extends CubePart {
	readonly path: string;
}

/**
 * Puts the source cubes of parts together and gives their words a meaning, as `mapLog` does for a
 * log that is read at once: the tables `cube` and, with price bands, `banded_cube`.
 */
export async function mapParts(
	engine: Engine,
	library: Library,
	parts: readonly WrittenPart[],
	plan: ColumnPlan,
	issues: readonly Issue[],
	options: MapOptions
): Promise<MappedLog> {
	const paths = join(parts.map(({ path }) => sql`${path}`));
	const files = sql`read_parquet([${paths}], union_by_name = true)`;
	await createTable(engine, 'banded_source_cube', joinedPartsSql(files, { bands: true }).text);
	const whole = joinedPartsSql(raw('banded_source_cube'), { bands: false });
	await createTable(engine, 'source_cube', whole.text);
	const titleWords = new Map(parts.flatMap((part) => part.titleWords));
	const rejects = parts.flatMap((part) => part.rejects);
	const log = {
		...{ inputs: [], files: [], hashes: [], plan, titleWords },
		issues: mergeIssues([...parts.map((part) => part.issues), issues]),
		rejects: rejects.slice(0, listedRejects),
		rejectedRows: rejects.length
	};
	const mapped = await mapLog(engine, library, log, options);
	await createTable(engine, rolledCube, cubeSql(options.operatingModel, { bands: true }).text);
	return mapped;
}

async function createTable(engine: Engine, table: string, select: string): Promise<void> {
	await engine.run(`CREATE OR REPLACE TABLE ${table} AS ${select}`);
}
