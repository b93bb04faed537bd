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

/** Texts that are remembered with what was found, in each list of languages. */
const mostRemembered = 20_000;

type Memory = Map<string, FoundWord | undefined>;

/** What was found before, by index and by list of languages: the words of titles come again and again. */
const remembered = new WeakMap<WordIndex, Map<readonly StemmedLanguage[], Memory>>();

/** A word, by its key, as it stands, else by its stem in one of the languages. */
export function findWord(
	key: string,
	index: WordIndex,
	languages: readonly StemmedLanguage[] = stemmedLanguages
): FoundWord | undefined {
	if (!index.tokens.mayBeKnown(key, languages)) return undefined;
	const memory = memoryOf(index, languages);
	const known = memory.get(key);
	if (known !== undefined || memory.has(key)) return known;
	const found = lookedUp(key, index, languages);
	if (memory.size >= mostRemembered) memory.clear();
	memory.set(key, found);
	return found;
}

function memoryOf(index: WordIndex, languages: readonly StemmedLanguage[]): Memory {
	let own = remembered.get(index);
	if (own === undefined) remembered.set(index, (own = new Map()));
	let memory = own.get(languages);
	if (memory === undefined) own.set(languages, (memory = new Map()));
	return memory;
}

function lookedUp(
	key: string,
	index: WordIndex,
	languages: readonly StemmedLanguage[]
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
