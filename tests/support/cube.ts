import type { CodedColumn, CubeColumns } from '../../src/lib/impact';
import { dayNumber } from '../../src/lib/model/calendar-steps';
import { filterColumns } from '../../src/lib/model/trade-filter';

/** A row of a cube as a test writes it; columns that are not named state nothing. */
export interface CubeTestRow extends Partial<Record<CodedColumn, string | null>> {
	readonly day: string | null;
	readonly kept: number;
	readonly returned?: number;
}

const columns: readonly CodedColumn[] = [...filterColumns, 'source_category'];

/** The cube of some rows, which change hands between users unless they say otherwise. */
export function cubeOf(given: readonly CubeTestRow[]): CubeColumns {
	const order = (day: string | null) => (day === null ? Infinity : dayNumber(day));
	const rows = given
		.map((row) => ({ operating_model: 'c2c_shipped', ...row }))
		.sort((a, b) => order(a.day) - order(b.day));
	const codes = columns.map((column) => {
		const words = rows.map((row) => row[column] ?? null);
		const keys = [...new Set(words)];
		return [column, { keys, code: Uint32Array.from(words, (word) => keys.indexOf(word)) }] as const;
	});
	const pairs: { category: string | null; operatingModel: string }[] = [];
	const pair = Uint32Array.from(rows, ({ category = null, operating_model }) => {
		const model = operating_model ?? 'c2c_shipped';
		const known = pairs.findIndex(
			(one) => one.category === category && one.operatingModel === model
		);
		return known === -1 ? pairs.push({ category, operatingModel: model }) - 1 : known;
	});
	const returned = Float64Array.from(rows, (row) => row.returned ?? 0);
	return {
		measure: 'items',
		rows: rows.length,
		dated: rows.filter(({ day }) => day !== null).length,
		day: Int32Array.from(rows, ({ day }) => (day === null ? 2 ** 31 - 1 : dayNumber(day))),
		coded: Object.fromEntries(codes) as unknown as CubeColumns['coded'],
		...{ pairs, pair, returned },
		kept: Float64Array.from(rows, ({ kept }) => kept),
		absolute: Float64Array.from(rows, ({ kept }, place) => kept + returned[place]!),
		trades: new Float64Array(rows.length).fill(1),
		isWhole: true
	};
}
