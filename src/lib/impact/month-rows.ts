import { dayNumber } from '../model/calendar-steps';
import { monthColumn, type CodedColumn, type CodeColumn, type CubeColumns } from './cube-columns';
import { countDecimals, exactSums } from './exact-sums';

/**
 * The cube with the rows of each month added up, under the month's first day: a filter over whole
 * months so visits a fraction of the rows. Undated rows are added up too, and stay last.
 */
export function monthRows(cube: CubeColumns): CubeColumns {
	const { keys, code: month } = monthColumn(cube);
	const group = groupNumbers(cube, { keys, code: month });
	const first = firstRows(group);
	const sums = (values: Float64Array) => exactSums(values, group, first.length, countDecimals);
	const [kept, returned, absolute] = [cube.kept, cube.returned, cube.absolute].map(sums);
	return {
		...cube,
		rows: first.length,
		dated: cube.dated === cube.rows ? first.length : group[cube.dated]!,
		day: Int32Array.from(first, (row) => {
			const key = keys[month[row]!]!;
			return key === null ? cube.day[row]! : dayNumber(key);
		}),
		coded: codedRows(cube.coded, first),
		pair: first.map((row) => cube.pair[row]!),
		...{ kept: kept!, returned: returned!, absolute: absolute! },
		trades: exactSums(cube.trades, group, first.length, 0)
	};
}

function codedRows(coded: CubeColumns['coded'], rows: Uint32Array): CubeColumns['coded'] {
	const columns = Object.entries(coded).map(([column, { keys, code }]) => [
		column,
		{ keys, code: rows.map((row) => code[row]!) }
	]);
	return Object.fromEntries(columns) as Record<CodedColumn, CodeColumn>;
}

/**
 * Numbers of the rows that agree in their month and in every column, in the order in which they are
 * first met: months stay in their order.
 */
function groupNumbers(cube: CubeColumns, month: CodeColumn): Uint32Array {
	const columns = [month, ...Object.values(cube.coded)].filter(({ keys }) => keys.length > 1);
	let [number, size] = [new Float64Array(cube.rows), 1];
	for (const { keys, code } of columns) {
		if (size * keys.length > Number.MAX_SAFE_INTEGER) {
			number = Float64Array.from(renumbered(number));
			size = cube.rows;
		}
		for (let row = 0; row < number.length; row++) {
			number[row] = number[row]! * keys.length + code[row]!;
		}
		size *= keys.length;
	}
	return renumbered(number);
}

/** Equal numbers as equal small ones, from 0 in the order in which they are met. */
function renumbered(number: Float64Array): Uint32Array {
	const places = new Map<number, number>();
	const found = new Uint32Array(number.length);
	for (let row = 0; row < number.length; row++) {
		let place = places.get(number[row]!);
		if (place === undefined) places.set(number[row]!, (place = places.size));
		found[row] = place;
	}
	return found;
}

/** The first row of each group. */
function firstRows(group: Uint32Array): Uint32Array {
	const first: number[] = [];
	group.forEach((at, row) => {
		if (at === first.length) first.push(row);
	});
	return Uint32Array.from(first);
}
