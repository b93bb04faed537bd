import { dayNumber, dayText, firstOfMonth } from '../model/calendar-steps';
import { filterColumns, type FilterColumn, type TradeFilter } from '../model/trade-filter';
import { decimalSums, wholeSums, type CellSums, type Summed } from './cell-sums';
import { cellsOf, type CubeCells } from './cube-cells';
import type { CodeColumn, CubeColumns } from './cube-columns';
import { dimensions, type CubeColumn, type Dimension } from './dimension';
import { bitOf, FilteredRows, type Stretch } from './filtered-rows';
import { monthRows } from './month-rows';
import type { Tally, TallyRows } from './tally';

/** First and last day, `YYYY-MM-DD`, both inclusive; null sets no limit. */
export type Limits = Pick<TradeFilter, 'from' | 'to'>;

const unlimited: Limits = { from: null, to: null };

/** Which trades are counted by a column of one's own. */
export interface CountScope {
	/** Another period than that of the filter. */
	readonly limits?: Limits;
	/** The columns of the filter that keep no trade out. */
	readonly beside?: FilterColumn | readonly FilterColumn[];
}

/**
 * Counts of a cube under a filter. The period is a stretch of rows, since they stand in the order of
 * their days: whole months are counted from rows that were added up by month, what is left at either
 * end from those of the days.
 */
export class CubeFilter {
	readonly cube: CubeColumns;
	readonly #days: FilteredRows;
	readonly #months: FilteredRows;
	#filter: TradeFilter = { from: null, to: null, only: {} };
	/** What was counted last by each column: it stands until something else than that column changes. */
	readonly #known = new Map<
		CubeColumn,
		{ readonly filter: TradeFilter; readonly rows: TallyRows }
	>();

	constructor(cube: CubeColumns) {
		this.cube = cube;
		this.#days = new FilteredRows(cube);
		this.#months = new FilteredRows(monthRows(cube));
	}

	/** The filter in force. */
	get filter(): TradeFilter {
		return this.#filter;
	}

	/** Puts another filter in force. */
	set(filter: TradeFilter): void {
		const before = this.#filter;
		this.#filter = filter;
		for (const column of filterColumns) {
			if (before.only[column] === filter.only[column]) continue;
			this.#days.limit(column, filter.only[column]);
			this.#months.limit(column, filter.only[column]);
		}
	}

	/** Counts of all trades that the filter lets through; of another period where one is named. */
	whole(limits: Limits = this.#filter): TallyRows {
		return this.#sums(null, this.#stretches(limits));
	}

	/**
	 * Counts by the parts of a column, of all trades that the other columns let through: what is
	 * chosen in a figure stands beside what could be.
	 */
	by(column: CubeColumn): TallyRows {
		const known = this.#known.get(column);
		if (known !== undefined && isAlikeBeside(column, known.filter, this.#filter)) return known.rows;
		// The months are limited by the period themselves: all of them stay in sight.
		const limits = column === 'month' ? { from: null, to: null } : this.#filter;
		const rows = this.#sums(column, this.#stretches(limits));
		this.#known.set(column, { filter: this.#filter, rows });
		return rows;
	}

	/**
	 * Counts by the parts of a column of one's own, of all trades that the filter lets through; what it
	 * says of the column `beside` is left out, as in `by`.
	 */
	counts(column: CodeColumn, { limits = this.#filter, beside = [] }: CountScope = {}): TallyRows {
		const cells = cellsOf(this.cube, column);
		const stretches = [{ ...this.#daysBetween(limits), cell: cells.cell }];
		const ignored = [beside].flat().reduce((bits, column) => bits | bitOf(column), 0);
		return this.#summed(cells, { stretches, ignored });
	}

	/** The tally of what is let through; breakdowns as in `by`. */
	tally(): Tally {
		const { measure, pairs } = this.cube;
		const by = dimensions.map((dimension) => [dimension, this.by(dimension)]);
		return {
			...{ measure, pairs },
			whole: this.whole(),
			by: Object.fromEntries(by) as Record<Dimension, TallyRows>,
			words: this.by('source_category')
		};
	}

	/** Trades that are let through. */
	trades(): number {
		let sum = 0;
		for (const { of, from, to } of this.#stretches(this.#filter)) {
			const { out, cube } = of;
			for (let row = from; row < to; row++) if (out[row] === 0) sum += cube.trades[row]!;
		}
		return sum;
	}

	/** Trades by the keys of a column, in their order: of all that the filter lets through, or of all. */
	tradesBy(column: FilterColumn, isWhole = false): readonly number[] {
		const sums = this.cube.coded[column].keys.map(() => 0);
		for (const { of, from, to } of this.#stretches(isWhole ? unlimited : this.#filter)) {
			const { out, cube } = of;
			const { code } = cube.coded[column];
			for (let row = from; row < to; row++) {
				if (isWhole || out[row] === 0) sums[code[row]!]! += cube.trades[row]!;
			}
		}
		return sums;
	}

	/** First and last day with a trade that is let through, and undated trades; null without a day. */
	days(): { readonly from: number; readonly to: number; readonly undated: number } | null {
		const { cube, out } = this.#days;
		const { from, to } = this.#daysBetween(this.#filter);
		const last = Math.min(to, cube.dated);
		let first = from;
		while (first < last && out[first] !== 0) first++;
		if (first >= last) return null;
		let end = last - 1;
		while (out[end] !== 0) end--;
		let undated = 0;
		for (let row = last; row < to; row++) if (out[row] === 0) undated += cube.trades[row]!;
		return { from: cube.day[first]!, to: cube.day[end]!, undated };
	}

	/** The rows of the days of a period: a limit leaves the undated ones out. */
	#daysBetween({ from, to }: Limits): Stretch {
		const { cube } = this.#days;
		if (from === null && to === null) return { of: this.#days, from: 0, to: cube.rows };
		return {
			of: this.#days,
			from: from === null ? 0 : this.#days.firstFrom(dayNumber(from)),
			to: to === null ? cube.dated : this.#days.firstFrom(dayNumber(to) + 1)
		};
	}

	/** The rows of a period: those of its whole months, and of the days before and after them. */
	#stretches(limits: Limits): readonly Stretch[] {
		const [days, months] = [this.#days, this.#months];
		if (limits.from === null && limits.to === null) {
			return [{ of: months, from: 0, to: months.cube.rows }];
		}
		const { from, to } = this.#daysBetween(limits);
		const begins = limits.from === null ? -Infinity : nextFirst(dayNumber(limits.from) - 1);
		const ends = limits.to === null ? Infinity : thisFirst(dayNumber(limits.to) + 1);
		if (begins >= ends) return [{ of: days, from, to }];
		const stretches = [
			{ of: days, from, to: days.firstFrom(begins) },
			{ of: months, from: months.firstFrom(begins), to: months.firstFrom(ends) },
			{ of: days, from: days.firstFrom(ends), to }
		];
		return stretches.filter((stretch) => stretch.from < stretch.to);
	}

	#sums(column: CubeColumn | null, stretches: readonly Stretch[]): TallyRows {
		const summed = {
			stretches: stretches.map((stretch) => ({ ...stretch, cell: stretch.of.cells(column).cell })),
			ignored: column === null ? 0 : bitOf(column)
		};
		return this.#summed(this.#months.cells(column), summed, column === null);
	}

	#summed(cells: CubeCells, summed: Summed, wantsAll = false): TallyRows {
		const add = this.cube.isWhole ? wholeSums : decimalSums;
		return tallyRows(this.cube, cells, add(summed, cells.part.length), wantsAll);
	}
}

/** Whether two filters let the same trades through but for what they say of a column themselves. */
function isAlikeBeside(column: CubeColumn, a: TradeFilter, b: TradeFilter): boolean {
	const isSamePeriod = column === 'month' || (a.from === b.from && a.to === b.to);
	return (
		isSamePeriod && filterColumns.every((one) => one === column || a.only[one] === b.only[one])
	);
}

/** The first day of the month of a day. */
function thisFirst(day: number): number {
	return dayNumber(firstOfMonth(dayText(day)));
}

/** The first day of a month that is later than a day. */
function nextFirst(day: number): number {
	return thisFirst(thisFirst(day) + 31);
}

/** Sums by cell as a tally; cells without a row are left out unless all are wanted, parts that have none too. */
function tallyRows(
	{ measure }: CubeColumns,
	cells: CubeCells,
	{ found, kept, returned, absolute }: CellSums,
	wantsAll: boolean
): TallyRows {
	const places: number[] = [];
	for (let at = 0; at < found.length; at++) if (wantsAll || found[at]! > 0) places.push(at);
	const keys: (string | null)[] = wantsAll ? [...cells.keys] : [];
	let last = -1;
	const part = places.map((at) => {
		if (!wantsAll && cells.part[at] !== last) {
			last = cells.part[at]!;
			keys.push(cells.keys[last]!);
		}
		return keys.length - 1;
	});
	const at = (values: ArrayLike<number>) => places.map((place) => values[place]!);
	const ofMass = measure === 'mass';
	return {
		...{ keys, part, pair: at(cells.pair), kept: at(kept), returned: at(returned) },
		// A mass is weighed by its sum: what was put back counts against it.
		absolute: ofMass ? at(kept).map(Math.abs) : at(absolute)
	};
}
