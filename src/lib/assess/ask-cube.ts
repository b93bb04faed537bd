import {
	cubeSql,
	sourceCubeSql,
	type CodeColumn,
	type CodedColumn,
	type CubeColumns,
	type Tally,
	type TallyPair
} from '../impact';
import type { Engine, NumberColumn } from '../model/engine';
import { filterColumns } from '../model/trade-filter';
import { join, name, raw, sql, type Sql } from '../sql';
import { compareText } from './compare-text';
import type { LogFacts } from './log-facts';

const codedColumns: readonly CodedColumn[] = [...filterColumns, 'source_category'];

const measures = {
	items: ['SUM(items + items_returned)', 'SUM(items_returned)', 'SUM(items_absolute)'],
	mass: ['SUM(mass_kg_sum)', '0', '0']
} as const;

/** A cube in the engine, with the columns it has words in. */
export interface CubeTable {
	readonly table: string;
	readonly columns: readonly CodedColumn[];
}

/**
 * Reads the cube of a log into typed arrays, once. A log with prices is reduced again for it, with
 * their bands: only who filters by them needs so many rows.
 */
export async function askCube(
	engine: Engine,
	{ plan, operatingModel, tally }: Pick<LogFacts, 'plan' | 'operatingModel' | 'tally'>
): Promise<CubeColumns> {
	if (!plan.roles.some(({ role }) => role === 'price')) {
		const columns = codedColumns.filter((column) => column !== 'price_band');
		return readCube(engine, { table: 'cube', columns }, tally);
	}
	const tables = {
		banded_source_cube: sourceCubeSql({ bands: true }),
		banded_cube: cubeSql(operatingModel, { bands: true })
	};
	for (const [table, select] of Object.entries(tables)) {
		await engine.run(`CREATE OR REPLACE TABLE ${table} AS ${select.text}`);
	}
	const columns = await readCube(engine, { table: 'banded_cube', columns: codedColumns }, tally);
	for (const table of Object.keys(tables)) await engine.run(`DROP TABLE ${table}`);
	return columns;
}

/** Reads the cube of a file, which has its price bands already, into typed arrays. */
export function askStoredCube(
	engine: Engine,
	{ tally }: Pick<LogFacts, 'tally'>
): Promise<CubeColumns> {
	return readCube(engine, { table: 'cube', columns: codedColumns }, tally);
}

/** Reads a cube into typed arrays; its rows fall under the pairs of the tally. */
export async function readCube(
	engine: Engine,
	cube: CubeTable,
	{ measure, pairs }: Pick<Tally, 'measure' | 'pairs'>
): Promise<CubeColumns> {
	const keys = await askKeys(engine, cube);
	const columns = await engine.numbers(columnsSql(cube, measure, keys).text);
	const [day, trades, kept, returned, absolute, ...codes] = columns as readonly [...NumberColumn[]];
	const rows = day!.length;
	const coded = Object.fromEntries(
		codedColumns.map((column) => {
			const at = cube.columns.indexOf(column);
			return [column, at === -1 ? noWords(rows) : codesOf(keys.get(column)!, codes[at]!)];
		})
	) as Record<CodedColumn, CodeColumn>;
	const counts = [kept, returned, absolute].map((column) => Float64Array.from(column!));
	return {
		measure,
		rows,
		dated: datedOf(day!),
		day: Int32Array.from(day!),
		coded,
		pairs,
		pair: pairOf(pairs, coded),
		...{ kept: counts[0]!, returned: counts[1]!, absolute: counts[2]! },
		trades: Float64Array.from(trades!),
		isWhole: counts.every((column) => column.every(Number.isInteger))
	};
}

/** A column that states nothing. */
function noWords(rows: number): CodeColumn {
	return { keys: [null], code: new Uint32Array(rows) };
}

/** Undated rows, which come last, bear the greatest number. */
const undated = 2 ** 31 - 1;

function datedOf(day: NumberColumn): number {
	const first = day.indexOf(undated);
	return first === -1 ? day.length : first;
}

type Keys = ReadonlyMap<CodedColumn, readonly (string | null)[]>;

/** The words of each column, in order; null last where a row has none. */
async function askKeys(engine: Engine, { table, columns }: CubeTable): Promise<Keys> {
	const found = new Map<CodedColumn, readonly (string | null)[]>();
	for (const column of columns) {
		const { data } = await engine.query(
			sql`SELECT DISTINCT CAST(${name(column)} AS VARCHAR) AS key FROM ${name(table)}`.text
		);
		found.set(column, [...(data[0] as (string | null)[])].sort(compareText));
	}
	return found;
}

/** Codes are made by the engine, which has most words as codes already: text would cost seconds. */
function columnsSql({ table, columns }: CubeTable, measure: Tally['measure'], keys: Keys): Sql {
	const codes = columns.map(
		(column) => sql`${codeSql(column, keys.get(column)!)} AS ${name(column)}`
	);
	const counts = measures[measure].map((sum) => raw(`CAST(COALESCE(${sum}, 0) AS DOUBLE)`));
	return sql`SELECT COALESCE(CAST(day - DATE '1970-01-01' AS INTEGER), ${raw(String(undated))}) AS day_number,
	CAST(SUM(trades) AS DOUBLE), ${join(counts)}, ${join(codes)}
FROM ${name(table)} GROUP BY day, ${join(columns.map(name))} ORDER BY 1`;
}

function codeSql(column: CodedColumn, keys: readonly (string | null)[]): Sql {
	const words = keys.filter((key) => key !== null);
	const none = raw(String(words.length));
	if (words.length === 0) return sql`CAST(${none} AS INTEGER)`;
	const type = sql`ENUM (${join(words.map((word) => sql`${word}`))})`;
	return sql`COALESCE(CAST(enum_code(CAST(${name(column)} AS ${type})) AS INTEGER), ${none})`;
}

function codesOf(keys: readonly (string | null)[], codes: NumberColumn): CodeColumn {
	return { keys, code: Uint32Array.from(codes) };
}

/** The pair of each row, by its category and operating model. */
function pairOf(
	pairs: readonly TallyPair[],
	{ category, operating_model: model }: CubeColumns['coded']
): Uint32Array {
	const models = new Map(model.keys.map((key, code) => [key, code]));
	const categories = new Map(category.keys.map((key, code) => [key, code]));
	const places = new Uint32Array(model.keys.length * category.keys.length);
	pairs.forEach((pair, place) => {
		const [of, by] = [categories.get(pair.category), models.get(pair.operatingModel)];
		if (of !== undefined && by !== undefined) places[of * model.keys.length + by] = place;
	});
	return category.code.map((code, row) => places[code * model.keys.length + model.code[row]!]!);
}
