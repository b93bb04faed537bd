import type { Candidate, FoundBy } from '../../model/category-match';
import { bestCandidates } from './candidate';
import { candidateOf, findWord } from './find-word';
import { wordKey } from './known-word';
import { pathCandidates, pathSteps } from './match-parts';
import { phraseCandidates } from './phrase-candidates';
import type { Matching } from './matching';
import { indexSpellings, type Misspellings } from './spelling';
import { indexWords, type KnownAlias, type KnownCategory } from './word-index';

export type { KnownAlias, KnownCategory } from './word-index';

/** What a source category was taken for. */
export interface CategoryMatch {
	/** Id of the category, or null where the text stays unmapped. */
	readonly category: string | null;
	/** 0 to 1; 0 where there is no category. */
	readonly confidence: number;
	readonly by: FoundBy | 'none';
	/** What it could be, to be confirmed by a person; never applied. */
	readonly suggestion: Candidate | null;
	/** What else it could be, surest first, at most four. */
	readonly alternates: readonly Candidate[];
}

/** Below this a match is only suggested: a word has too many meanings, or too little was recognised. */
export const APPLIED_FROM = 0.6;
/** Less than this is not worth a look. */
const SUGGESTED_FROM = 0.2;
/** Suggestions beside the first. */
const mostAlternates = 4;
/** No name is longer; of a longer text, a description, only the end is looked at for a suggestion. */
const MOST_CHARACTERS = 500;

const unmatched: CategoryMatch = {
	category: null,
	confidence: 0,
	by: 'none',
	suggestion: null,
	alternates: []
};

/**
 * A function from a source category to a category. What it says of a text depends on that text alone,
 * never on what was asked before: the other words of a log are looked at by `matchLog`.
 */
export function buildCategoryMatcher(
	categories: readonly KnownCategory[],
	aliases: readonly KnownAlias[]
): (text: string | null) => CategoryMatch {
	const index = indexWords(categories, aliases);
	let spellings: Misspellings | undefined;
	const matching = { index, spellings: () => (spellings ??= indexSpellings(index)) };
	const memory = new Map<string, CategoryMatch>();
	return (text) => {
		if (text === null) return unmatched;
		const key = wordKey(text.slice(0, MOST_CHARACTERS + 1));
		const found = memory.get(key) ?? matchOf(text, key, matching);
		if (memory.size < mostRemembered) memory.set(key, found);
		return found;
	};
}

/** More texts than this are titles, which do not repeat. */
const mostRemembered = 50_000;

/** Whether a text was recognised as it stands, and not by a part of it or its spelling. */
export function isWholeMatch({ by }: Pick<CategoryMatch, 'by'>): boolean {
	return by === 'id' || by === 'name' || by === 'alias' || by === 'part';
}

function matchOf(text: string, key: string, matching: Matching): CategoryMatch {
	if (text.length > MOST_CHARACTERS) {
		const end = wordKey(text.slice(-MOST_CHARACTERS));
		return decide(phraseCandidates(end, matching), false);
	}
	const whole = findWord(key, matching.index);
	if (whole && whole.by !== 'form') return decide([candidateOf(whole)]);
	const bare = withoutBrackets(key);
	return decide([
		...(whole ? [candidateOf(whole)] : []),
		...(bare === key ? textCandidates(key, matching) : bracketed(key, bare, matching))
	]);
}

/** What stands in brackets explains the words before it, or says what it is not. */
function withoutBrackets(key: string): string {
	const bare = key.replace(/\s*[([{（【].*?[)\]}）】]/g, '').trim();
	return bare === '' ? key : bare;
}

function insideBrackets(key: string): string {
	return /[([{（【](.*?)[)\]}）】]/.exec(key)?.[1] ?? '';
}

/** What stands in brackets, where it is a kind of goods by itself, is what the words before it mean. */
const INSIDE_TRUST = 0.59;
/** What brackets take from the confidence. */
const BRACKET_TRUST = 0.95;

/** Brackets that say what a thing is not. */
const negation =
	/[([{（【]\s*(?:not|no|non|without|kein\p{L}*|nicht|ohne|geen|niet|zonder|pas|sans|sin|非|不|无)(?!\p{L})/u;

function bracketed(key: string, bare: string, matching: Matching): readonly Candidate[] {
	const whole = findWord(bare, matching.index);
	const found = whole ? [candidateOf(whole, 1, 'head')] : textCandidates(bare, matching);
	const isNegated = negation.test(key);
	const inside = isNegated ? undefined : findWord(insideBrackets(key), matching.index);
	const most = isNegated ? 0.5 : 1;
	return [
		...(inside ? [candidateOf(inside, INSIDE_TRUST, 'head')] : []),
		...found.map((candidate) => ({
			...candidate,
			confidence: Math.min(candidate.confidence * BRACKET_TRUST, most)
		}))
	];
}

/** Of a path its steps are looked at, of a list its items, of a phrase the words that it ends in. */
function textCandidates(key: string, matching: Matching): readonly Candidate[] {
	const parts = pathCandidates(key, matching);
	if (pathSteps(key).length > 1) return parts;
	const heads = phraseCandidates(key, matching);
	return parts.length === 0 ? heads : [...parts, ...heads.map(unsure)];
}

/** In a list of several things the last one is not the only one. */
function unsure(candidate: Candidate): Candidate {
	return { ...candidate, confidence: Math.min(candidate.confidence, 0.5) };
}

/** The first candidate is applied where it is sure enough; the others are offered. */
export function decide(candidates: readonly Candidate[], mayApply = true): CategoryMatch {
	const [first, ...rest] = bestCandidates(candidates).filter(
		({ confidence }) => confidence >= SUGGESTED_FROM
	);
	if (!first) return unmatched;
	const alternates = rest.slice(0, mostAlternates);
	if (mayApply && first.confidence >= APPLIED_FROM) {
		return { ...first, suggestion: null, alternates };
	}
	return { ...unmatched, suggestion: first, alternates };
}
