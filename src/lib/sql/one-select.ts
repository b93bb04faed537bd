import { Sql } from './sql';
import { tokensOf, type Token } from './tokens';

/** Why a text is not run. */
export type RefusalCode =
	'empty' | 'not_a_query' | 'several' | 'unclosed' | 'brackets' | 'forbidden_function';

/** A text that is not run, and where in it the reason stands. */
export interface Refusal {
	readonly refused: RefusalCode;
	/** The piece of text that is the reason; empty where there is none. */
	readonly piece: string;
	readonly at: number;
}

/** Words that a query begins with. What else DuckDB knows changes something or is no question. */
const beginnings: ReadonlySet<string> = new Set([
	...['select', 'with', 'from', 'values', 'table', 'pivot', 'unpivot'],
	...['describe', 'desc', 'show', 'summarize']
]);

/**
 * A text of the user's own as one query that can stand in another, in brackets of its own, or the
 * reason why it is not. It is the first of three walls: the engine prepares the whole as a single
 * statement, which can only be a SELECT, and its settings are locked. `isForbidden` tells of a name in
 * lower case whether it must not be called: some functions of DuckDB write, or read what lies outside.
 */
export function oneSelect(text: string, isForbidden: (name: string) => boolean): Sql | Refusal {
	const tokens = tokensOf(text);
	const open = tokens.find(({ isClosed }) => !isClosed);
	if (open !== undefined) return refusal('unclosed', open);
	const said = tokens.filter(({ kind }) => kind !== 'comment');
	while (said.at(-1)?.text === ';') said.pop();
	const first = said.find(({ text: piece }) => piece !== '(');
	if (first === undefined) return { refused: 'empty', piece: '', at: 0 };
	const next = said.find(({ text: piece }) => piece === ';');
	if (next !== undefined) return refusal('several', next);
	if (!beginnings.has(first.text.toLowerCase())) return refusal('not_a_query', first);
	const stray = strayBracket(said);
	if (stray !== null) return refusal('brackets', stray);
	const call = said.find((token, index) => isCall(said, index) && isForbidden(nameOf(token)));
	if (call !== undefined) return refusal('forbidden_function', call);
	// The line break ends a comment that stands last.
	return new Sql(`(\n${text.slice(0, said.at(-1)!.to)}\n)`);
}

function refusal(refused: RefusalCode, { text, from }: Token): Refusal {
	return { refused, piece: text.length > 60 ? `${text.slice(0, 60)}…` : text, at: from };
}

/** A bracket that closes nothing, or the first that is never closed. */
function strayBracket(tokens: readonly Token[]): Token | null {
	const open: Token[] = [];
	for (const token of tokens) {
		if (token.kind !== 'symbol') continue;
		if (token.text === '(') open.push(token);
		else if (token.text === ')' && open.pop() === undefined) return token;
	}
	return open[0] ?? null;
}

function isCall(tokens: readonly Token[], index: number): boolean {
	const { kind } = tokens[index]!;
	return (kind === 'word' || kind === 'name') && tokens[index + 1]?.text === '(';
}

function nameOf({ kind, text }: Token): string {
	const bare = kind === 'name' ? text.slice(1, -1).replaceAll('""', '"') : text;
	return bare.toLowerCase();
}

/** Whether a text was refused. */
export function isRefusal(checked: Sql | Refusal): checked is Refusal {
	return 'refused' in checked;
}
