import { findWord, type FoundWord } from './find-word';
import { foldText } from './light-stem';
import type { WordIndex } from './word-index';
import { sharedWords } from './word-roles';

/** The end of a compound that is known, how long it is, and what stands before it. */
export interface CompoundHead {
	readonly found: FoundWord;
	readonly length: number;
	/** What stands before it. */
	readonly start: string;
}

/** Languages that write compounds as one word, and those that join their parts with a hyphen. */
const compounding = ['de', 'nl'] as const;
const hyphening = ['de', 'nl', 'en'] as const;

/** The shortest end and beginning of a compound that are words. */
const shortestEnd = 4;
const shortestStart = 3;

/**
 * The thing that a German or Dutch compound names, which is its end: `Herrenlaufschuhe` are shoes,
 * `keukenkast` is a cabinet. The longest known end counts; `Handyhülle` ends in no known word and is
 * nothing.
 */
export function compoundHead(word: string, index: WordIndex): CompoundHead | undefined {
	const last = word.slice(word.lastIndexOf('-') + 1);
	if (last !== word) {
		const found = findWord(last, index, hyphening);
		if (found) return { found, length: last.length, start: word.slice(0, -last.length - 1) };
	}
	if (!/^[\p{Script=Latin}\p{M}]+$/u.test(last)) return undefined;
	for (let from = shortestStart; from <= last.length - shortestEnd; from++) {
		const end = last.slice(from);
		const found = findWord(end, index, compounding);
		if (
			found &&
			isCompounding(found, end) &&
			isLongEnough(found, end) &&
			!isPrefixed(last.slice(0, from))
		) {
			return { found, length: end.length, start: last.slice(0, from) };
		}
	}
	return undefined;
}

/** Of a short end only the word itself is one, and no other form of it. */
function isLongEnough({ by }: FoundWord, end: string): boolean {
	return by !== 'form' || end.length > shortestEnd;
}

/** English writes its compounds apart: "bookcase" is no case. */
function isCompounding({ word }: FoundWord, end: string): boolean {
	return word.language === 'de' || word.language === 'nl' || sharedWords.has(end);
}

/** Beginnings that are no word but change the one they stand before. */
function isPrefixed(start: string): boolean {
	return /^(?:ver|ent|zer|her|hin|vor|auf|aus|bei|ein|ont|uit)$/.test(foldText(start));
}
