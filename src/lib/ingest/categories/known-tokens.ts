import type { KnownWords } from './known-word';
import {
	foldText,
	isFolded,
	stemmedLanguages,
	stemPhrase,
	type StemmedLanguage
} from './light-stem';
import { otherNumbers, withoutModifiers } from './phrase-forms';
import { Remembered } from './remembered';

/** Tokens that are remembered. */
const mostRemembered = 20_000;

/** The tokens of known phrases, and which of them stand beside each other. */
class Neighbours {
	readonly #numbers = new Map<string, number>();
	readonly #pairs = new Set<number>();

	constructor(phrases: Iterable<string>) {
		for (const phrase of phrases) {
			let before = 0;
			for (const token of phrase.split(' ')) {
				const number = this.#numbers.get(token) ?? this.#numbers.size + 1;
				this.#numbers.set(token, number);
				if (before > 0) this.#pairs.add(before * mostTokens + number);
				before = number;
			}
		}
	}

	/** The number of a token, 0 for one that is in no known phrase. */
	numberOf(token: string): number {
		return this.#numbers.get(token) ?? 0;
	}

	/** Whether the second of two tokens follows the first one in some known phrase. */
	follows(first: number, second: number): boolean {
		return first > 0 && second > 0 && this.#pairs.has(first * mostTokens + second);
	}
}

/** More tokens than this would not fit beside another in one number. */
const mostTokens = 2 ** 26;

/** A token by its numbers: as it is written, in the other number, and by its stem in each language. */
interface Token {
	readonly isFolded: boolean;
	readonly written: number;
	readonly others: readonly number[];
	readonly stems: readonly number[];
}

/**
 * Tells at a glance that a phrase is no known word, by its tokens and those beside them: titles hold
 * known words in ever new combinations.
 */
export class KnownTokens {
	readonly #written: Neighbours;
	readonly #stems: readonly Neighbours[];
	readonly #tokens = new Remembered<Token>(mostRemembered);

	constructor(words: KnownWords, stems: Readonly<Record<StemmedLanguage, KnownWords>>) {
		this.#written = new Neighbours(words.keys());
		this.#stems = stemmedLanguages.map((language) => new Neighbours(stems[language].keys()));
	}

	/**
	 * False only where no form of the phrase is known as it is written, and none of its stems is in one
	 * of the languages.
	 */
	mayBeKnown(phrase: string, languages: readonly StemmedLanguage[]): boolean {
		const space = phrase.lastIndexOf(' ');
		// A single token comes again, and is remembered whole.
		if (space < 0) return true;
		return (
			(this.#mayEnd(phrase, space, languages) && this.#mayBeWhole(phrase, languages)) ||
			withoutModifiers(phrase) !== phrase
		);
	}

	/** Whether the last two tokens may stand beside each other: mostly they do not. */
	#mayEnd(phrase: string, space: number, languages: readonly StemmedLanguage[]): boolean {
		const last = this.#tokenOf(phrase.slice(space + 1));
		const before = this.#tokenOf(phrase.slice(phrase.lastIndexOf(' ', space - 1) + 1, space));
		if (!last.isFolded || !before.isFolded) return true;
		return (
			this.#mayClose(before, last) ||
			languages.some((language) => this.#mayNeighbour(before, last, language))
		);
	}

	#mayBeWhole(phrase: string, languages: readonly StemmedLanguage[]): boolean {
		const tokens = this.#tokensOf(phrase);
		return this.#mayBeWritten(tokens) || this.#mayBeStemmed(phrase, tokens, languages);
	}

	#tokensOf(phrase: string): readonly Token[] {
		return phrase.split(' ').map((token) => this.#tokenOf(token));
	}

	#tokenOf(token: string): Token {
		return this.#tokens.of(token, this.#look);
	}

	readonly #look = (token: string): Token => ({
		isFolded: isFolded(token),
		written: this.#written.numberOf(token),
		others: otherNumbers(` ${token}`)
			.map((form) => this.#written.numberOf(form.trim()))
			.filter((number) => number > 0),
		stems: stemmedLanguages.map((language, at) =>
			this.#stems[at]!.numberOf(stemOf(token, language))
		)
	});

	#mayBeWritten(tokens: readonly Token[]): boolean {
		const last = tokens.length - 1;
		for (let at = 1; at < last; at++) {
			if (!this.#written.follows(tokens[at - 1]!.written, tokens[at]!.written)) return false;
		}
		return this.#mayClose(tokens[last - 1]!, tokens[last]!);
	}

	/** The last token may be known in the other number. */
	#mayClose(before: Token, { written, others }: Token): boolean {
		return (
			this.#written.follows(before.written, written) ||
			others.some((number) => this.#written.follows(before.written, number))
		);
	}

	#mayBeStemmed(
		phrase: string,
		asWritten: readonly Token[],
		languages: readonly StemmedLanguage[]
	): boolean {
		const folded = isFolded(phrase) ? phrase : foldText(phrase);
		if (!folded.includes(' ')) return true;
		const tokens = folded === phrase ? asWritten : this.#tokensOf(folded);
		return languages.some((language) =>
			tokens.every((token, at) => at === 0 || this.#mayNeighbour(tokens[at - 1]!, token, language))
		);
	}

	#mayNeighbour(first: Token, second: Token, language: StemmedLanguage): boolean {
		const at = stemmedLanguages.indexOf(language);
		return this.#stems[at]!.follows(first.stems[at]!, second.stems[at]!);
	}
}

/** The stem that a token has among others: alone, an English word keeps its ending. */
function stemOf(token: string, language: StemmedLanguage): string {
	return stemPhrase(`${token} `, language).trimEnd();
}
