import type { Candidate } from '../../model/category-match';
import { lookUp, type KnownWord } from './known-word';
import { foldText, stemmedLanguages, stemPhrase, type StemmedLanguage } from './light-stem';
import type { WordIndex } from './word-index';

/** A known word with how it was recognised, as it stands or with another ending. */
export interface FoundWord {
	readonly word: KnownWord;
	readonly by: KnownWord['by'] | 'form';
}

/** What recognising an ending takes from the confidence. */
const FORM_TRUST = 0.95;

/** A word, by its key, as it stands, else by its stem in one of the languages. */
export function findWord(
	key: string,
	index: WordIndex,
	languages: readonly StemmedLanguage[] = stemmedLanguages
): FoundWord | undefined {
	const whole = lookUp(key, index.words);
	if (whole) return { word: whole, by: whole.by };
	const folded = foldText(key);
	if (folded.length < 3 || !/^[a-z0-9 /&+,()]+$/.test(folded)) return undefined;
	let best: KnownWord | undefined;
	for (const language of languages) {
		const word = index.stems[language].get(stemPhrase(folded, language));
		if (word && (!best || word.confidence > best.confidence)) best = word;
	}
	return best && { word: best, by: 'form' };
}

/** The candidate that a found word is, trusted so much. */
export function candidateOf({ word, by }: FoundWord, trust = 1, as?: Candidate['by']): Candidate {
	const confidence = word.confidence * trust * (by === 'form' ? FORM_TRUST : 1);
	return { category: word.category, confidence, by: as ?? by };
}
