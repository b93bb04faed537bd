import type { CodeColumn, CubeColumns } from './cube-columns';

/** The parts of a breakdown under their pairs, each with a number that its rows bear. */
export interface CubeCells {
	readonly keys: readonly (string | null)[];
	/** Cells in the order of their parts and pairs. */
	readonly part: Uint32Array;
	readonly pair: Uint32Array;
	/** The cell of each row of the cube. */
	readonly cell: Uint32Array;
}

/** The cells of one column of the cube. */
export function cellsOf({ rows, pairs, pair }: CubeColumns, { keys, code }: CodeColumn): CubeCells {
	const cell = new Uint32Array(rows);
	// One for every part under every pair: those that have a row get a number, in their order.
	const numbers = new Uint32Array(keys.length * pairs.length);
	for (let row = 0; row < rows; row++) {
		cell[row] = code[row]! * pairs.length + pair[row]!;
		numbers[cell[row]!] = 1;
	}
	const held: number[] = [];
	numbers.forEach((hasRow, at) => {
		if (hasRow === 1) numbers[at] = held.push(at) - 1;
	});
	for (let row = 0; row < rows; row++) cell[row] = numbers[cell[row]!]!;
	return {
		keys,
		part: Uint32Array.from(held, (at) => Math.floor(at / pairs.length)),
		pair: Uint32Array.from(held, (at) => at % pairs.length),
		cell
	};
}

/** The whole as one part: a cell for each pair. */
export function wholeCells({ pairs, pair }: CubeColumns): CubeCells {
	return {
		keys: [null],
		part: new Uint32Array(pairs.length),
		pair: Uint32Array.from(pairs, (_, place) => place),
		cell: pair
	};
}
