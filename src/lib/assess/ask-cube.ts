import type { CodeColumn, CodedColumn, CubeColumns, TallyPair } from '../impact';
import type { Engine, NumberColumn } from '../model/engine';
import { filterColumns } from '../model/trade-filter';
import { join, name, raw, sql, type Sql } from '../sql';
import { compareText } from './compare-text';

const codedColumns: readonly CodedColumn[] = [...filterColumns, 'source_category'];

const measures = {
	items: ['SUM(items + items_returned)', 'SUM(items_returned)', 'SUM(items_absolute)'],
	mass: ['SUM(mass_kg_sum)', '0', '0']
} as const;

/** Reads the cube once into typed arrays. `pairs` are those of the log's tally, which a cube's rows fall under. */
export async function askCube(
	engine: Engine,
	measure: CubeColumns['measure'],
	pairs: readonly TallyPair[]
): Promise<CubeColumns> {
	const keys = await askKeys(engine);
	const columns = await engine.numbers(columnsSql(measure, keys).text);
	const [day, trades, kept, returned, absolute, ...codes] = columns as readonly [...NumberColumn[]];
	const coded = Object.fromEntries(
		codedColumns.map((column, index) => [column, codesOf(keys[column], codes[index]!)])
	) as Record<CodedColumn, CodeColumn>;
	const counts = [kept, returned, absolute].map((column) => Float64Array.from(column!));
	return {
		measure,
		rows: day!.length,
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

/** Undated rows, which come last, bear the greatest number. */
const undated = 2 ** 31 - 1;

function datedOf(day: NumberColumn): number {
	const first = day.indexOf(undated);
	return first === -1 ? day.length : first;
}

type Keys = Readonly<Record<CodedColumn, readonly (string | null)[]>>;

/** The words of each column, in order; null last where a row has none. */
async function askKeys(engine: Engine): Promise<Keys> {
	const found: Partial<Record<CodedColumn, readonly (string | null)[]>> = {};
	for (const column of codedColumns) {
		const { data } = await engine.query(
			sql`SELECT DISTINCT CAST(${name(column)} AS VARCHAR) AS key FROM cube`.text
		);
		found[column] = [...(data[0] as (string | null)[])].sort(compareText);
	}
	return found as Keys;
}

/** Codes are made by the engine, which has most words as codes already: text would cost seconds. */
function columnsSql(measure: CubeColumns['measure'], keys: Keys): Sql {
	const codes = codedColumns.map(
		(column) => sql`${codeSql(column, keys[column])} AS ${name(column)}`
	);
	const counts = measures[measure].map((sum) => raw(`CAST(COALESCE(${sum}, 0) AS DOUBLE)`));
	return sql`SELECT COALESCE(CAST(day - DATE '1970-01-01' AS INTEGER), ${raw(String(undated))}) AS day_number,
	CAST(SUM(trades) AS DOUBLE), ${join(counts)}, ${join(codes)}
FROM cube GROUP BY day, ${raw(codedColumns.join(', '))} ORDER BY 1`;
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
