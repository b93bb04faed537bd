/** What the engine says of a query that failed, in terms of the reader's own text. */
export interface QueryProblem {
	/** The message without the lines that the reader did not write. */
	readonly message: string;
	/** Line and column in the reader's text, the first being 1; null where the engine names none. */
	readonly place: { readonly line: number; readonly column: number } | null;
}

/** A query stands in brackets of its own: its first line is the second of what is run. */
const linesBefore = 1;
const placed = /\n+LINE (\d+): ([^\n]*)\n( *)\^/;

/**
 * A message of DuckDB with the place it points to. A long line is shown in part, from "..." on: its
 * column is found by the words that are shown.
 */
export function queryProblem(message: string, text: string): QueryProblem {
	const found = placed.exec(message);
	const bare = message.replace(/\n+LINE \d+:[\s\S]*$/, '').trim();
	if (found === null) return { message: bare, place: null };
	const [, number, excerpt, spaces] = found as unknown as [string, string, string, string];
	const line = Number(number) - linesBefore;
	const lines = text.split('\n');
	const written = lines[line - 1];
	if (written === undefined) return { message: bare, place: null };
	const within = spaces.length - `LINE ${number}: `.length;
	const shown = excerpt.replace(/^\.\.\.|\.\.\.$/g, '');
	const cut = excerpt.startsWith('...') ? 3 : 0;
	const start = Math.max(0, written.indexOf(shown));
	return { message: bare, place: { line, column: Math.max(0, start + within - cut) + 1 } };
}
