import { normaliseText } from './normalise-text';
import { phraseForms } from './phrase-forms';

/** What a known word stands for. */
export interface KnownWord {
	readonly category: string;
	readonly confidence: number;
	readonly by: 'id' | 'name' | 'alias';
	/** Language of the word, `mul` where it is the same in several, empty where it is not known. */
	readonly language: string;
}

/** All words that stand for a category, by their key. */
export type KnownWords = ReadonlyMap<string, KnownWord>;

/** Underscores stand for spaces: ids are written so, and source categories may be. */
export function wordKey(text: string): string {
	return normaliseText(text)
		.replace(/[_\s]+/g, ' ')
		.trim();
}

/** The word with this key as it is known, also without "used" and its like and in the other number. */
export function lookUp(key: string, words: KnownWords): KnownWord | undefined {
	const whole = words.get(key);
	if (whole) return whole;
	for (const form of phraseForms(key)) {
		const word = words.get(form);
		if (word) return word;
	}
	return undefined;
}
