import { Adder } from 'd3-array';
import { dayNumber, dayText, firstOfMonth, monthsAfter } from '../model/calendar-steps';
import type { Days } from '../model/compared-periods';
import type { Keys, FilterColumn } from '../model/trade-filter';
import { central } from './central';
import type { PairFactors } from './central-parts';
import type { CubeColumns } from './cube-columns';
import type { Holding } from './sample-ranges';

/** The part of a log that is looked at: rows with one of the keys in the column. */
export interface SeriesPart {
	readonly column: FilterColumn;
	readonly keys: Keys;
}

/** What a series adds up: central net avoided emissions in kg CO2e, or items, returns taken off. */
export interface SeriesValues {
	readonly net: readonly number[];
	readonly items: readonly number[];
}

/**
 * The log by the day, from its first to its last: what no trade was made on is zero there, since the
 * log covers it. What has no factor counts in the items alone.
 */
export function daySeries(
	cube: CubeColumns,
	factors: PairFactors,
	part: SeriesPart | null
): { readonly days: Days; readonly values: SeriesValues } | null {
	if (cube.dated === 0) return null;
	const [first, last] = [cube.day[0]!, cube.day[cube.dated - 1]!];
	const length = last - first + 1;
	// Exact sums: engines give the rows of a day in different orders, and the series must not tell.
	const net = Array.from({ length }, () => new Adder());
	const items = new Float64Array(length);
	const units = factors.map((factor) =>
		factor === null || factor.setAside
			? null
			: { kept: central('net', factor, 1, 0), returned: central('net', factor, 0, 1) }
	);
	const holds = part === null ? null : heldCodes(cube, part);
	for (let row = 0; row < cube.dated; row++) {
		if (holds !== null && !holds.held[holds.code[row]!]) continue;
		const [at, kept, returned] = [cube.day[row]! - first, cube.kept[row]!, cube.returned[row]!];
		items[at]! += kept - returned;
		const unit = units[cube.pair[row]!];
		if (!unit) continue;
		net[at]!.add(kept * unit.kept + returned * unit.returned);
	}
	return {
		days: { from: dayText(first), to: dayText(coveredTo(cube)) },
		values: { net: net.map(Number), items: [...items] }
	};
}

/** What a part holds in a period under factors that count, by pair: what its range is drawn from. */
export function holdingsIn(
	cube: CubeColumns,
	factors: PairFactors,
	part: SeriesPart | null,
	period: Days
): readonly Holding[] {
	const [from, to] = [dayNumber(period.from), dayNumber(period.to)];
	const [kept, returned] = [factors.map(() => 0), factors.map(() => 0)];
	const holds = part === null ? null : heldCodes(cube, part);
	for (let row = 0; row < cube.dated; row++) {
		if (cube.day[row]! < from || cube.day[row]! > to) continue;
		if (holds !== null && !holds.held[holds.code[row]!]) continue;
		kept[cube.pair[row]!]! += cube.kept[row]!;
		returned[cube.pair[row]!]! += cube.returned[row]!;
	}
	return factors.flatMap((factor, at) => {
		const isHeld = factor !== null && !factor.setAside && (kept[at] !== 0 || returned[at] !== 0);
		return isHeld ? [{ factor: at, kept: kept[at]!, returned: returned[at]! }] : [];
	});
}

function heldCodes({ coded }: CubeColumns, { column, keys }: SeriesPart) {
	const { keys: words, code } = coded[column];
	const wanted = new Set(keys);
	return { code, held: words.map((word) => wanted.has(word)) };
}

/**
 * The last day that a log covers: that of its last trade, or the end of its month where every trade
 * of several months stands on the first, as in a log that was added up by month.
 */
function coveredTo({ day, dated }: CubeColumns): number {
	const last = day[dated - 1]!;
	const months = new Set<number>();
	for (let row = 0; row < dated; row++) {
		if (months.has(day[row]!)) continue;
		if (!dayText(day[row]!).endsWith('-01')) return last;
		months.add(day[row]!);
	}
	return months.size < 2 ? last : dayNumber(monthsAfter(firstOfMonth(dayText(last)), 1)) - 1;
}
