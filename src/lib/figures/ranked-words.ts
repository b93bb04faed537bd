/** What a ranked figure calls its parts, in the reader's language. */
export interface RankedWords {
	/** Name of the figure, as in `data-figure`. */
	readonly name: string;
	/** Title where no finding stands out. */
	readonly neutralTitle: string;
	/** Head of the column of names. */
	readonly column: string;
	/** Name of the part whose key is null. */
	readonly unknown: string;
}
