/** A word that people use for a category. */
export interface Alias {
	readonly alias: string;
	readonly category: string;
	/** ISO language code, or `mul` for names that are the same everywhere. */
	readonly language: string;
	/** 0.5 to 1: how surely the word means this category. */
	readonly confidence: number;
}
