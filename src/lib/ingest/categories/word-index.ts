import type { Alias } from '../../model/alias';
import type { Category } from '../../model/category';
import { wordKey, type KnownWord, type KnownWords } from './known-word';
import { KnownTokens } from './known-tokens';
import { sharedWords } from './word-roles';
import { foldText, stemmedLanguages, stemPhrase, type StemmedLanguage } from './light-stem';

/** What matching knows of a category: its id and its names, and its group where there are groups. */
export type KnownCategory = Pick<Category, 'id' | 'nameEn' | 'nameZh'> &
	Partial<Pick<Category, 'group'>>;
/** What matching knows of an alias. */
export type KnownAlias = Pick<Alias, 'alias' | 'category' | 'confidence'> &
	Partial<Pick<Alias, 'language'>>;

/** All known words, ready to be looked up as they stand, by their stems, and as parts of longer words. */
export interface WordIndex {
	/** By the word as it is written. */
	readonly words: KnownWords;
	/** By language and stem. */
	readonly stems: Readonly<Record<StemmedLanguage, KnownWords>>;
	/** The tokens of all words, by which most phrases are told to be none of them. */
	readonly tokens: KnownTokens;
	/** The group of each category, where it is known. */
	readonly groups: ReadonlyMap<string, string | undefined>;
}

/** Ids go before names, names before aliases; of two aliases the surer one counts. */
export function indexWords(
	categories: readonly KnownCategory[],
	aliases: readonly KnownAlias[]
): WordIndex {
	const words = new Map<string, KnownWord>();
	const add = (text: string, word: KnownWord) => {
		const key = wordKey(text);
		if (key !== '' && !words.has(key)) words.set(key, word);
	};
	const own = { confidence: 1, language: 'en' } as const;
	for (const { id } of categories) add(id, { ...own, category: id, by: 'id' });
	for (const { id, nameEn, nameZh } of categories) {
		add(nameEn, { ...own, category: id, by: 'name' });
		add(nameZh, { ...own, category: id, by: 'name', language: 'zh' });
	}
	const surest = [...aliases].sort((a, b) => b.confidence - a.confidence);
	for (const { alias, category, confidence, language = '' } of surest) {
		add(alias, { category, confidence, by: 'alias', language });
	}
	const groups = new Map(categories.map(({ id, group }) => [id, group]));
	const stems = stemsOf(words);
	return { words, stems, tokens: new KnownTokens(words, stems), groups };
}

const latin = /^[\p{Script=Latin}\p{N}\p{P}\p{S}\p{M} ]+$/u;

function stemsOf(words: KnownWords): WordIndex['stems'] {
	const stems = Object.fromEntries(
		stemmedLanguages.map((language) => [language, new Map<string, KnownWord>()])
	) as Record<StemmedLanguage, Map<string, KnownWord>>;
	for (const [key, word] of words) {
		if (!latin.test(key)) continue;
		const folded = foldText(key);
		for (const language of stemLanguages(word, folded)) {
			const stem = stemPhrase(folded, language);
			const before = stems[language].get(stem);
			if (!before || before.confidence < word.confidence) stems[language].set(stem, word);
		}
	}
	return stems;
}

/** A name that is the same in several languages takes the endings of English. */
function stemLanguages({ language }: KnownWord, folded: string): readonly StemmedLanguage[] {
	if (sharedWords.has(folded)) return stemmedLanguages;
	const own = stemmedLanguages.find((candidate) => candidate === language);
	if (own !== undefined) return [own];
	return language === 'mul' ? ['en'] : [];
}
