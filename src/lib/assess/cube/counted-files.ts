import { bandedSourceColumns, periodSql } from '../../impact';
import { openParquet } from '../../ingest';
import { rowsOf, type Engine } from '../../model/engine';
import { InputError } from '../../model/input-error';
import type { InputFile } from '../../model/input-file';
import { columnRoles, type ColumnPlan, type ColumnRole } from '../../model/reading';
import { join, raw, sql, type Sql } from '../../sql';
import type { Limits } from '../ask-tally';
import type { CubeInput } from './cube-header';
import type { SourceFacts } from './map-parts';
import { typedSource } from './text-rows';

/** Counts that another engine made of trades, as files of Parquet. */
export interface CountedFiles extends SourceFacts {
	readonly inputs: readonly CubeInput[];
}

/**
 * Whether files are no logs but source cubes, with all their columns, that another engine made.
 * Throws `InputError` cube_alone where some are and some are not.
 */
export async function areCounted(files: readonly InputFile[]): Promise<boolean> {
	const counted: InputFile[] = [];
	for (const file of files) if (await isCounted(file)) counted.push(file);
	if (counted.length > 0 && counted.length < files.length) {
		throw new InputError('cube_alone', { file: counted[0]!.name });
	}
	return counted.length > 0;
}

/** The first bytes of every Parquet file. */
const magic = 'PAR1';

async function isCounted(file: InputFile): Promise<boolean> {
	const head = new TextDecoder('latin1').decode(await file.read(0, magic.length));
	if (head !== magic || file.origin.kind !== 'path') return false;
	const names = new Set((await openParquet(file)).names.map((name) => name.toLowerCase()));
	return bandedSourceColumns.every((column) => names.has(column));
}

/** Takes source cubes as they are: nothing is read of them that could be read in two ways. */
export async function countedFiles(
	engine: Engine,
	files: readonly InputFile[],
	limits: Limits,
	hash: (file: InputFile) => Promise<string>
): Promise<CountedFiles> {
	const inputs: CubeInput[] = [];
	const sources: Sql[] = [];
	for (const file of files) {
		const { path } = await engine.register(file);
		const source = sql`read_parquet(${path})`;
		sources.push(source);
		const rows = await countedRows(engine, source, limits);
		const { name, size: bytes } = file;
		inputs.push({ name, sha256: await hash(file), bytes, format: 'parquet', encoding: null, rows });
	}
	const all = join(
		sources.map((source) => sql`SELECT * FROM ${typedSource(source)}`),
		' UNION ALL '
	);
	const rows = sql`(SELECT * FROM (${all}) WHERE ${periodSql(limits)})`;
	const plan = await planOf(engine, rows);
	return { inputs, rows, plan, issues: [], rejects: [], titleWords: [] };
}

async function countedRows(engine: Engine, source: Sql, limits: Limits) {
	const result = await engine.query(
		sql`SELECT CAST(COALESCE(SUM(trades), 0) AS DOUBLE) AS loaded, CAST(COALESCE(SUM(CASE WHEN
	${periodSql(limits)} THEN trades END), 0) AS DOUBLE) AS within FROM ${source}`.text
	);
	const { loaded, within } = rowsOf<{ loaded: number; within: number }>(result)[0]!;
	return { read: loaded, loaded, rejected: 0, filtered: loaded - within };
}

/** The column that a role has in a source cube. */
const columnOfRole: Readonly<Record<ColumnRole, string>> = {
	date: 'day',
	category: 'source_category',
	items: 'items',
	platform: 'source_platform',
	region: 'source_region',
	channel: 'source_channel',
	model: 'source_model',
	price: 'price_sum',
	currency: 'currency',
	mass: 'mass_kg_sum'
};

/** What the columns mean is said by their names; those without a value play no role. */
async function planOf(engine: Engine, rows: Sql): Promise<ColumnPlan> {
	const counts = columnRoles.map((role) => sql`CAST(COUNT(${raw(columnOfRole[role])}) AS DOUBLE)`);
	const { data } = await engine.query(sql`SELECT ${join(counts)} FROM ${rows}`.text);
	const held = columnRoles.filter((_, at) => Number(data[at]![0]) > 0);
	return {
		roles: held.map((role) => ({ role, column: columnOfRole[role], confidence: 1, by: 'user' })),
		...{ dateOrder: 'YMD', dateOrderCertain: true, dateNumbers: 'none', dateForms: ['iso'] },
		...{ decimal: '.', decimalCertain: true, itemsUnit: 'as_named', massUnit: 'kg' },
		...{ oneItemPerRow: false, massLog: !held.includes('items'), questions: [] }
	};
}
