import type { CodedColumn, CubeColumns } from '../impact';

/** A cube as JSON can hold it: its columns as plain lists. */
export type CubeJson = ReturnType<typeof cubeJson>;

/** The cube as plain values, for a file. */
export function cubeJson({
	coded,
	day,
	pair,
	kept,
	returned,
	absolute,
	trades,
	...rest
}: CubeColumns) {
	const columns = Object.entries(coded).map(([column, { keys, code }]) => [
		column,
		{ keys, code: [...code] }
	]);
	return {
		...rest,
		coded: Object.fromEntries(columns) as Record<
			CodedColumn,
			{ readonly keys: readonly (string | null)[]; readonly code: readonly number[] }
		>,
		...{ day: [...day], pair: [...pair], kept: [...kept], returned: [...returned] },
		...{ absolute: [...absolute], trades: [...trades] }
	};
}

/** The cube that a file holds. */
export function cubeOfJson(json: CubeJson): CubeColumns {
	const { coded, day, pair, kept, returned, absolute, trades, ...rest } = json;
	const columns = Object.entries(coded).map(([column, { keys, code }]) => [
		column,
		{ keys, code: Uint32Array.from(code) }
	]);
	return {
		...rest,
		coded: Object.fromEntries(columns) as CubeColumns['coded'],
		...{ day: Int32Array.from(day), pair: Uint32Array.from(pair) },
		...{ kept: Float64Array.from(kept), returned: Float64Array.from(returned) },
		...{ absolute: Float64Array.from(absolute), trades: Float64Array.from(trades) }
	};
}
