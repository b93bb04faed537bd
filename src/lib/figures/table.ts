import type { FigureTable } from './figure';

/** A table whose first `named` columns hold words and whose other columns hold numbers. */
export function tableOf(
	heads: readonly string[],
	rows: readonly (readonly string[])[],
	named = 1
): FigureTable {
	return { columns: heads.map((label, index) => ({ label, numeric: index >= named })), rows };
}
