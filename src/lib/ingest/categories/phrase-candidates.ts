import type { Candidate } from '../../model/category-match';
import { chineseHeads } from './chinese-heads';
import { latinHeads } from './latin-heads';
import type { Matching } from './matching';
import { misspelt } from './spelling';

/** From this confidence on a head word is not taken for a slip of another. */
const SURE = 0.55;

/** What a phrase could be by its head word, else by its spelling. */
export function phraseCandidates(
	phrase: string,
	{ index, spellings }: Matching
): readonly Candidate[] {
	if (/\p{Script=Han}/u.test(phrase)) return chineseHeads(phrase, index);
	const heads = latinHeads(phrase, index);
	const isSure = heads.some(({ confidence }) => confidence >= SURE);
	return isSure ? heads : [...heads, ...misspelt(phrase, spellings())];
}
