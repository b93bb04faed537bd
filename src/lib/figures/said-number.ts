import { numbered, renumbered } from '../messages/marked-text';

/** Gives the name of a number by a row of a figure's table and, where it is about a part of it, its keys. */
export type NumberOf = (row: string | null, keys?: readonly string[]) => string | undefined;

/** A number in a title, with the row that it is about and what it says of it. */
export function saidNumber(text: string, row: string | null, ...keys: readonly string[]): string {
	return numbered(JSON.stringify([row, ...keys]), text);
}

/** A title with the numbers it says under their names; without names, as plain text. */
export function namedNumbers(title: string, numberOf?: NumberOf): string {
	return renumbered(title, (mark) => {
		const [row, ...keys] = JSON.parse(mark) as [string | null, ...string[]];
		return numberOf?.(row, keys.length > 0 ? keys : undefined);
	});
}
