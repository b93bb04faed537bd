import { buildCategoryMatcher } from '../ingest';
import type { Category } from '../model/category';
import type { Library } from '../model/library';

type Matcher = ReturnType<typeof buildCategoryMatcher>;

/** The last matcher of each list of aliases, with the categories it knows. */
const built = new WeakMap<
	Library['aliases'],
	{ readonly categories: readonly Category[]; readonly match: Matcher }
>();

/**
 * The matcher of a library's words. What it says depends on them alone, so that one is built for all
 * that is read and mapped with the same words: thirteen thousand have to be indexed for it.
 */
export function categoryMatcher(
	aliases: Library['aliases'],
	categories: readonly Category[]
): Matcher {
	const before = built.get(aliases);
	if (before !== undefined && areSame(before.categories, categories)) return before.match;
	const match = buildCategoryMatcher(categories, aliases);
	built.set(aliases, { categories, match });
	return match;
}

/** Indexes a library's words before they are asked for: a third of a second that nobody then waits for. */
export function indexWordsAhead({ aliases, categories }: Library): void {
	categoryMatcher(aliases, categories);
}

function areSame(some: readonly Category[], others: readonly Category[]): boolean {
	return some.length === others.length && some.every((category, at) => category === others[at]);
}
