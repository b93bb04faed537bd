import { periodSql } from '../../impact';
import { sniff } from '../../ingest';
import type { AssessedInput, Assessment, RowCounts } from '../../model/assessment';
import { rowsOf, type Engine } from '../../model/engine';
import type { Issue } from '../../model/issue';
import { sql } from '../../sql';
import { askTally, type Limits, type Scope } from '../ask-tally';
import { compareText } from '../compare-text';
import type { LogFacts } from '../log-facts';
import { inPeriod } from '../method-issues';
import { addUp } from '../period';
import { earlier, later } from '../scope-of';
import type { CubeHeader } from './cube-header';
import type { MappedCube } from './map-cube';
import type { CubeFile } from './read-cube';

/** Trades of a cube, and the days they are of. */
interface CubeDays {
	readonly trades: number;
	readonly undated: number;
	readonly first_day: string | null;
	readonly last_day: string | null;
	readonly [name: string]: string | number | null;
}

/**
 * The facts of a log of which nothing but its cube is there, in the table `cube`. They are those that
 * the trades give; the cube is the one input, with the rows of all that it was made from.
 */
export async function cubeFacts(
	engine: Engine,
	{ cube, words, operatingModel, issues }: MappedCube,
	limits: Limits,
	hash: string
): Promise<LogFacts> {
	const { facts, inputs } = cube.header;
	const measure = facts.plan.massLog ? 'mass' : 'items';
	const scope: Scope = { measure, ...limits };
	const tally = await askTally(engine, scope);
	const within = await askDays(engine, limits);
	const whole = await askDays(engine, { from: null, to: null });
	const rows = addUp(inputs.map((input) => input.rows));
	const filtered = rows.filtered + whole.trades - within.trades;
	return {
		...facts,
		plan: { ...facts.plan, questions: [] },
		words: await wordsWithin(engine, words, scope),
		operatingModel,
		...defaultsWithin(cube.header, limits),
		issues: [
			...facts.issues.map((issue) => inPeriod(issue, limits)),
			...issues,
			fromCube(cube, whole.trades)
		],
		inputs: [await inputOf(cube, hash, { ...rows, filtered })],
		period: periodOf(within),
		from: later(facts.from, limits.from),
		to: earlier(facts.to, limits.to),
		tally
	};
}

/** What is left to a default, on the days that are asked about; nothing where no row says anything. */
function defaultsWithin({ modelDefaults }: CubeHeader, { from, to }: Limits) {
	if (modelDefaults === undefined) return {};
	const isLimited = from !== null || to !== null;
	const amounts = modelDefaults.filter(([day]) =>
		day === null ? !isLimited : (from === null || day >= from) && (to === null || day <= to)
	);
	return { modelDefaults: amounts.reduce((sum, [, amount]) => sum + amount, 0) };
}

function fromCube({ file, header }: CubeFile, trades: number): Issue {
	const parameters = { file: file.name, trades, inputs: header.inputs.length };
	return { code: 'from_cube', parameters, count: 1 };
}

async function askDays(engine: Engine, limits: Limits): Promise<CubeDays> {
	const result = await engine.query(
		sql`SELECT CAST(COALESCE(SUM(trades), 0) AS DOUBLE) AS trades,
	CAST(COALESCE(SUM(CASE WHEN day IS NULL THEN trades END), 0) AS DOUBLE) AS undated,
	CAST(MIN(day) AS VARCHAR) AS first_day, CAST(MAX(day) AS VARCHAR) AS last_day
FROM cube WHERE ${periodSql(limits)}`.text
	);
	return rowsOf<CubeDays>(result)[0]!;
}

function periodOf({ first_day: from, last_day: to, undated }: CubeDays): Assessment['period'] {
	return from === null || to === null ? null : { from, to, undatedRows: undated };
}

/** Words of the period asked about, as far as the cube names them. */
async function wordsWithin(
	engine: Engine,
	words: LogFacts['words'],
	{ measure, from, to }: Scope
): Promise<LogFacts['words']> {
	if (from === null && to === null) return words;
	const column = measure === 'mass' ? 'mass_kg_sum' : 'items';
	const result = await engine.query(
		`SELECT source_category AS word, CAST(COALESCE(SUM(${column}), 0) AS DOUBLE) AS items
FROM cube WHERE ${periodSql({ from, to }).text} GROUP BY source_category`
	);
	const rows = rowsOf<{ word: string | null; items: number }>(result);
	const items = new Map(rows.map((row) => [row.word, row.items]));
	return words
		.filter(({ sourceCategory }) => items.has(sourceCategory))
		.map((word) => ({ ...word, items: items.get(word.sourceCategory)! }))
		.sort((a, b) => b.items - a.items || compareText(a.sourceCategory, b.sourceCategory));
}

async function inputOf(
	{ file }: CubeFile,
	sha256: string,
	rows: RowCounts
): Promise<AssessedInput> {
	const reading = await sniff(file);
	const { format, encoding } = reading;
	return { name: file.name, sha256, bytes: file.size, format, encoding, rows, reading };
}
