import type { Candidate } from './candidate';
import { compoundHead } from './compound-head';
import { candidateOf, findWord, type FoundWord } from './find-word';
import { foldText } from './light-stem';
import { phraseWords, type PhraseWords } from './phrase-words';
import { forWhom } from './for-whom';
import type { WordIndex } from './word-index';
import { accessoryWords, nothingWords, ofWords, romanceOnly } from './word-roles';

/** How far the word that says what a thing is may be trusted, by where it stands. */
const trust = {
	/** The last word or words, in Germanic languages. */
	last: 0.86,
	/** The first word before an adjective, in French and Spanish. */
	first: 0.85,
	/** The first word before "de" or "à", which often make a thing of another kind. */
	firstOf: 0.62,
	/** A name that is the same everywhere, such as a model, at the beginning. */
	model: 0.8,
	/** The end of a compound such as "Laufschuhe". */
	compound: 0.8,
	/** Anywhere else. */
	within: 0.5
};

/** What a phrase in Latin script could be by the word that says what it is; surest first is not promised. */
export function latinHeads(phrase: string, index: WordIndex): readonly Candidate[] {
	const words = phraseWords(phrase);
	if (words.all.length === 0 || isNothing(words)) return [];
	const candidates = isRomance(words.all)
		? firstHeads(words, index)
		: [...lastHeads(words, index), ...firstHeads(words, index), ...modelHeads(words, index)];
	return candidates.map((candidate) => forWhom(candidate, words.all, index));
}

function isNothing({ all, bare }: PhraseWords): boolean {
	const last = foldText(bare.at(-1)!);
	return nothingWords.has(last) || nothingWords.has(foldText(all[0]!));
}

function isRomance(all: readonly string[]): boolean {
	return all.some((word, index) => index > 0 && romanceOnly.has(foldText(word).split(' ')[0]!));
}

/** The longest known words at the end, and what is known within. */
function lastHeads({ named, bare }: PhraseWords, index: WordIndex): readonly Candidate[] {
	const found = lastKnown(named, index) ?? (bare === named ? undefined : lastKnown(bare, index));
	if (found) return [candidateOf(found, trust.last, 'head')];
	const compound = compoundHead(bare.at(-1)!, index);
	if (compound) return [candidateOf(compound, trust.compound, 'head')];
	return withinHeads(bare, index);
}

function lastKnown(words: readonly string[], index: WordIndex): FoundWord | undefined {
	for (let from = 0; from < words.length; from++) {
		const found = findWord(words.slice(from).join(' '), index);
		if (found && (from === 0 || isGermanic(found))) return found;
	}
	return undefined;
}

function isGermanic({ word }: FoundWord): boolean {
	return word.language !== 'fr' && word.language !== 'es' && word.by !== 'id';
}

/** The last known words that nothing follows which would make them belong to something else. */
function withinHeads(words: readonly string[], index: WordIndex): readonly Candidate[] {
	for (let to = words.length; to > 0; to--) {
		if (accessoryWords.has(foldText(words[to - 1]!))) return [];
		for (let from = Math.max(0, to - 3); from < to; from++) {
			const found = findWord(words.slice(from, to).join(' '), index);
			if (found && isGermanic(found)) return [candidateOf(found, trust.within, 'head')];
		}
	}
	return [];
}

/** The longest known words at the beginning, in languages that put the thing first. */
function firstHeads({ all }: PhraseWords, index: WordIndex): readonly Candidate[] {
	for (let to = all.length - 1; to > 0; to--) {
		const found = findWord(all.slice(0, to).join(' '), index, ['fr', 'es']);
		if (!found || (found.word.language !== 'fr' && found.word.language !== 'es')) continue;
		const next = foldText(all[to]!).split(' ')[0]!;
		return [candidateOf(found, ofWords.has(next) ? trust.firstOf : trust.first, 'head')];
	}
	return [];
}

/** A model at the beginning, as in titles, unless something that belongs to it follows. */
function modelHeads({ all }: PhraseWords, index: WordIndex): readonly Candidate[] {
	if (all.some((word) => accessoryWords.has(foldText(word)))) return [];
	for (let to = Math.min(all.length - 1, 5); to > 0; to--) {
		const found = findWord(all.slice(0, to).join(' '), index, ['en']);
		if (found?.word.language === 'mul') return [candidateOf(found, trust.model, 'head')];
	}
	return [];
}
