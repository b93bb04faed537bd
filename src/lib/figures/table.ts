import type { FigureTable } from './figure';

/** What the numbers of a table can be asked after by. */
interface TableKeys {
	/** What each row stands for. */
	readonly rows: readonly (string | null)[];
	/** What each column says of it, where its columns are about different numbers. */
	readonly columns?: readonly (string | null)[];
}

/** A table whose first `named` columns hold words and whose other columns hold numbers. */
export function tableOf(
	heads: readonly string[],
	rows: readonly (readonly string[])[],
	named = 1,
	keys?: TableKeys
): FigureTable {
	const columns = heads.map((label, index) => {
		const key = keys?.columns?.[index] ?? null;
		return { label, numeric: index >= named, ...(key === null ? {} : { keys: [key] }) };
	});
	return { columns, rows, ...(keys && { rowKeys: keys.rows }) };
}
