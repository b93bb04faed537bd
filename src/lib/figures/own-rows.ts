/** One row of a result of the reader's own: a name or a day, and a number. */
export interface OwnRow {
	/** Null for what has none. */
	readonly label: string | null;
	readonly value: number | null;
}

/** More bars than these are not drawn. */
const mostBars = 40;

/** The rows of a result that a shape draws, and how many it leaves: a line has no place for what has no day. */
export function drawnRows(
	shape: 'bars' | 'line',
	rows: readonly OwnRow[]
): { readonly rows: readonly OwnRow[]; readonly left: number } {
	const drawn =
		shape === 'bars' ? rows.slice(0, mostBars) : rows.filter(({ label }) => label !== null);
	return { rows: drawn, left: rows.length - drawn.length };
}

/** A row whose label is written as it is shown. */
export interface WrittenRow extends OwnRow {
	readonly name: string;
	/** The value as it is written. */
	readonly text: string;
}
