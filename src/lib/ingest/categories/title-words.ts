import type { CategoryMatch } from './match-category';

/** How many titles were recognised, surely or not. */
export interface TitleCounts {
	readonly recognised: number;
	/** Titles of which only a suggestion can be made. */
	readonly unsure: number;
	readonly unrecognised: number;
}

/** What the titles under one word were taken for, added up. */
interface Gathered {
	readonly category: string;
	readonly isSure: boolean;
	titles: number;
	confidences: number;
}

/**
 * The words that stand for titles: one for each category that titles were recognised as, one for
 * each that they only may be, and one for all others. However many titles there are, the words are
 * few, and what they mean was found title by title.
 */
export class TitleWords {
	readonly #column: string;
	readonly #gathered = new Map<string, Gathered>();
	#unrecognised = 0;

	/** Words begin with the name of the column of titles, so that they are like no other word. */
	constructor(column: string) {
		this.#column = column;
	}

	/** The word for titles of which nothing is known. */
	get unrecognised(): string {
		return `${this.#column}: ?`;
	}

	/** The word for a title that was matched so. */
	add({ category, confidence, suggestion }: CategoryMatch): string {
		const named = category ?? suggestion?.category;
		if (named === undefined) {
			this.#unrecognised++;
			return this.unrecognised;
		}
		const isSure = category !== null;
		const word = `${this.#column}: ${named}${isSure ? '' : '?'}`;
		const before = this.#gathered.get(word);
		const gathered = before ?? { category: named, isSure, titles: 0, confidences: 0 };
		gathered.titles++;
		gathered.confidences += isSure ? confidence : suggestion!.confidence;
		if (before === undefined) this.#gathered.set(word, gathered);
		return word;
	}

	/** How many titles there are of each kind. */
	counts(): TitleCounts {
		const sum = (isSure: boolean) =>
			[...this.#gathered.values()]
				.filter((one) => one.isSure === isSure)
				.reduce((titles, one) => titles + one.titles, 0);
		return { recognised: sum(true), unsure: sum(false), unrecognised: this.#unrecognised };
	}

	/** What each word means: as sure as its titles are on average. */
	meanings(): ReadonlyMap<string, CategoryMatch> {
		const known = [...this.#gathered].map(([word, { category, isSure, titles, confidences }]) => {
			const confidence = rounded(confidences / titles);
			const candidate = { category, confidence, by: 'head' } as const;
			return [word, isSure ? applied(candidate) : suggested(candidate)] as const;
		});
		return new Map([...known, [this.unrecognised, unknown]]);
	}
}

/** A mean of a million confidences is no surer in its last digits. */
function rounded(share: number): number {
	return Math.round(share * 1e6) / 1e6;
}

type Found = NonNullable<CategoryMatch['suggestion']>;

const unknown: CategoryMatch = {
	category: null,
	confidence: 0,
	by: 'none',
	suggestion: null,
	alternates: []
};

function applied(candidate: Found): CategoryMatch {
	return { ...candidate, suggestion: null, alternates: [] };
}

function suggested(candidate: Found): CategoryMatch {
	return { ...unknown, suggestion: candidate };
}
