import type { Alias } from '../../model/alias';
import type { Category } from '../../model/category';
import { lookUp, wordKey, type KnownWord, type KnownWords } from '../columns/known-word';
import { lastKnownPart, matchParts } from './match-parts';
import { suggestCategory } from './suggest-category';

/** What a source category was taken for. */
export interface CategoryMatch {
	/** Id of the category, or null where the text stays unmapped. */
	readonly category: string | null;
	/** 0 to 1; 0 where there is no category. */
	readonly confidence: number;
	readonly by: 'id' | 'name' | 'alias' | 'part' | 'none';
	/** What it could be, to be confirmed by a person; never applied. */
	readonly suggestion: { readonly category: string; readonly confidence: number } | null;
}

/** What matching knows of a category: its id and its names. */
export type KnownCategory = Pick<Category, 'id' | 'nameEn' | 'nameZh'>;
/** What matching knows of an alias. */
export type KnownAlias = Pick<Alias, 'alias' | 'category' | 'confidence'>;

const unmatched: CategoryMatch = { category: null, confidence: 0, by: 'none', suggestion: null };
/** A part of a path says less than the whole text. */
const PART_TRUST = 0.9;
/** Below this a word has too many meanings to be taken at its word: it is only suggested. */
const APPLIED_FROM = 0.6;

/**
 * A function from a source category to a category. Only whole words and phrases are matched: the
 * text itself, then without words such as "used", then the last part of a path such as "Women /
 * Shoes / Boots". A known word inside a longer text is at most suggested.
 */
export function buildCategoryMatcher(
	categories: readonly KnownCategory[],
	aliases: readonly KnownAlias[]
): (text: string | null) => CategoryMatch {
	const words = knownWords(categories, aliases);
	const memory = new Map<string, CategoryMatch>();
	return (text) => {
		if (text === null) return unmatched;
		const found = memory.get(text) ?? matchOf(text, words);
		memory.set(text, found);
		return found;
	};
}

/** No name is longer; of a longer text, a description, only the end is looked at for a suggestion. */
const MOST_CHARACTERS = 500;

function matchOf(text: string, words: KnownWords): CategoryMatch {
	if (text.length > MOST_CHARACTERS) {
		return { ...unmatched, suggestion: suggestCategory(text.slice(-MOST_CHARACTERS), words) };
	}
	const whole = lookUp(text, words);
	if (whole) return applied(whole, whole.by, whole.confidence);
	const part = matchParts(text, words);
	if (part) return applied(part, 'part', part.confidence * PART_TRUST);
	const maybe = lastKnownPart(text, words);
	const suggestion = maybe
		? { category: maybe.category, confidence: maybe.confidence * PART_TRUST * PART_TRUST }
		: suggestCategory(text, words);
	return { ...unmatched, suggestion };
}

function applied(
	{ category }: KnownWord,
	by: CategoryMatch['by'],
	confidence: number
): CategoryMatch {
	if (confidence >= APPLIED_FROM) return { category, confidence, by, suggestion: null };
	return { ...unmatched, suggestion: { category, confidence } };
}

/** Ids go before names, names before aliases; of two aliases the surer one counts. */
function knownWords(
	categories: readonly KnownCategory[],
	aliases: readonly KnownAlias[]
): KnownWords {
	const words = new Map<string, KnownWord>();
	const add = (text: string, word: KnownWord) => {
		const key = wordKey(text);
		if (key !== '' && !words.has(key)) words.set(key, word);
	};
	for (const { id } of categories) add(id, { category: id, confidence: 1, by: 'id' });
	for (const { id, nameEn, nameZh } of categories) {
		for (const name of [nameEn, nameZh]) add(name, { category: id, confidence: 1, by: 'name' });
	}
	const surest = [...aliases].sort((a, b) => b.confidence - a.confidence);
	for (const { alias, category, confidence } of surest)
		add(alias, { category, confidence, by: 'alias' });
	return words;
}
