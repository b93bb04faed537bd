import { periodSql, sourceCubeSql } from '../../impact';
import type { CategoryMatch } from '../../ingest';
import type { Engine } from '../../model/engine';
import type { InputFile } from '../../model/input-file';
import type { Issue } from '../../model/issue';
import type { Library } from '../../model/library';
import type { ColumnPlan } from '../../model/reading';
import type { Reject } from '../../model/reject';
import { sql } from '../../sql';
import type { Limits } from '../ask-tally';
import { openLog, type ReadOptions } from '../open-log';
import { askFiltered } from '../period';
import type { CubeInput } from './cube-header';

/** Rejects that a cube lists; their number is exact all the same. */
export const listedRejects = 1000;

/** What is known of trades that were reduced to a source cube of their own. */
export interface CubePart {
	/** How they were read. */
	readonly plan: ColumnPlan;
	readonly inputs: readonly CubeInput[];
	readonly issues: readonly Issue[];
	/** The first of them. */
	readonly rejects: readonly Reject[];
	/** What words mean that titles were replaced by. */
	readonly titleWords: readonly (readonly [string, CategoryMatch])[];
}

/** How a file becomes a part. */
export interface PartOptions {
	readonly read: ReadOptions;
	readonly limits: Limits;
	/** Where the source cube is written, as Parquet. */
	readonly path: string;
}

/** Reads one file and writes its source cube: what is left of its trades fits where they do not. */
export async function writePart(
	engine: Engine,
	library: Library,
	file: InputFile,
	{ read, limits, path }: PartOptions
): Promise<CubePart> {
	const log = await openLog(engine, library, [file], { ...read, mayBeEmpty: true });
	const rows = sql`SELECT * FROM (${sourceCubeSql({ bands: true })}) WHERE ${periodSql(limits)}`;
	await engine.run(sql`COPY (${rows}) TO ${path} (FORMAT parquet)`.text, read);
	const filtered = await askFiltered(engine, { measure: 'items', ...limits });
	return {
		plan: log.plan,
		inputs: log.inputs.map(({ name, size, reading, rows }, at) => ({
			name,
			sha256: log.hashes[at]!,
			bytes: size,
			format: reading.format,
			encoding: reading.encoding,
			rows: { ...rows, filtered: filtered.get(at) ?? 0 }
		})),
		issues: log.issues,
		rejects: log.rejects.slice(0, listedRejects),
		titleWords: [...log.titleWords]
	};
}
