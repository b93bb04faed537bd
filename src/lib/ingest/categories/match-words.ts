import type { CategoryMatch } from './match-category';
import { matchSiblings } from './match-siblings';

/** How long matching may keep a page waiting, in milliseconds. */
const stretch = 20;
/** Texts between two looks at the clock. */
const between = 50;

/**
 * What the words of a log mean, each by itself and then beside the others. Gives way to the page
 * between stretches of work, so that a log of any number of words does not make it stand still.
 */
export async function matchWords(
	texts: readonly (string | null)[],
	match: (text: string | null) => CategoryMatch,
	groupOf: (category: string) => string | undefined
): Promise<readonly CategoryMatch[]> {
	const matched: { readonly text: string | null; readonly match: CategoryMatch }[] = [];
	let since = performance.now();
	for (const text of texts) {
		matched.push({ text, match: match(text) });
		if (matched.length % between === 0 && performance.now() - since > stretch) {
			await giveWay();
			since = performance.now();
		}
	}
	return matchSiblings(matched, groupOf);
}

/** Lets everything else have its turn. */
function giveWay(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
