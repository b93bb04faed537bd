/** One row of a result of the reader's own: a name or a day, and a number. */
export interface OwnRow {
	/** Null for what has none. */
	readonly label: string | null;
	readonly value: number | null;
}

/** A row whose label is written as it is shown. */
export interface WrittenRow extends OwnRow {
	readonly name: string;
	/** The value as it is written. */
	readonly text: string;
}
