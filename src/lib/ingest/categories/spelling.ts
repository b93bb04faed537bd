import type { Candidate } from '../../model/category-match';
import type { KnownWord } from './known-word';
import { foldText } from './light-stem';
import type { WordIndex } from './word-index';

/** Shorter words are too near to one another to tell a slip from another word. */
const shortest = 5;
const longest = 20;
/** From this length on a word may hold two slips. */
const longForTwo = 10;

/** How sure a word with one slip is, by its length, and with two. */
const trust = { one: 0.55, oneLong: 0.8, two: 0.5 };
const long = 8;

type Spelt = readonly [spelling: string, word: KnownWord];

/** Known words by what is left of them without one of their letters. */
export type Misspellings = ReadonlyMap<string, readonly Spelt[]>;

/**
 * Prepares the search for misspelt words: each word in Latin letters is filed under itself and under
 * itself without each one of its letters, so that a slip on either side leads to a common key.
 */
export function indexSpellings({ words }: WordIndex): Misspellings {
	const filed = new Map<string, Spelt[]>();
	for (const [key, word] of words) {
		const spelling = foldText(key);
		if (!isSpelt(spelling)) continue;
		for (const part of withoutOne(spelling)) {
			const before = filed.get(part);
			if (before) before.push([spelling, word]);
			else filed.set(part, [[spelling, word]]);
		}
	}
	return filed;
}

/** The known words that a text may be a misspelling of; nothing for short texts and other scripts. */
export function misspelt(text: string, index: Misspellings): readonly Candidate[] {
	const spelling = foldText(text);
	if (!isSpelt(spelling)) return [];
	const found = new Map<string, Candidate>();
	for (const part of withoutOne(spelling)) {
		for (const [known, word] of index.get(part) ?? []) {
			// A single English word is not the plural of itself: a trainer is no footwear.
			if (known === `${spelling}s`) continue;
			const slips = slipsBetween(spelling, known);
			const sure = trustOf(slips, Math.min(spelling.length, known.length)) * word.confidence;
			const before = found.get(word.category)?.confidence ?? 0;
			if (sure > before) {
				found.set(word.category, { category: word.category, confidence: sure, by: 'spelling' });
			}
		}
	}
	return doubted([...found.values()]);
}

/** Where a text is as near to words of two categories, neither is sure. */
function doubted(candidates: readonly Candidate[]): readonly Candidate[] {
	if (candidates.length < 2) return candidates;
	return candidates.map((candidate) => ({ ...candidate, confidence: candidate.confidence * 0.6 }));
}

function isSpelt(text: string): boolean {
	return text.length >= shortest && text.length <= longest && /^[a-z][a-z ]+$/.test(text);
}

function withoutOne(text: string): readonly string[] {
	const parts = [text];
	// The first letter is hardly ever missed.
	for (let at = 1; at < text.length; at++) parts.push(text.slice(0, at) + text.slice(at + 1));
	return parts;
}

function trustOf(slips: number, length: number): number {
	if (slips <= 1) return length >= long ? trust.oneLong : trust.one;
	return slips === 2 && length >= longForTwo ? trust.two : 0;
}

/** Letters added, left out, changed or swapped with their neighbour between two spellings. */
export function slipsBetween(one: string, other: string): number {
	let before: number[] = [];
	let row = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let i = 1; i <= one.length; i++) {
		const next = [i];
		for (let j = 1; j <= other.length; j++) {
			const same = one[i - 1] === other[j - 1] ? 0 : 1;
			let least = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + same);
			const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
			if (swapped) least = Math.min(least, before[j - 2]! + 1);
			next.push(least);
		}
		[before, row] = [row, next];
	}
	return row[other.length]!;
}
