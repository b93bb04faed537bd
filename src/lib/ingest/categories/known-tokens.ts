import type { KnownWords } from './known-word';
import {
	foldText,
	isFolded,
	stemPhrase,
	stemmedLanguages,
	type StemmedLanguage
} from './light-stem';
import { withoutModifiers } from './phrase-forms';

/** What is said of a token by bits: it is part of a known word, or its stem of one in a language. */
const AS_WRITTEN = 1;
const bits = Object.fromEntries(
	stemmedLanguages.map((language, at) => [language, 2 << at])
) as Readonly<Record<StemmedLanguage, number>>;

/** Tokens that are remembered with their bits. */
const mostRemembered = 50_000;

/**
 * Tells at a glance that a phrase is no known word, by its tokens one by one: titles hold many words
 * that no known word holds, in ever new combinations.
 */
export class KnownTokens {
	readonly #written: ReadonlySet<string>;
	readonly #stems: readonly (readonly [StemmedLanguage, ReadonlySet<string>])[];
	readonly #remembered = new Map<string, number>();

	constructor(words: KnownWords, stems: Readonly<Record<StemmedLanguage, KnownWords>>) {
		this.#written = tokensOf(words);
		this.#stems = stemmedLanguages.map((language) => [language, tokensOf(stems[language])]);
	}

	/**
	 * False only where no form of the phrase is known as it is written, and none of its stems is in one
	 * of the languages.
	 */
	mayBeKnown(phrase: string, languages: readonly StemmedLanguage[]): boolean {
		const last = phrase.lastIndexOf(' ');
		// A single token comes again, and is remembered whole.
		if (last < 0) return true;
		// The last token may be known in the other number.
		if (this.#common(phrase, last) & AS_WRITTEN) return true;
		if (this.#mayBeStemmed(phrase, languages)) return true;
		return withoutModifiers(phrase) !== phrase;
	}

	#mayBeStemmed(phrase: string, languages: readonly StemmedLanguage[]): boolean {
		const folded = isFolded(phrase) ? phrase : foldText(phrase);
		if (!folded.includes(' ')) return true;
		const common = this.#common(folded, folded.length);
		return languages.some((language) => (common & bits[language]) !== 0);
	}

	/** The bits that all tokens up to a place have in common. */
	#common(phrase: string, to: number): number {
		let common = -1;
		for (let from = 0; from < to && common !== 0;) {
			const space = phrase.indexOf(' ', from);
			const end = space < 0 || space > to ? to : space;
			common &= this.#bitsOf(phrase.slice(from, end));
			from = end + 1;
		}
		return common;
	}

	#bitsOf(token: string): number {
		const known = this.#remembered.get(token);
		if (known !== undefined) return known;
		let found = this.#written.has(token) ? AS_WRITTEN : 0;
		for (const [language, stems] of this.#stems) {
			if (stems.has(stemOf(token, language))) found |= bits[language];
		}
		if (this.#remembered.size >= mostRemembered) this.#remembered.clear();
		this.#remembered.set(token, found);
		return found;
	}
}

/** The stem that a token has among others: alone, an English word keeps its ending. */
function stemOf(token: string, language: StemmedLanguage): string {
	return stemPhrase(`${token} `, language).trimEnd();
}

function tokensOf(words: KnownWords): ReadonlySet<string> {
	const tokens = new Set<string>();
	for (const word of words.keys()) for (const token of word.split(' ')) tokens.add(token);
	return tokens;
}
