import type { Dialect } from '../../model/reading';

/** One record of a delimited text, cut into fields. */
export interface CutRecord {
	readonly fields: string[];
	/** Index behind the record, before its record end. */
	readonly end: number;
	/** Whether every quote in it is where a quote belongs. */
	readonly isClean: boolean;
	/** Whether a quote that opens a field is never closed; it is then part of the field. */
	readonly isUnclosed: boolean;
}

/** How a record is cut. */
export interface CutRules {
	/** Index that the record does not go beyond. */
	readonly limit: number;
	/** Whether quoted fields may hold record ends. */
	readonly spans: boolean;
	/** Whether the first quote out of place ends the attempt. */
	readonly strict: boolean;
	/** Whether a field with a quote out of place is no quoted field at all. */
	readonly plainIfStray?: boolean;
	/** Whether two quotes right before a delimiter are a stray one and the closing one. */
	readonly closesAtPair: boolean;
	/** Whether a lone carriage return ends a record. */
	readonly endsAtReturn: boolean;
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;

/**
 * Cuts the record that begins at `from`. A quote inside a quoted field that no delimiter or record
 * end follows is taken as part of the text. Returns null where a strict attempt fails, or where a
 * field that may span lines is not closed before the limit.
 */
export function cutRecord(
	text: string,
	from: number,
	dialect: Dialect,
	rules: CutRules
): CutRecord | null {
	const state: State = { isClean: true, isUnclosed: false };
	const fields: string[] = [];
	const skip = dialect.delimiter.length;
	for (let at = from; ;) {
		const quoted = quotedField(text, at, dialect, rules, state);
		if (quoted === FAILED) return null;
		const field = quoted ?? plainField(text, at, dialect, rules);
		fields.push(field.text);
		if (!text.startsWith(dialect.delimiter, field.end) || field.end >= rules.limit) {
			return { fields, end: field.end, ...state };
		}
		at = field.end + skip;
	}
}

interface State {
	isClean: boolean;
	isUnclosed: boolean;
}

interface FieldAt {
	readonly text: string;
	/** Index behind the field: of its delimiter, its record end or the limit. */
	readonly end: number;
}

const FAILED = Symbol('failed');

function quotedField(
	text: string,
	from: number,
	dialect: Dialect,
	rules: CutRules,
	state: State
): FieldAt | typeof FAILED | null {
	const open = dialect.delimiter === ' ' ? from : skipSpaces(text, from);
	if (dialect.quote === '' || text[open] !== dialect.quote[0]) return null;
	const close = closingQuote(text, open + 1, dialect, rules, state);
	if (close >= 0) {
		const inner = unescaped(text.slice(open + 1, close), dialect);
		return { text: inner, end: endBehind(text, close + 1, dialect) };
	}
	if (!rules.plainIfStray && (rules.strict || rules.spans)) return FAILED;
	state.isClean = false;
	state.isUnclosed = true;
	return null;
}

/** Index of the quote that closes a field, or -1. */
function closingQuote(
	text: string,
	from: number,
	dialect: Dialect,
	rules: CutRules,
	state: State
): number {
	const quote = dialect.quote.at(-1)!;
	const isDoubled = dialect.escape === quote;
	let at = from;
	for (;;) {
		const found = text.indexOf(quote, at);
		if (found < 0 || found >= rules.limit) return -1;
		at = found + 1;
		if (!isDoubled && isEscaped(text, found, from, dialect.escape)) continue;
		if (isDoubled && text[at] === quote && at < rules.limit) {
			const isEnd = rules.closesAtPair && endsField(text, at + 1, dialect, rules);
			if (isEnd) state.isClean = false;
			if (isEnd) return at;
			at++;
			continue;
		}
		if (endsField(text, at, dialect, rules)) return found;
		state.isClean = false;
		if (rules.strict || rules.plainIfStray) return -1;
	}
}

/** Whether an odd number of escapes stands right before a character. */
function isEscaped(text: string, at: number, from: number, escape: string): boolean {
	let before = at;
	while (before > from && text[before - 1] === escape) before--;
	return (at - before) % 2 === 1;
}

/** Whether only spaces stand between here and the next delimiter, record end or limit. */
function endsField(text: string, from: number, dialect: Dialect, rules: CutRules): boolean {
	if (text.startsWith(dialect.delimiter, from)) return true;
	const at = dialect.delimiter === ' ' ? from : skipSpaces(text, from);
	return at >= rules.limit || isRecordEnd(text, at) || text.startsWith(dialect.delimiter, at);
}

function endBehind(text: string, from: number, { delimiter }: Dialect): number {
	if (delimiter === ' ' || text.startsWith(delimiter, from)) return from;
	return skipSpaces(text, from);
}

function isRecordEnd(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code === NEWLINE || code === RETURN;
}

function plainField(text: string, from: number, dialect: Dialect, rules: CutRules): FieldAt {
	const { delimiter, quote, escape } = dialect;
	const rest = text.slice(from, lineEnd(text, from, rules));
	const escapes = escape !== '' && escape !== quote.at(-1);
	let end = rest.indexOf(delimiter);
	while (escapes && end >= 0 && isEscaped(rest, end, 0, escape)) {
		end = rest.indexOf(delimiter, end + 1);
	}
	const field = end < 0 ? rest : rest.slice(0, end);
	return { text: escapes ? unescaped(field, dialect) : field, end: from + field.length };
}

/** Index of the next record end, or the limit. */
function lineEnd(text: string, from: number, { limit, endsAtReturn }: CutRules): number {
	if (endsAtReturn) return nextEnd(text, from, limit);
	const newline = text.indexOf('\n', from);
	if (newline < 0 || newline > limit) return limit;
	return newline > from && text.charCodeAt(newline - 1) === RETURN ? newline - 1 : newline;
}

/** Character by character: in a text without newlines, looking for one would take to its end. */
function nextEnd(text: string, from: number, limit: number): number {
	let at = from;
	while (at < limit && !isRecordEnd(text, at)) at++;
	return at;
}

function unescaped(text: string, { delimiter, quote, escape }: Dialect): string {
	if (escape === '' || !text.includes(escape)) return text;
	const close = quote.at(-1)!;
	if (escape === close) return text.replaceAll(close + close, close);
	let plain = '';
	for (let at = 0; at < text.length; at++) {
		const isEscape = text[at] === escape && isMeant(text, at + 1);
		plain += isEscape ? text[++at] : text[at];
	}
	return plain;

	function isMeant(of: string, at: number): boolean {
		return of[at] === close || of[at] === escape || of[at] === delimiter[0];
	}
}

function skipSpaces(text: string, from: number): number {
	let at = from;
	while (text.charCodeAt(at) === SPACE) at++;
	return at;
}
