import { dayNumber } from '../model/calendar-steps';
import type { Selection } from '../model/selection';
import { filterColumns } from '../model/trade-filter';
import type { CodeColumn, CubeColumns } from './cube-columns';
import type { CubeFilter } from './cube-filter';
import type { TallyRows } from './tally';

/** The key of what is selected. */
const selected = 'selected';

/** Counts of a selection by pair: what it says of columns and days takes the place of the filter's. */
export function selectedCounts(filter: CubeFilter, selection: Selection): TallyRows {
	const { of, days, where } = selection;
	const beside = of === 'log' ? filterColumns : where.map(({ column }) => column);
	const own = of === 'log' || days === 'undated' ? { from: null, to: null } : filter.filter;
	const limits = days === null || days === 'undated' ? own : days;
	const rows = filter.counts(memberColumn(filter.cube, selection), { limits, beside });
	const places = rows.pair.flatMap((_, row) =>
		rows.keys[rows.part[row]!] === selected ? [row] : []
	);
	const at = (values: readonly number[]) => places.map((row) => values[row]!);
	return {
		keys: [null],
		part: places.map(() => 0),
		pair: at(rows.pair),
		kept: at(rows.kept),
		returned: at(rows.returned),
		absolute: at(rows.absolute)
	};
}

/** Whether each row of a cube is selected. */
function memberColumn(cube: CubeColumns, { days, where }: Selection): CodeColumn {
	const code = new Uint32Array(cube.rows).fill(1);
	for (const { column, keys, except } of where) {
		const own = cube.coded[column];
		const wanted = new Set(keys);
		const isIn = own.keys.map((key) => wanted.has(key) !== except);
		for (let row = 0; row < cube.rows; row++) if (!isIn[own.code[row]!]) code[row] = 0;
	}
	if (days === 'undated') code.fill(0, 0, cube.dated);
	else if (days !== null) {
		const from = days.from === null ? -Infinity : dayNumber(days.from);
		const to = days.to === null ? Infinity : dayNumber(days.to);
		for (let row = 0; row < cube.dated; row++) {
			if (cube.day[row]! < from || cube.day[row]! > to) code[row] = 0;
		}
		code.fill(0, cube.dated);
	}
	return { keys: [null, selected], code };
}
