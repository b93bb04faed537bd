import { buildCategoryMatcher, buildWordResolver, isWholeMatch } from '../ingest';
import type { Library } from '../model/library';

/** Finds what a text names: goods and platforms. */
export interface WordFinder {
	/** Category of a word or phrase, or null. */
	readonly category: (words: string) => string | null;
	readonly platform: (words: string) => string | null;
}

/** The words of the library, ready to be looked for. */
export function wordFinder({ categories, aliases, platforms }: Library): WordFinder {
	const match = buildCategoryMatcher(categories, aliases);
	return {
		category: (words) => {
			const found = match(words);
			return isWholeMatch(found) ? found.category : null;
		},
		platform: buildWordResolver(platforms)
	};
}

/** Words that could be goods and are not, in a claim: it plants trees and heats homes. */
const notGoods =
	/^(?:trees?|plants?|planting|homes?|house(?:hold)?s?|[树木棵株家户人电度碳]|家庭|树木|用户)$/i;
const mostWords = 3;
const mostCharacters = 6;

/** Ids that some words of the text resolve to, in their order; of words that overlap the longest counts. */
export function idsInText(
	text: string,
	resolve: (words: string) => string | null
): readonly string[] {
	const ids = [
		...longestFound(text.match(/[a-z][a-z'’-]*/gi) ?? [], mostWords, ' ', resolve),
		...(text.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
			longestFound([...run], mostCharacters, '', resolve)
		)
	];
	return [...new Set(ids)];
}

function longestFound(
	parts: readonly string[],
	most: number,
	gap: string,
	resolve: (words: string) => string | null
): string[] {
	const ids: string[] = [];
	for (let from = 0; from < parts.length;) {
		const { id, count } = longestAt(parts, from, most, gap, resolve);
		if (id !== null) ids.push(id);
		from += count;
	}
	return ids;
}

function longestAt(
	parts: readonly string[],
	from: number,
	most: number,
	gap: string,
	resolve: (words: string) => string | null
): { readonly id: string | null; readonly count: number } {
	for (let count = Math.min(most, parts.length - from); count > 0; count--) {
		const words = parts.slice(from, from + count).join(gap);
		const id = notGoods.test(words) ? null : resolve(words);
		if (id !== null) return { id, count };
	}
	return { id: null, count: 1 };
}
