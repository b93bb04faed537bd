import type { Candidate } from './candidate';
import { foldText } from './light-stem';
import type { WordIndex } from './word-index';
import { childWords, petWords, toyWords } from './word-roles';

/** Goods that are classes of their own for children. */
const forChildren: Readonly<Record<string, string>> = {
	shoes: 'kids_shoes',
	sneakers: 'kids_shoes',
	bicycle: 'kids_bicycle'
};

/**
 * What a thing is when it is for children, for animals or for play: clothing of children is a
 * class of its own, a toy kitchen is a toy, a coat for dogs is for pets.
 */
export function forWhom(
	candidate: Candidate,
	all: readonly string[],
	{ groups }: WordIndex
): Candidate {
	const words = all.slice(0, -1).map(foldText);
	const become = (category: string, confidence: number): Candidate =>
		groups.has(category) ? { ...candidate, category, confidence } : candidate;
	const group = groups.get(candidate.category);
	if (words.some((word) => toyWords.has(word)) && group !== 'kids' && group !== 'media') {
		return become('toy', Math.min(candidate.confidence, 0.8));
	}
	if (words.some((word) => petWords.has(word)) && candidate.category !== 'toy') {
		return become('pet_goods', Math.min(candidate.confidence, 0.65));
	}
	const isForChild = all
		.map(foldText)
		.some((word, index) => (index < words.length ? childWords.has(word) : startsForChild(word)));
	if (!isForChild) return candidate;
	const own = forChildren[candidate.category];
	if (own !== undefined) return become(own, candidate.confidence);
	return group === 'fashion' && clothing.has(candidate.category)
		? become('baby_clothing', candidate.confidence)
		: candidate;
}

const clothing = new Set(
	`t_shirt shirt jeans dress coat jacket sweater hoodie skirt shorts socks underwear swimwear suit
	sportswear clothing_other`.split(/\s+/)
);

/** Compounds such as "Kinderschuhe" and "babykleding". */
function startsForChild(word: string): boolean {
	return /^(?:kinder|baby|peuter|kleuter|sauglings|madchen|jungen)(?=\p{L}{4})/u.test(word);
}
