import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWord } from '../../../src/lib/ingest/categories/find-word';
import { lookUp, type KnownWord } from '../../../src/lib/ingest/categories/known-word';
import {
	foldText,
	stemmedLanguages,
	stemPhrase,
	type StemmedLanguage
} from '../../../src/lib/ingest/categories/light-stem';
import { indexWords, type WordIndex } from '../../../src/lib/ingest/categories/word-index';
import { library } from '../../support/library';

const { aliases, categories } = library;
const index = indexWords(categories, aliases);

/** A word by its definition, without a glance at its tokens. */
function defined(key: string, { words, stems }: WordIndex, languages: readonly StemmedLanguage[]) {
	const whole = lookUp(key, words);
	if (whole) return whole;
	const folded = foldText(key);
	if (folded.length < 3 || !/^[a-z0-9 /&+,()]+$/.test(folded)) return undefined;
	return languages
		.map((language) => stems[language].get(stemPhrase(folded, language)))
		.filter((word): word is KnownWord => word !== undefined)
		.reduce<KnownWord | undefined>(
			(best, word) => (best && best.confidence >= word.confidence ? best : word),
			undefined
		);
}

const known = [...index.words.keys()];
const tokens = [...new Set(known.flatMap((key) => key.split(' ')))];
const around = [
	'used',
	'second hand',
	'pre-owned',
	'refurbished',
	'二手',
	'全新',
	'the',
	'42',
	'b'
];
const endings = ['', 's', 'es', 'e', 'n', 'en', 'er', "'s", '-', 'x'];

/** Phrases as they come: known words and their tokens with other endings, marks and company. */
const phrases = fc
	.array(
		fc.tuple(
			fc.oneof(
				fc.constantFrom(...known),
				fc.constantFrom(...tokens),
				fc.constantFrom(...around),
				fc.string({ maxLength: 6 })
			),
			fc.constantFrom(...endings)
		),
		{ minLength: 1, maxLength: 4 }
	)
	.map((parts) =>
		parts
			.map(([part, ending]) => part + ending)
			.join(' ')
			.toLowerCase()
	);

describe('a word that is looked for', () => {
	test('is found exactly where its definition finds it, in any list of languages', () => {
		const lists = fc.subarray([...stemmedLanguages], { minLength: 1 });
		fc.assert(
			fc.property(phrases, lists, (phrase, languages) => {
				expect(findWord(phrase, index, languages)?.word).toEqual(defined(phrase, index, languages));
			}),
			{ numRuns: 5000 }
		);
	});

	test('is found in every known word, used and in the other number too', () => {
		for (const key of known) {
			expect(findWord(key, index)?.word).toBe(index.words.get(key));
			expect(findWord(`used ${key}`, index)?.word).toEqual(
				defined(`used ${key}`, index, stemmedLanguages)
			);
		}
	});
});
