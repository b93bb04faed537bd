import { countDecimals, exactSums } from './exact-sums';
import type { Stretch } from './filtered-rows';

/** Sums by cell of what a filter lets through. */
export interface CellSums {
	/** Rows of each cell. */
	readonly found: Float64Array;
	readonly kept: Float64Array;
	readonly returned: Float64Array;
	readonly absolute: Float64Array;
}

/** Whose sums are wanted. */
export interface Summed {
	/** Stretches of rows, each with the cell of every row of its cube. */
	readonly stretches: readonly (Stretch & { readonly cell: Uint32Array })[];
	/** Bits that keep no row out. */
	readonly ignored: number;
}

/** One pass, for counts whose sums are exact as they are. */
export function wholeSums({ stretches, ignored }: Summed, cells: number): CellSums {
	const blank = () => new Float64Array(cells);
	const [found, kept, returned, absolute] = [blank(), blank(), blank(), blank()];
	const counted = 255 & ~ignored;
	for (const { of, from, to, cell } of stretches) {
		const { out, cube } = of;
		for (let row = from; row < to; row++) {
			if ((out[row]! & counted) !== 0) continue;
			const at = cell[row]!;
			found[at]! += 1;
			kept[at]! += cube.kept[row]!;
			returned[at]! += cube.returned[row]!;
			absolute[at]! += cube.absolute[row]!;
		}
	}
	return { found, kept, returned, absolute };
}

/** The same for counts with decimals, which are added as such. */
export function decimalSums({ stretches, ignored }: Summed, cells: number): CellSums {
	const counted = 255 & ~ignored;
	const at: number[] = [];
	const values = { kept: [] as number[], returned: [] as number[], absolute: [] as number[] };
	for (const { of, from, to, cell } of stretches) {
		const { out, cube } = of;
		for (let row = from; row < to; row++) {
			if ((out[row]! & counted) !== 0) continue;
			at.push(cell[row]!);
			values.kept.push(cube.kept[row]!);
			values.returned.push(cube.returned[row]!);
			values.absolute.push(cube.absolute[row]!);
		}
	}
	const sums = (list: readonly number[]) => exactSums(list, at, cells, countDecimals);
	return {
		found: exactSums(new Float64Array(at.length).fill(1), at, cells, 0),
		kept: sums(values.kept),
		returned: sums(values.returned),
		absolute: sums(values.absolute)
	};
}
