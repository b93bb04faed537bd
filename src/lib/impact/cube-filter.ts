import { dayNumber } from '../model/calendar-steps';
import { filterColumns, type FilterColumn, type TradeFilter } from '../model/trade-filter';
import { cellsOf, wholeCells, type CubeCells } from './cube-cells';
import { codesOf, type CodeColumn, type CubeColumns } from './cube-columns';
import { countDecimals, exactSums } from './exact-sums';
import { dimensions, type CubeColumn, type Dimension } from './dimension';
import type { Tally, TallyRows } from './tally';

/** First and last day, `YYYY-MM-DD`, both inclusive; null sets no limit. */
export type Limits = Pick<TradeFilter, 'from' | 'to'>;

/** Which trades are counted by a column of one's own. */
export interface CountScope {
	/** Another period than that of the filter. */
	readonly limits?: Limits;
	/** The column of the filter that keeps no trade out. */
	readonly beside?: FilterColumn | undefined;
}

/**
 * Counts of a cube under a filter. Each column of the filter has a bit in every row that says whether
 * it keeps the row out; the period is a stretch of rows, since they stand in the order of their
 * days. A change of one column so touches its own bit, and a sum visits each row once.
 */
export class CubeFilter {
	readonly cube: CubeColumns;
	readonly #out: Uint8Array;
	readonly #cells = new Map<CubeColumn | null, CubeCells>();
	#filter: TradeFilter = { from: null, to: null, only: {} };

	constructor(cube: CubeColumns) {
		this.cube = cube;
		this.#out = new Uint8Array(cube.rows);
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
			if (before.only[column] !== filter.only[column]) this.#mark(column);
		}
	}

	/** Counts of all trades that the filter lets through; of another period where one is named. */
	whole(limits: Limits = this.#filter): TallyRows {
		return this.#sums(null, 0, limits);
	}

	/**
	 * Counts by the parts of a column, of all trades that the other columns let through: what is
	 * chosen in a figure stands beside what could be.
	 */
	by(column: CubeColumn): TallyRows {
		return this.#sums(column, bitOf(column));
	}

	/**
	 * Counts by the parts of a column of one's own, of all trades that the filter lets through; what it
	 * says of the column `beside` is left out, as in `by`.
	 */
	counts(column: CodeColumn, { limits = this.#filter, beside }: CountScope = {}): TallyRows {
		const [from, to] = this.#period(limits);
		const within = { from, to, out: this.#out, ignored: beside === undefined ? 0 : bitOf(beside) };
		return tallyRows(this.cube, cellsOf(this.cube, column), within, false);
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
		const [from, to] = this.#period();
		let sum = 0;
		for (let row = from; row < to; row++) {
			if (this.#out[row] === 0) sum += this.cube.trades[row]!;
		}
		return sum;
	}

	/** First and last day with a trade that is let through, and undated trades; null without a day. */
	days(): { readonly from: number; readonly to: number; readonly undated: number } | null {
		const { dated, day, trades } = this.cube;
		const [from, to] = this.#period();
		const last = Math.min(to, dated);
		let first = from;
		while (first < last && this.#out[first] !== 0) first++;
		if (first >= last) return null;
		let end = last - 1;
		while (this.#out[end] !== 0) end--;
		let undated = 0;
		for (let row = last; row < to; row++) if (this.#out[row] === 0) undated += trades[row]!;
		return { from: day[first]!, to: day[end]!, undated };
	}

	#mark(column: FilterColumn): void {
		const { keys, code } = this.cube.coded[column];
		const only = this.#filter.only[column];
		const bit = bitOf(column);
		const kept = only === undefined ? null : new Set(only);
		const bits = Uint8Array.from(keys, (key) => (kept === null || kept.has(key) ? 0 : bit));
		for (let row = 0; row < this.cube.rows; row++) {
			this.#out[row] = (this.#out[row]! & ~bit) | bits[code[row]!]!;
		}
	}

	/** The rows of the period: a limit leaves the undated ones out. */
	#period({ from, to }: Limits = this.#filter): readonly [number, number] {
		const { day, dated, rows } = this.cube;
		if (from === null && to === null) return [0, rows];
		return [
			from === null ? 0 : firstFrom(day, dated, dayNumber(from)),
			to === null ? dated : firstFrom(day, dated, dayNumber(to) + 1)
		];
	}

	#sums(column: CubeColumn | null, ignored: number, limits: Limits = this.#filter): TallyRows {
		const cells = this.#cellsOf(column);
		// The months are limited by the period themselves: all of them stay in sight.
		const [from, to] = column === 'month' ? [0, this.cube.rows] : this.#period(limits);
		const within = { from, to, out: this.#out, ignored };
		return tallyRows(this.cube, cells, within, column === null);
	}

	#cellsOf(column: CubeColumn | null): CubeCells {
		let cells = this.#cells.get(column);
		if (cells === undefined) {
			const { cube } = this;
			cells = column === null ? wholeCells(cube) : cellsOf(cube, codesOf(cube, column));
			this.#cells.set(column, cells);
		}
		return cells;
	}
}

/** The bit of a column of the filter; none for what cannot be filtered by. */
function bitOf(column: CubeColumn): number {
	const place = (filterColumns as readonly string[]).indexOf(column);
	return place === -1 ? 0 : 1 << place;
}

/** The first of the dated rows that is of this day or later. */
function firstFrom(day: Int32Array, dated: number, wanted: number): number {
	let [low, high] = [0, dated];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (day[middle]! < wanted) low = middle + 1;
		else high = middle;
	}
	return low;
}

interface Within {
	readonly from: number;
	readonly to: number;
	readonly out: Uint8Array;
	/** Bits that keep no row out. */
	readonly ignored: number;
}

/** Sums by cell; cells without a row are left out unless all are wanted, parts that have none too. */
function tallyRows(
	cube: CubeColumns,
	cells: CubeCells,
	within: Within,
	wantsAll: boolean
): TallyRows {
	const { found, kept, returned, absolute } = cube.isWhole
		? wholeSums(cube, cells, within)
		: decimalSums(cube, cells, within);
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
	const ofMass = cube.measure === 'mass';
	return {
		...{ keys, part, pair: at(cells.pair), kept: at(kept), returned: at(returned) },
		// A mass is weighed by its sum: what was put back counts against it.
		absolute: ofMass ? at(kept).map(Math.abs) : at(absolute)
	};
}

interface CellSums {
	/** Rows of each cell. */
	readonly found: Float64Array;
	readonly kept: Float64Array;
	readonly returned: Float64Array;
	readonly absolute: Float64Array;
}

/** One pass, for counts whose sums are exact as they are. */
function wholeSums(cube: CubeColumns, { part, cell }: CubeCells, within: Within): CellSums {
	const { from, to, out, ignored } = within;
	const blank = () => new Float64Array(part.length);
	const [found, kept, returned, absolute] = [blank(), blank(), blank(), blank()];
	const counted = 255 & ~ignored;
	for (let row = from; row < to; row++) {
		if ((out[row]! & counted) !== 0) continue;
		const at = cell[row]!;
		found[at]! += 1;
		kept[at]! += cube.kept[row]!;
		returned[at]! += cube.returned[row]!;
		absolute[at]! += cube.absolute[row]!;
	}
	return { found, kept, returned, absolute };
}

/** The same for counts with decimals, which are added as such. */
function decimalSums(cube: CubeColumns, { part, cell }: CubeCells, within: Within): CellSums {
	const { from, to, out, ignored } = within;
	const counted = 255 & ~ignored;
	const rows: number[] = [];
	for (let row = from; row < to; row++) if ((out[row]! & counted) === 0) rows.push(row);
	const at = Uint32Array.from(rows, (row) => cell[row]!);
	const sums = (values: Float64Array) =>
		exactSums(
			Float64Array.from(rows, (row) => values[row]!),
			at,
			part.length,
			countDecimals
		);
	return {
		found: exactSums(new Float64Array(rows.length).fill(1), at, part.length, 0),
		kept: sums(cube.kept),
		returned: sums(cube.returned),
		absolute: sums(cube.absolute)
	};
}
