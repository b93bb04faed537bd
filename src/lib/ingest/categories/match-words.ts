import type { CategoryMatch } from './match-category';
import { inSlices } from './in-slices';
import { matchSiblings, type MatchedText } from './match-siblings';

/**
 * What the words of a log mean, each by itself and then beside the others. Gives way to the page
 * between stretches of work, so that a log of any number of words does not make it stand still.
 */
export async function matchWords(
	texts: readonly (string | null)[],
	match: (text: string | null) => CategoryMatch,
	groupOf: (category: string) => string | undefined
): Promise<readonly CategoryMatch[]> {
	const matched: MatchedText[] = [];
	await inSlices(texts, (text) => matched.push({ text, match: match(text) }));
	return matchSiblings(matched, groupOf);
}
