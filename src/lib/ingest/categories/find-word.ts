import type { Candidate } from '../../model/category-match';
import { lookUp, type KnownWord } from './known-word';
import { foldText, stemmedLanguages, stemPhrase, type StemmedLanguage } from './light-stem';
import { Remembered } from './remembered';
import type { WordIndex } from './word-index';

/** A known word with how it was recognised, as it stands or with another ending. */
export interface FoundWord {
	readonly word: KnownWord;
	readonly by: KnownWord['by'] | 'form';
}

/** What recognising an ending takes from the confidence. */
const FORM_TRUST = 0.95;

/** Texts that are remembered with what was found. */
const mostRemembered = 20_000;

/** What is known of a text, whatever languages are asked for. */
interface Known {
	readonly whole: FoundWord | null;
	/** By its stem in each of the stemmed languages; null where there is none to look at. */
	readonly stemmed: readonly (KnownWord | undefined)[] | null;
}

/** What was found before, by index: the words of titles come again and again. */
const remembered = new WeakMap<WordIndex, Remembered<Known>>();

/** A word, by its key, as it stands, else by its stem in one of the languages. */
export function findWord(
	key: string,
	index: WordIndex,
	languages: readonly StemmedLanguage[] = stemmedLanguages
): FoundWord | undefined {
	if (!index.tokens.mayBeKnown(key, languages)) return undefined;
	let memory = remembered.get(index);
	if (memory === undefined) {
		remembered.set(index, (memory = new Remembered(mostRemembered)));
	}
	const { whole, stemmed } = memory.of(key, (text) => lookedUp(text, index));
	if (whole !== null) return whole;
	return stemmed === null ? undefined : surestOf(stemmed, languages);
}

function lookedUp(key: string, index: WordIndex): Known {
	const word = lookUp(key, index.words);
	if (word) return { whole: { word, by: word.by }, stemmed: null };
	// Nothing is folded of a Chinese word that would make it a Latin one.
	if (/[\u4e00-\u9fff]/.test(key)) return unknown;
	const folded = foldText(key);
	if (folded.length < 3 || !/^[a-z0-9 /&+,()]+$/.test(folded)) return unknown;
	const stemmed = stemmedLanguages.map((language) =>
		index.stems[language].get(stemPhrase(folded, language))
	);
	return stemmed.some((found) => found !== undefined) ? { whole: null, stemmed } : unknown;
}

const unknown: Known = { whole: null, stemmed: null };

function surestOf(
	stemmed: readonly (KnownWord | undefined)[],
	languages: readonly StemmedLanguage[]
): FoundWord | undefined {
	let best: KnownWord | undefined;
	for (const language of languages) {
		const word = stemmed[stemmedLanguages.indexOf(language)];
		if (word && (!best || word.confidence > best.confidence)) best = word;
	}
	return best && { word: best, by: 'form' };
}

/** The candidate that a found word is, trusted so much. */
export function candidateOf({ word, by }: FoundWord, trust = 1, as?: Candidate['by']): Candidate {
	const confidence = word.confidence * trust * (by === 'form' ? FORM_TRUST : 1);
	return { category: word.category, confidence, by: as ?? by };
}
