import type { Candidate } from '../../model/category-match';
import { chineseHeads } from './chinese-heads';
import { latinHeads } from './latin-heads';
import type { Matching } from './match-category';
import { misspelt } from './spelling';

/** What a phrase could be by its head word, else by its spelling. */
export function phraseCandidates(
	phrase: string,
	{ index, spellings }: Pick<Matching, 'index' | 'spellings'>
): readonly Candidate[] {
	if (/\p{Script=Han}/u.test(phrase)) return chineseHeads(phrase, index);
	const heads = latinHeads(phrase, index);
	return heads.length > 0 ? heads : misspelt(phrase, spellings());
}
