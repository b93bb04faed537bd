import { cubeSql, joinedPartsSql } from '../../impact';
import type { Engine } from '../../model/engine';
import type { Issue } from '../../model/issue';
import type { Library } from '../../model/library';
import type { ColumnPlan } from '../../model/reading';
import { join, raw, sql, type Sql } from '../../sql';
import { mapLog, type MapOptions, type MappedLog } from '../map-log';
import { listedRejects, type CubePart } from './cube-part';
import { mergeIssues } from './merge-issues';

/** The table of a cube with its price bands, as its file has it. */
export const rolledCube = 'banded_cube';

/** A part with the path of its source cube. */
export interface WrittenPart extends CubePart {
	readonly path: string;
}

/** What is known of source cubes beside their rows. */
export interface SourceFacts extends Pick<CubePart, 'plan' | 'issues' | 'rejects' | 'titleWords'> {
	/** Their rows, with the columns of a source cube and its price bands. */
	readonly rows: Sql;
}

/** The parts of one log as one, read by a plan about which something may be doubtful. */
export function joinedParts(
	parts: readonly WrittenPart[],
	plan: ColumnPlan,
	issues: readonly Issue[]
): SourceFacts {
	const paths = join(parts.map(({ path }) => sql`${path}`));
	return {
		plan,
		rows: sql`read_parquet([${paths}], union_by_name = true)`,
		issues: mergeIssues([...parts.map((part) => part.issues), issues]),
		rejects: parts.flatMap((part) => part.rejects).slice(0, listedRejects),
		titleWords: parts.flatMap((part) => part.titleWords)
	};
}

/**
 * Puts source cubes together and gives their words a meaning, as `mapLog` does for a log that is read
 * at once: the tables `cube` and, with price bands, `banded_cube`, whose rows can name all words.
 */
export async function mapSource(
	engine: Engine,
	library: Library,
	{ rows, plan, issues, rejects, titleWords }: SourceFacts,
	options: MapOptions,
	{ namesAll = false } = {}
): Promise<MappedLog> {
	await createTable(engine, 'banded_source_cube', joinedPartsSql(rows, { bands: true }).text);
	const whole = joinedPartsSql(raw('banded_source_cube'), { bands: false });
	await createTable(engine, 'source_cube', whole.text);
	const none = { inputs: [], files: [], hashes: [], rejectedRows: rejects.length };
	const log = { ...none, plan, issues, rejects, titleWords: new Map(titleWords) };
	const mapped = await mapLog(engine, library, log, options);
	await createTable(
		engine,
		rolledCube,
		cubeSql(options.operatingModel, { bands: true, namesAll }).text
	);
	return mapped;
}

async function createTable(engine: Engine, table: string, select: string): Promise<void> {
	await engine.run(`CREATE OR REPLACE TABLE ${table} AS ${select}`);
}
