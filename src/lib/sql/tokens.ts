/** A piece of SQL text, as far as it must be told apart to see where a statement ends. */
export interface Token {
	/** `word` is a bare name or keyword, `name` a quoted one; comments and text say nothing. */
	readonly kind: 'word' | 'name' | 'text' | 'comment' | 'symbol';
	readonly text: string;
	/** Where it begins in the whole, and where it ends. */
	readonly from: number;
	readonly to: number;
	/** Whether it ends as it should: a quote or comment may never be closed. */
	readonly isClosed: boolean;
}

const letter = /[\p{L}_]/uy;
const wordRest = /[\p{L}\p{N}\p{M}_$]*/uy;
const dollarQuote = /\$(?:[\p{L}_][\p{L}\p{N}_]*)?\$/uy;
const number = /\d[\p{L}\p{N}_.]*/uy;
const lineEnd = /[\r\n]/g;

/** The tokens of a text in DuckDB's way of writing SQL, white space left out. Reads any text to its end. */
export function tokensOf(sql: string): readonly Token[] {
	const tokens: Token[] = [];
	let at = 0;
	while (at < sql.length) {
		if (/\s/.test(sql[at]!)) {
			at += 1;
			continue;
		}
		const token = tokenAt(sql, at);
		tokens.push(token);
		at = token.to;
	}
	return tokens;
}

function tokenAt(sql: string, at: number): Token {
	const two = sql.slice(at, at + 2);
	if (two === '--') return lineComment(sql, at);
	if (two === '/*') return blockComment(sql, at);
	if (two === "e'" || two === "E'") return quoted(sql, at, at + 1, { kind: 'text', escapes: true });
	if (two[0] === "'") return quoted(sql, at, at, { kind: 'text', escapes: false });
	if (two[0] === '"') return quoted(sql, at, at, { kind: 'name', escapes: false });
	const tag = matchAt(dollarQuote, sql, at);
	if (tag !== null) return dollarText(sql, at, tag);
	const first = matchAt(letter, sql, at);
	if (first !== null) {
		const rest = matchAt(wordRest, sql, at + first.length) ?? '';
		return piece(sql, 'word', at, at + first.length + rest.length);
	}
	const digits = matchAt(number, sql, at);
	return piece(sql, 'symbol', at, at + (digits ?? sql[at]!).length);
}

function piece(sql: string, kind: Token['kind'], from: number, to: number, isClosed = true): Token {
	return { kind, text: sql.slice(from, to), from, to, isClosed };
}

function matchAt(pattern: RegExp, sql: string, at: number): string | null {
	pattern.lastIndex = at;
	return pattern.exec(sql)?.[0] ?? null;
}

function lineComment(sql: string, at: number): Token {
	lineEnd.lastIndex = at;
	return piece(sql, 'comment', at, lineEnd.exec(sql)?.index ?? sql.length);
}

/** Comments stand within comments. */
function blockComment(sql: string, at: number): Token {
	let depth = 0;
	for (let place = at; place < sql.length; place++) {
		const two = sql.slice(place, place + 2);
		if (two === '/*') depth += 1;
		else if (two === '*/') depth -= 1;
		else continue;
		place += 1;
		if (depth === 0) return piece(sql, 'comment', at, place + 1);
	}
	return piece(sql, 'comment', at, sql.length, false);
}

/** Quotes are doubled within quotes; in text after an E, a backslash takes the next character with it. */
function quoted(
	sql: string,
	from: number,
	open: number,
	{ kind, escapes }: { readonly kind: 'text' | 'name'; readonly escapes: boolean }
): Token {
	const quote = sql[open]!;
	for (let at = open + 1; at < sql.length; at++) {
		if (escapes && sql[at] === '\\') at += 1;
		else if (sql[at] !== quote) continue;
		else if (sql[at + 1] === quote) at += 1;
		else return piece(sql, kind, from, at + 1);
	}
	return piece(sql, kind, from, sql.length, false);
}

function dollarText(sql: string, at: number, tag: string): Token {
	const end = sql.indexOf(tag, at + tag.length);
	if (end === -1) return piece(sql, 'text', at, sql.length, false);
	return piece(sql, 'text', at, end + tag.length);
}
