import type { KnownWord, KnownWords } from '../columns/known-word';
import { normaliseText } from './normalise-text';
import { phraseForms } from './phrase-forms';

/** How sure a suggestion is: known words at the end of a phrase, and at its beginning. */
const AT_END = 0.6;
const AT_START = 0.5;

/**
 * What a longer text could be, for a person to confirm: in English the longest known phrase of
 * whole words at its end, as in "kids wooden chair"; in Chinese a known word at its end, as in
 * 儿童自行车, or before a space. Words inside other words never count: "MacBook" is no book.
 */
export function suggestCategory(
	text: string,
	words: KnownWords
): { category: string; confidence: number } | null {
	const phrase = normaliseText(text).replace(/[_\s]+/g, ' ');
	const ending = atEnd(phrase, words);
	if (ending) return { category: ending.category, confidence: AT_END * ending.confidence };
	const start = atStart(phrase, words);
	return start ? { category: start.category, confidence: AT_START * start.confidence } : null;
}

function atEnd(phrase: string, words: KnownWords): KnownWord | undefined {
	return known(isChinese(phrase) ? endings(phrase) : lastWords(phrase), words);
}

/** In Chinese the first of several words with spaces between them is mostly the thing itself. */
function atStart(phrase: string, words: KnownWords): KnownWord | undefined {
	const first = phrase.split(' ')[0]!;
	return first !== phrase && isChinese(first) ? known([first], words) : undefined;
}

function known(candidates: readonly string[], words: KnownWords): KnownWord | undefined {
	const form = candidates.flatMap(phraseForms).find((candidate) => words.has(candidate));
	return form === undefined ? undefined : words.get(form);
}

/** The last words of a phrase, longest first, the whole left out. */
function lastWords(phrase: string): string[] {
	const all = phrase.split(/[^\p{L}\p{N}'-]+/u).filter((word) => word !== '');
	return all.slice(1).map((_, index) => all.slice(index + 1).join(' '));
}

/** The last characters of a Chinese phrase, longest first, at least two. */
function endings(phrase: string): string[] {
	const run = /[\p{Script=Han}]+$/u.exec(phrase)?.[0] ?? '';
	const found: string[] = [];
	for (let from = 0; from <= run.length - 2; from++) found.push(run.slice(from));
	return found.filter((ending) => ending !== phrase);
}

function isChinese(text: string): boolean {
	return /\p{Script=Han}$/u.test(text);
}
