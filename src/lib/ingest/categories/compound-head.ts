import { findWord, type FoundWord } from './find-word';
import { foldText } from './light-stem';
import type { WordIndex } from './word-index';

/** The shortest end and beginning of a compound that are words. */
const shortestEnd = 4;
const shortestStart = 3;

/**
 * The thing that a German or Dutch compound names, which is its end: `Herrenlaufschuhe` are shoes,
 * `keukenkast` is a cabinet. The longest known end counts; `Handyhülle` ends in no known word and is
 * nothing.
 */
export function compoundHead(word: string, index: WordIndex): FoundWord | undefined {
	const last = word.slice(word.lastIndexOf('-') + 1);
	if (last !== word) {
		const found = findWord(last, index, ['de', 'nl', 'en']);
		if (found) return found;
	}
	if (!/^[\p{Script=Latin}\p{M}]+$/u.test(last)) return undefined;
	for (let from = shortestStart; from <= last.length - shortestEnd; from++) {
		const found = findWord(last.slice(from), index, ['de', 'nl']);
		if (found && isCompounding(found) && !isPrefixed(last.slice(0, from))) return found;
	}
	return undefined;
}

/** English writes its compounds apart: "bookcase" is no case. */
function isCompounding({ word }: FoundWord): boolean {
	return word.language === 'de' || word.language === 'nl';
}

/** Beginnings that are no word: "Unterrock" is not a kind of "rock" seen from "Un". */
function isPrefixed(start: string): boolean {
	return /^(?:ver|ent|zer|her|hin|vor|auf|aus|bei|ein|ont|uit)$/.test(foldText(start));
}
