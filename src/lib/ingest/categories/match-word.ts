import { normaliseText } from './normalise-text';

/** Something known by several words: a platform, a region. */
export interface NamedEntry {
	readonly id: string;
	readonly words: readonly string[];
}

/**
 * A function from a text to the id of what it names, or null: width, case, spaces and marks between
 * words do not count. Of two entries with the same word the first has it.
 */
export function buildWordResolver(
	entries: readonly NamedEntry[]
): (text: string | null) => string | null {
	const ids = new Map<string, string>();
	for (const { id, words } of entries) {
		for (const word of [id, ...words]) {
			const key = wordKey(word);
			if (key !== '' && !ids.has(key)) ids.set(key, id);
		}
	}
	return (text) => (text === null ? null : (ids.get(wordKey(text)) ?? null));
}

function wordKey(text: string): string {
	return normaliseText(text).replace(/[\s_\-.'’·&]+/g, '');
}
