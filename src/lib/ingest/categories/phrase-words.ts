import { foldText } from './light-stem';
import { complements, containers, qualityWords } from './word-roles';

/** A phrase taken apart. */
export interface PhraseWords {
	/** All its words, as written in lower case. */
	readonly all: readonly string[];
	/** The words up to "for", "with" and the like. */
	readonly named: readonly string[];
	/** The same without what only says how many, how big or how old. */
	readonly bare: readonly string[];
}

/** A number, a size, a capacity or a model year, such as `128gb`, `42`, `2.5`, `6+128`, `w32`. */
const measure = /^(?:[#№]?\d[\d.,/+x×*-]*(?:%|[a-z]{1,4}|["”″'])?|[wl]\d{2}|size|gr|nr|no|no\.)$/;
/** How many pieces, in which "pc" is no computer. */
const counted = /\b\d+\s*(?:pcs?|pieces?|pk|teile|tlg|delig|pi[eè]ces)\b/g;
/** Most words of a phrase that are looked at. */
const mostWords = 24;

/** The words of a phrase in Latin script. */
export function phraseWords(phrase: string): PhraseWords {
	const all = (
		phrase.replace(counted, ' ').match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.+/×"”″-]*/gu) ?? []
	)
		.map((word) => word.replace(/['’.+/×-]+$/, ''))
		.slice(0, mostWords);
	const named = namedOf(all);
	return { all, named, bare: withoutQualities(named) };
}

function namedOf(all: readonly string[]): readonly string[] {
	const of = all.indexOf('of');
	// Where nothing is counted, as in "lot of", the words are all there is.
	const isFollowed = of > 0 && of < all.length - 1;
	const isCounted = isFollowed && all.slice(0, of).some((word) => containers.has(word));
	const after = isCounted ? all.slice(of + 1) : all;
	const end = after.findIndex((word, index) => index > 0 && complements.has(foldText(word)));
	return end < 0 ? after : after.slice(0, end);
}

/** How a thing is, behind it, says nothing of what it is; nor does how many there are, before it. */
function withoutQualities(words: readonly string[]): readonly string[] {
	let to = words.length;
	while (to > 1 && isQuality(words[to - 1]!)) to--;
	let from = 0;
	while (from < to - 1 && isCount(words[from]!)) from++;
	return words.slice(from, to);
}

/** Whether a word only says how big, how old or of what colour a thing is. */
export function isQuality(word: string): boolean {
	return qualityWords.has(foldText(word)) || measure.test(word);
}

function isCount(word: string): boolean {
	return measure.test(word) || containers.has(word);
}
