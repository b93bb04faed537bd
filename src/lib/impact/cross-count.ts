import type { CodeColumn } from './cube-columns';
import type { CountScope, CubeFilter } from './cube-filter';
import type { TallyRows } from './tally';

/** Where two columns of the cube cross. */
export interface CrossCell {
	readonly across: string | null;
	readonly down: string | null;
}

/** Counts of every crossing that has a trade in view. */
export interface CrossCount {
	/** In the order of the parts of `rows`. */
	readonly cells: readonly CrossCell[];
	readonly rows: TallyRows;
}

/**
 * Counts of two columns against each other, of all trades that a filter lets through. Only crossings
 * that occur take room, as long as the product of the keys does not: recode a column of many first.
 */
export function crossCount(
	filter: CubeFilter,
	across: CodeColumn,
	down: CodeColumn,
	scope?: CountScope
): CrossCount {
	const { column, cells } = crossed(across, down);
	const rows = filter.counts(column, scope);
	return { cells: rows.keys.map((key) => cells[Number(key)]!), rows };
}

/** Both columns as one, whose keys are the places of the cells. */
function crossed(
	across: CodeColumn,
	down: CodeColumn
): { column: CodeColumn; cells: readonly CrossCell[] } {
	const width = down.keys.length;
	const places = new Uint32Array(across.keys.length * width);
	const code = across.code.map((own, row) => own * width + down.code[row]!);
	for (const cell of code) places[cell] = 1;
	const cells: CrossCell[] = [];
	places.forEach((isHeld, cell) => {
		if (isHeld === 0) return;
		places[cell] = cells.length;
		cells.push({ across: across.keys[Math.floor(cell / width)]!, down: down.keys[cell % width]! });
	});
	const keys = cells.map((_, place) => String(place));
	return { column: { keys, code: code.map((cell) => places[cell]!) }, cells };
}
