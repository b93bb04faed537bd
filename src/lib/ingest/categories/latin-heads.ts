import type { Candidate } from '../../model/category-match';
import { compoundHead } from './compound-head';
import { candidateOf, findWord, type FoundWord } from './find-word';
import { foldText } from './light-stem';
import { isQuality, phraseWords, type PhraseWords } from './phrase-words';
import { forPurpose, latinPurposes } from './for-whom';
import type { WordIndex } from './word-index';
import {
	accessoryWords,
	childWords,
	nothingWords,
	ofWords,
	romanceOnly,
	sharedWords
} from './word-roles';

/** How far the word that says what a thing is may be trusted, by where it stands. */
const trust = {
	/** All words, but for those that say how it is. */
	all: 0.88,
	/** The last words, in Germanic languages. */
	lastWords: 0.8,
	/** A single last word: what stands before it may make another thing of it. */
	lastWord: 0.58,
	/** The first word before an adjective, in French and Spanish. */
	first: 0.85,
	/** The first word before "de" or "à", which often make a thing of another kind. */
	firstOf: 0.62,
	/** A name that is the same everywhere, such as a model, at the beginning. */
	model: 0.8,
	/** The end of a compound such as "Damenmantel", whose beginning only says how it is. */
	compound: 0.75,
	/** The end of any other compound: what stands before it may make another thing of it. */
	compoundOther: 0.58,
	/** Anywhere else. */
	within: 0.45
};

const germanic = ['en', 'de', 'nl'] as const;
const romance = ['fr', 'es'] as const;
const english = ['en'] as const;

/** What a phrase in Latin script could be by the word that says what it is; surest first is not promised. */
export function latinHeads(phrase: string, index: WordIndex): readonly Candidate[] {
	const words = phraseWords(phrase);
	if (words.all.length === 0 || isNothing(words)) return [];
	const last = isRomance(words.all) ? [] : lastHeads(words, index);
	const isTold = last.some(({ confidence }) => confidence > trust.within);
	const candidates = [
		...last,
		...firstHeads(words, index),
		...(isTold ? [] : modelHeads(words, index))
	];
	const purposes = latinPurposes(words.all);
	const most = isRest(words) ? 0.5 : 1;
	return candidates
		.map((candidate) => forPurpose(candidate, purposes, index))
		.map((candidate) => ({ ...candidate, confidence: Math.min(candidate.confidence, most) }));
}

function isNothing({ bare }: PhraseWords): boolean {
	return nothingWords.has(foldText(bare.at(-1)!));
}

/** "Other electronics" holds what has no class of its own: it is asked about. */
function isRest({ all }: PhraseWords): boolean {
	return nothingWords.has(foldText(all[0]!));
}

function isJoining(word: string): boolean {
	return /^(?:and|or|und|oder|en|of|et|ou|y|o)$/.test(word);
}

function isRomance(all: readonly string[]): boolean {
	return all.some((word, index) => index > 0 && romanceOnly.has(foldText(word).split(' ')[0]!));
}

/** Whether the beginning of a compound says no more than how, of what or for whom a thing is. */
function isPlain(start: string): boolean {
	const word = foldText(start);
	return isQuality(word) || isQuality(word.replace(/(?:n|s|en)$/, '')) || childWords.has(word);
}

/** An end of a compound that is no longer than this may stand there by chance. */
const shortEnd = 6;
/** From this many words on a phrase is a title, in which the thing may stand anywhere. */
const titleWords = 3;

/** The longest known words at the end, and what is known within. */
function lastHeads({ named, bare }: PhraseWords, index: WordIndex): readonly Candidate[] {
	const known = lastKnown(bare, index) ?? lastKnown(named, index);
	if (known) {
		const pictured = known.before > 0 ? thingWith(known, bare, index) : undefined;
		if (pictured) return [candidateOf(pictured, trust.within, 'head')];
		const belongs = accessoryWords.has(foldText(bare.at(-1)!)) && known.before > 0;
		return belongs && isAccessory(known.found, bare, index)
			? []
			: [candidateOf(known.found, trustOf(known), 'head')];
	}
	const compound = compoundHead(bare.at(-1)!, index);
	if (compound && (bare.length === 1 || compound.length > shortEnd)) {
		const sure = isPlain(compound.start) ? trust.compound : trust.compoundOther;
		return [candidateOf(compound.found, sure, 'head')];
	}
	return bare.length >= titleWords && !bare.some(isJoining) ? withinHeads(bare, index) : [];
}

/**
 * A vehicle behind a known thing is its picture or its purpose: "lunch bag cars" are bags. A vehicle
 * weighs more than all else in a log, so that the thing counts.
 */
function thingWith(
	{ found, words }: LastKnown,
	bare: readonly string[],
	index: WordIndex
): FoundWord | undefined {
	if (index.groups.get(found.word.category) !== 'mobility') return undefined;
	const before = bare.slice(0, -words);
	return before
		.map((_, at) => knownUpTo(before.slice(0, at + 1), index))
		.findLast((each) => each !== undefined);
}

/** Known words at the end of a phrase: how many they are, and how many unknown ones stand before. */
interface LastKnown {
	readonly found: FoundWord;
	readonly words: number;
	readonly before: number;
}

function trustOf({ words, before }: LastKnown): number {
	if (before === 0) return trust.all;
	return words > 1 ? trust.lastWords : trust.lastWord;
}

/** No known name has more words. */
const longestName = 5;

function lastKnown(words: readonly string[], index: WordIndex): LastKnown | undefined {
	for (let from = Math.max(0, words.length - longestName); from < words.length; from++) {
		const end = words.slice(from).join(' ');
		const found = findWord(end, index, from === 0 ? undefined : germanic);
		if (found && (from === 0 || isGermanic(found, end))) {
			const before = words.slice(0, from).filter((word) => !isQuality(word)).length;
			return { found, words: words.length - from, before };
		}
	}
	return undefined;
}

function isGermanic({ word, by }: FoundWord, end: string): boolean {
	return (
		(word.language !== 'fr' && word.language !== 'es') || by === 'form' || sharedWords.has(end)
	);
}

/**
 * The last known words of a title. A word such as "holder" ends the search: what stands before it is
 * what it belongs to. Vehicles are never taken from the middle of a title: their parts are sold
 * under their names.
 */
function withinHeads(words: readonly string[], index: WordIndex): readonly Candidate[] {
	for (let to = words.length; to > 0; to--) {
		const found = knownUpTo(words.slice(0, to), index);
		const belongs = accessoryWords.has(foldText(words[to - 1]!));
		if (found && index.groups.get(found.word.category) === 'mobility') return [];
		if (found && !(belongs && isAccessory(found, words.slice(0, to), index))) {
			return [candidateOf(found, trust.within, 'head')];
		}
		if (belongs) return [];
	}
	return [];
}

/** The longest known words, three at most, that end a phrase. */
function knownUpTo(words: readonly string[], index: WordIndex): FoundWord | undefined {
	for (let from = Math.max(0, words.length - 3); from < words.length; from++) {
		const part = words.slice(from).join(' ');
		const found = findWord(part, index, germanic);
		if (found && isGermanic(found, part)) return found;
	}
	return undefined;
}

/** Whether the last word, such as "bag" or "filter", belongs to a known thing that stands before it. */
function isAccessory(found: FoundWord, words: readonly string[], index: WordIndex): boolean {
	const last = words.at(-1)!;
	const isLastAlone = findWord(last, index)?.word === found.word;
	return (
		isLastAlone &&
		words.slice(0, -1).some((_, at) => knownUpTo(words.slice(0, at + 1), index) !== undefined)
	);
}

/** The longest known words at the beginning, in languages that put the thing first. */
function firstHeads({ all }: PhraseWords, index: WordIndex): readonly Candidate[] {
	for (let to = Math.min(all.length - 1, longestName); to > 0; to--) {
		const found = findWord(all.slice(0, to).join(' '), index, romance);
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
		const found = findWord(all.slice(0, to).join(' '), index, english);
		if (found?.word.language === 'mul') return [candidateOf(found, trust.model, 'head')];
	}
	return [];
}
