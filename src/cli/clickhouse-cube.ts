import {
	cubeHeader,
	keptRareWords,
	mappingHash,
	mapSource,
	mergeCube,
	mergedDefaults,
	nameWords,
	type AssessOptions,
	type CubeFile,
	type CubeHeader,
	type CubeInput,
	type Replaced
} from '../lib/assess';
import type { TradesElsewhere } from '../lib/impact';
import type { Engine } from '../lib/model/engine';
import type { Issue } from '../lib/model/issue';
import type { Library } from '../lib/model/library';
import { columnOf, type ColumnPlan } from '../lib/model/reading';
import type { Sql } from '../lib/sql';
import { tableIssues } from './clickhouse-table';

/** What becomes a cube, and by what. */
export interface TableJob {
	readonly library: Library;
	readonly options: AssessOptions;
	readonly plan: ColumnPlan;
	readonly asked: TradesElsewhere & Replaced;
	/** The cube that the days asked for are put into, or null. */
	readonly earlier: CubeFile | null;
	/** The table with the address of its server. */
	readonly source: string;
}

/** Makes the cube of the counts of a table, within an earlier one where there is one. */
export async function tableCube(
	engine: Engine,
	rows: Sql,
	{ library, options, plan, asked, earlier, source }: TableJob
): Promise<CubeHeader> {
	const { mapping, operatingModel, issues = [], read } = options;
	const map = { mapping, operatingModel, addedCategories: read.addedCategories };
	const facts = {
		...{ rows, plan, rejects: [], titleWords: [] },
		issues: [...tableIssues(plan), ...issues]
	};
	const log = await mapSource(engine, library, facts, map, { namesAll: true });
	const made = { mapping: mappingHash(library, map), where: asked.where };
	const whole =
		earlier === null ? log : await mergeCube(engine, earlier, log, { ...made, source }, asked);
	const kept = earlier === null ? [] : keptRareWords(earlier.header, asked);
	const rare = await nameWords(engine, whole.words, plan.massLog, kept);
	const { input, undated } = await inputOf(engine, source);
	const told = { ...whole, issues: [...whole.issues, ...undatedIssue(plan, undated)] };
	const origin = { inputs: [input], ...made };
	const own = await cubeHeader(engine, told, limitsOf(asked, earlier), origin);
	const header = rare.length === 0 ? own : { ...own, rareWords: rare };
	if (earlier === null) return header;
	return { ...header, modelDefaults: mergedDefaults(earlier.header, header, asked) };
}

/** The table as the one input of its cube; a row that a database holds is one that can be read. */
async function inputOf(
	engine: Engine,
	name: string
): Promise<{ readonly input: CubeInput; readonly undated: number }> {
	const { data } = await engine.query(`SELECT CAST(COALESCE(SUM(trades), 0) AS DOUBLE),
	CAST(COALESCE(SUM(CASE WHEN day IS NULL THEN trades END), 0) AS DOUBLE) FROM banded_cube`);
	const [read, undated] = data.map(([cell]) => Number(cell)) as [number, number];
	const rows = { read, loaded: read, rejected: 0, filtered: 0 };
	const unknown = { sha256: null, bytes: null, encoding: null };
	return { input: { name, ...unknown, format: 'clickhouse', rows }, undated };
}

function undatedIssue(plan: ColumnPlan, count: number): readonly Issue[] {
	const column = columnOf(plan, 'date');
	if (count === 0 || column === undefined) return [];
	return [{ code: 'undated_rows', parameters: { column, count }, count }];
}

/** The days that a cube is limited to: those of an earlier one, further where later days were asked for. */
function limitsOf({ from, to }: Replaced, earlier: CubeFile | null) {
	if (earlier === null) return { from, to };
	const { facts } = earlier.header;
	const last = facts.to === null || to === null ? null : to > facts.to ? to : facts.to;
	return { from: facts.from, to: last };
}
