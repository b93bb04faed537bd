/** How a category was found: as it stands, by its spelling, by a part of the text, or by its surroundings. */
export type FoundBy =
	| 'id'
	| 'name'
	| 'alias'
	/** With another ending, such as a plural. */
	| 'form'
	/** Spelt a little differently. */
	| 'spelling'
	/** A step of a path or the items of a list. */
	| 'part'
	/** The word that says what the thing is, within a longer phrase or a compound. */
	| 'head'
	/** The other words of the log, or the step above it. */
	| 'sibling';

/** A category that a text may mean. */
export interface Candidate {
	readonly category: string;
	/** 0 to 1. */
	readonly confidence: number;
	readonly by: FoundBy;
}
