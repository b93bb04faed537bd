/** No words. */
export const nothing: ReadonlySet<string> = new Set();

/** The words with one more, or without it where it is among them. */
export function toggled(words: ReadonlySet<string>, word: string): ReadonlySet<string> {
	const others = new Set(words);
	if (!others.delete(word)) others.add(word);
	return others;
}
