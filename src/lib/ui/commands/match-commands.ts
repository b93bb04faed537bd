import type { Command } from './command';

/** How a word fits a text, the best first. */
const fits = { start: 0, startOfWord: 1, inside: 2, letters: 3 } as const;

/** Letters in order may lie this many times their number apart. */
const mostApart = 3;

/**
 * How well a query fits a text: 0 is best, null is not at all. Its words may stand in any order, and
 * a word of three letters or more may leave letters out: "smph" fits "smartphone".
 */
export function fitOf(query: string, text: string): number | null {
	const words = query.trim().toLowerCase().split(/\s+/);
	const within = text.toLowerCase();
	const found = words.map((word) => wordFit(word, within));
	if (found.some((fit) => fit === null)) return null;
	return found.reduce<number>((sum, fit) => sum + fit!, 0);
}

function wordFit(word: string, text: string): number | null {
	const at = text.indexOf(word);
	if (at === 0) return fits.start;
	if (at > 0) {
		return startsOf(text).some((start) => text.startsWith(word, start))
			? fits.startOfWord
			: fits.inside;
	}
	const letters = [...word];
	if (letters.length < 3) return null;
	const spans = startsOf(text).map((start) => spanOf(letters, text, start));
	const shortest = Math.min(...spans);
	return shortest <= letters.length * mostApart ? fits.letters + shortest / 100 : null;
}

function startsOf(text: string): readonly number[] {
	return [...text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map(({ index }) => index);
}

/** How far letters in order reach from the first of them at `start`; infinite where one is missing. */
function spanOf(letters: readonly string[], text: string, start: number): number {
	if (!text.startsWith(letters[0]!, start)) return Infinity;
	let end = start;
	for (const letter of letters) {
		const at = text.indexOf(letter, end);
		if (at < 0) return Infinity;
		end = at + letter.length;
	}
	return end - start;
}

/**
 * The commands that fit a query in either language, best first; those used before go first among
 * equals, the last one first. Without a query all of them, likewise.
 */
export function matchCommands(
	all: readonly Command[],
	query: string,
	recent: readonly string[]
): readonly Command[] {
	const rank = ({ id }: Command) => (recent.includes(id) ? recent.indexOf(id) : recent.length);
	return all
		.flatMap((command) => {
			const { en, zh } = command.name;
			const found = query.trim() === '' ? [0] : [fitOf(query, en), fitOf(query, zh)];
			const known = found.filter((fit) => fit !== null);
			return known.length === 0 ? [] : [{ command, fit: Math.min(...known) }];
		})
		.sort((a, b) => a.fit - b.fit || rank(a.command) - rank(b.command))
		.map(({ command }) => command);
}
