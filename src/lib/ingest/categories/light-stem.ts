import { Remembered } from './remembered';

/** Languages whose words change their endings, each with a light stemmer. */
export const stemmedLanguages = ['en', 'de', 'nl', 'fr', 'es'] as const;

/** One of the stemmed languages. */
export type StemmedLanguage = (typeof stemmedLanguages)[number];

/** Marks that are written or left out at will: hyphens, apostrophes, dots. */
const looseMarks = /[-‐–'’.·]+/g;

/** A text without anything to fold. */
const plain = /^[a-z0-9&/+,()]+(?: [a-z0-9&/+,()]+)*$/;

/** Whether a text is as `foldText` leaves it, at a glance. */
export function isFolded(text: string): boolean {
	return plain.test(text);
}

/** A text without accents, and with spaces for hyphens and apostrophes. */
export function foldText(text: string): string {
	if (plain.test(text)) return text;
	return text
		.replace(/ß/g, 'ss')
		.replace(/œ/g, 'oe')
		.normalize('NFD')
		.replace(/\p{Mn}+/gu, '')
		.replace(looseMarks, ' ')
		.replace(/ +/g, ' ')
		.trim();
}

/**
 * A folded phrase with the endings of number, case and gender taken off each of its words, so that
 * `Schränke` and `Schrank`, `laarzen` and `laars`, `électriques` and `électrique` are one. It is no
 * dictionary: what it makes of a word is only compared with what it makes of others.
 */
export function stemPhrase(folded: string, language: StemmedLanguage): string {
	const stem = remembered[language];
	// A single English word has its numbers in `phraseForms`: a boot need not be footwear.
	if (language === 'en' && !folded.includes(' ')) return folded;
	return folded.includes(' ') ? folded.split(' ').map(stem).join(' ') : stem(folded);
}

/** Shorter words are left alone. */
const shortest = 4;

const stemmers: Record<StemmedLanguage, (word: string) => string> = {
	en: (word) => cut(word, [[/ies$/, 'y'], [/(?<=s|x|z|ch|sh)es$/], [/(?<=[^s])s$/]]),
	de: (word) => cut(word, [[/(?:ern|en|er|es|e|n|s)$/]]),
	nl: (word) => dutchRoot(cut(word, [[/(?:en|es|e)$/], [/(?<=e[lmnr]|je)s$/]])),
	fr: (word) => cut(cut(word, [[/aux$/, 'al'], [/[sx]$/]]), [[/e$/]]),
	es: (word) => cut(cut(word, [[/(?<=[^aeiou])es$/], [/s$/]]), [[/[oae]$/]])
};

/** Stems that are kept in each language. */
const mostStems = 20_000;

/** Words come again and again: their stems are kept. */
const remembered = Object.fromEntries(
	stemmedLanguages.map((language) => [language, remembering(stemmers[language])])
) as typeof stemmers;

function remembering(stem: (word: string) => string): (word: string) => string {
	const stems = new Remembered<string>(mostStems);
	// A number has no ending.
	return (word) => (/[a-z]/.test(word) ? stems.of(word, stem) : word);
}

type Cut = readonly [RegExp, string?];

function cut(word: string, endings: readonly Cut[]): string {
	if (word.length < shortest) return word;
	for (const [ending, instead = ''] of endings) {
		const root = word.replace(ending, instead);
		if (root !== word) return root.length < shortest - 1 ? word : root;
	}
	return word;
}

/** Dutch spells one root in two ways: `laars` and `laarz-en`, `matras` and `matrass-en`. */
function dutchRoot(root: string): string {
	return root
		.replace(/([bdfgklmnprst])\1$/, '$1')
		.replace(/z$/, 's')
		.replace(/v$/, 'f')
		.replace(/([aeou])\1(?=[^aeiou]$)/, '$1');
}
