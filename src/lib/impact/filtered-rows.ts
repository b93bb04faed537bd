import { filterColumns, type FilterColumn } from '../model/trade-filter';
import { cellsOf, wholeCells, type CubeCells } from './cube-cells';
import { codesOf, type CubeColumns } from './cube-columns';
import type { CubeColumn } from './dimension';

/**
 * Rows of a cube under a filter: each column of the filter has a bit in every row that says whether
 * it keeps the row out. A change of one column so touches its own bit.
 */
export class FilteredRows {
	readonly cube: CubeColumns;
	readonly #out: Uint8Array;
	/** What columns keep in that is not yet in the bits: who asks for none of these rows waits for none. */
	readonly #unmarked = new Map<FilterColumn, readonly (string | null)[] | undefined>();
	readonly #cells = new Map<CubeColumn | null, CubeCells>();

	constructor(cube: CubeColumns) {
		this.cube = cube;
		this.#out = new Uint8Array(cube.rows);
	}

	/** The bits of each row; 0 where nothing keeps it out. */
	get out(): Uint8Array {
		for (const [column, only] of this.#unmarked) this.#mark(column, only);
		this.#unmarked.clear();
		return this.#out;
	}

	/** Keeps out what has none of these words in a column; without words, nothing. */
	limit(column: FilterColumn, only: readonly (string | null)[] | undefined): void {
		this.#unmarked.set(column, only);
	}

	#mark(column: FilterColumn, only: readonly (string | null)[] | undefined): void {
		const { keys, code } = this.cube.coded[column];
		const bit = bitOf(column);
		const kept = only === undefined ? null : new Set(only);
		const bits = Uint8Array.from(keys, (key) => (kept === null || kept.has(key) ? 0 : bit));
		const out = this.#out;
		for (let row = 0; row < out.length; row++) out[row] = (out[row]! & ~bit) | bits[code[row]!]!;
	}

	/** The first dated row of this day or of a later one. */
	firstFrom(wanted: number): number {
		const { day, dated } = this.cube;
		let [low, high] = [0, dated];
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (day[middle]! < wanted) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	/** The cells that the rows fall into by a column, null standing for the whole. */
	cells(column: CubeColumn | null): CubeCells {
		let cells = this.#cells.get(column);
		if (cells === undefined) {
			const { cube } = this;
			cells = column === null ? wholeCells(cube) : cellsOf(cube, codesOf(cube, column));
			this.#cells.set(column, cells);
		}
		return cells;
	}
}

/** Rows of a cube that follow each other, up to but without `to`. */
export interface Stretch {
	readonly of: FilteredRows;
	readonly from: number;
	readonly to: number;
}

/** The bit of a column of the filter; none for what cannot be filtered by. */
export function bitOf(column: CubeColumn): number {
	const place = (filterColumns as readonly string[]).indexOf(column);
	return place === -1 ? 0 : 1 << place;
}
