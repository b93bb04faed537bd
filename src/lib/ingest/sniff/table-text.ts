import type { Dialect } from '../../model/reading';
import { otherCut } from './other-cut';
import { RecordCutter, cutRules, type CutRecord } from './record-cutter';

/** One record of a delimited text. */
export interface TextRecord {
	/** Line on which it begins, counted from 1. */
	readonly line: number;
	/** The record as written, without its record end. */
	readonly text: string;
	readonly fields: readonly string[];
	/** Why it cannot be trusted, or null. */
	readonly fault: 'unclosed_quote' | 'line_too_long' | null;
}

/** A record that is longer than this (2 Mi characters) is not kept whole. */
const MOST_CHARACTERS = 2 * 1024 * 1024;

/** What is kept of a record that is too long. */
const KEPT_CHARACTERS = 4096;

/** How far a quoted field with stray quotes in it may reach across lines. */
const STRAY_SPAN = 16 * 1024;

/** So many whole rows inside a quoted field tell that its quote was never meant to span them. */
const SWALLOWED_LINES = 2;

/**
 * Cuts a delimited text into records and these into fields. What a strict reader would stumble over
 * is read as a careful person would: a quote that never closes ends with its line, a stray one is
 * part of the text, and of several ways to cut a record the one with as many fields as the table
 * has columns is taken. Give it the text piece by piece, then call `finish`.
 */
export class TableText {
	readonly #dialect: Dialect;
	/** How many columns the table has, where that is known. */
	readonly #width: number | null;
	readonly #endsAtReturn: boolean;
	readonly #cutter: RecordCutter;
	#text = '';
	#at = 0;
	#line = 1;
	/** Index of the next quote at or behind `#at`, or -1; out of date when smaller than `#at`. */
	#nextQuote = -2;
	/** The beginning of a record that is too long, while its end is looked for. */
	#tooLong: string | null = null;

	constructor(dialect: Dialect, width: number | null = null) {
		this.#dialect = dialect;
		this.#width = width;
		this.#endsAtReturn = dialect.recordEnd === '\r';
		this.#cutter = new RecordCutter(dialect);
	}

	/** The records that the next piece completes, blank lines included. */
	*push(piece: string): Generator<TextRecord> {
		this.#text = this.#at < this.#text.length ? this.#text.slice(this.#at) + piece : piece;
		this.#at = 0;
		this.#nextQuote = -2;
		yield* this.#records(false);
	}

	/** The last record, if the text does not end with a record end. */
	*finish(): Generator<TextRecord> {
		yield* this.#records(true);
	}

	*#records(isLast: boolean): Generator<TextRecord> {
		for (let next = this.#next(isLast); next; next = this.#next(isLast)) yield next;
	}

	/** The next record, or null where more text is needed or there is none. */
	#next(isLast: boolean): TextRecord | null {
		const text = this.#text;
		if (this.#at >= text.length && this.#tooLong === null) return null;
		const end = this.#recordEnd(this.#at, isLast);
		if (end === null) return this.#wait();
		if (this.#tooLong !== null) return this.#endTooLong(end);
		if (this.#hasNoMarks(end)) return this.#plain(end);
		const cut = this.#cut(end, isLast);
		if (cut === null) return this.#wait();
		const lines = cut.end > end ? this.#linesUntil(cut.end) : 1;
		return this.#take(cut.fields, cut.end, faultOf(cut), lines);
	}

	/** Index of the end of the line, its carriage return not included; null where it is not in sight. */
	#recordEnd(from: number, isLast: boolean): number | null {
		const text = this.#text;
		const newline = this.#endsAtReturn ? nextEnd(text, from) : text.indexOf('\n', from);
		if (newline < 0) return isLast ? text.length : null;
		const isOpen = !isLast && this.#endsAtReturn && newline === text.length - 1;
		if (isOpen && text[newline] === '\r') return null;
		return newline > from && text[newline] === '\n' && text[newline - 1] === '\r'
			? newline - 1
			: newline;
	}

	/** Whether a line holds nothing but text and delimiters. */
	#hasNoMarks(end: number): boolean {
		const { quote, escape } = this.#dialect;
		if (quote !== '' && this.#quoteFrom() < end) return false;
		if (escape === '' || escape === quote.at(-1)) return true;
		return !this.#text.slice(this.#at, end).includes(escape);
	}

	#quoteFrom(): number {
		if (this.#nextQuote < this.#at) {
			const found = this.#text.indexOf(this.#dialect.quote[0]!, this.#at);
			this.#nextQuote = found < 0 ? Infinity : found;
		}
		return this.#nextQuote;
	}

	#plain(end: number): TextRecord {
		const { delimiter } = this.#dialect;
		return this.#take(this.#text.slice(this.#at, end).split(delimiter), end, null);
	}

	/** The best of the ways to cut a record with quotes; null where more text is needed. */
	#cut(end: number, isLast: boolean): CutRecord | null {
		const whole = this.#cutter.cut(this.#text, this.#at, this.#text.length, cutRules.strict);
		if (whole !== null && whole.end <= end && (isLast || whole.end < this.#text.length))
			return whole;
		const reachesEnd = whole === null || whole.end >= this.#text.length;
		const waits = !isLast && this.#text.length - this.#at < MOST_CHARACTERS;
		if (reachesEnd && waits && this.#mayClose()) return null;
		if (whole && (whole.end <= end || this.#fits(whole))) return whole;
		return this.#width === null ? (whole ?? this.#onLine(end)) : this.#mended(whole, end);
	}

	/** A strict attempt fails at the first quote out of place; only one that stays open may still close. */
	#mayClose(): boolean {
		const open = this.#cutter.cut(this.#text, this.#at, this.#text.length, cutRules.across);
		return open === null || open.end >= this.#text.length;
	}

	#onLine(end: number): CutRecord {
		return this.#cutter.cut(this.#text, this.#at, end, cutRules.onLine)!;
	}

	#mended(whole: CutRecord | null, end: number): CutRecord {
		const onLine = this.#onLine(end);
		if (this.#fits(onLine)) return onLine;
		for (const rules of [cutRules.paired, cutRules.bare]) {
			const other = this.#cutter.cut(this.#text, this.#at, end, rules)!;
			if (this.#fits(other)) return other;
		}
		const limit = Math.min(this.#text.length, this.#at + STRAY_SPAN);
		const across = this.#cutter.cut(this.#text, this.#at, limit, cutRules.across);
		if (across && across.end < limit && this.#fits(across)) return across;
		if (whole && !this.#swallows(end, whole.end)) return whole;
		return onLine;
	}

	/** Whether the next lines would be whole rows by themselves: a quoted field has swallowed them. */
	#swallows(end: number, until: number): boolean {
		let at = end;
		for (let lines = 0; lines < SWALLOWED_LINES; lines++) {
			const from = at + (this.#text.startsWith('\r\n', at) ? 2 : 1);
			if (this.#width === null || from >= until) return false;
			at = this.#recordEnd(from, true) ?? this.#text.length;
			if (!this.#fits(this.#cutter.cut(this.#text, from, at, cutRules.onLine)!)) return false;
		}
		return true;
	}

	/** Whether a record has as many fields as the table has columns; any does where that is unknown. */
	#fits({ fields, isClean }: CutRecord): boolean {
		return this.#width === null ? isClean : fields.length === this.#width;
	}

	#take(fields: readonly string[], end: number, fault: TextRecord['fault'], lines = 1): TextRecord {
		const text = this.#text.slice(this.#at, end);
		const isLong = text.length > MOST_CHARACTERS;
		const mended = otherCut(text, fields.length, this.#dialect, this.#width);
		const record = {
			line: this.#line,
			text: isLong ? text.slice(0, KEPT_CHARACTERS) : text,
			fields: mended ?? fields,
			fault: isLong ? ('line_too_long' as const) : fault
		};
		this.#goBehind(end, lines);
		return record;
	}

	#goBehind(end: number, lines: number): void {
		this.#line += lines;
		this.#at = end + (this.#text.startsWith('\r\n', end) ? 2 : 1);
	}

	/** How many lines a record has that reaches across several. */
	#linesUntil(end: number): number {
		let lines = 1;
		for (let at = nextEnd(this.#text, this.#at); at >= 0 && at < end;) {
			const isPair = this.#text.startsWith('\r\n', at);
			if (isPair || this.#text[at] === '\n' || this.#endsAtReturn) lines++;
			at = nextEnd(this.#text, at + (isPair ? 2 : 1));
		}
		return lines;
	}

	/** Keeps what is left for the next piece, or only its beginning where it is too long. */
	#wait(): null {
		if (this.#text.length - this.#at > MOST_CHARACTERS) {
			this.#tooLong ??= this.#text.slice(this.#at, this.#at + KEPT_CHARACTERS);
			this.#text = '';
			this.#at = 0;
		}
		return null;
	}

	#endTooLong(end: number): TextRecord {
		const text = this.#tooLong!;
		this.#tooLong = null;
		const record = { line: this.#line, text, fields: [text], fault: 'line_too_long' as const };
		this.#goBehind(end, 1);
		return record;
	}
}

function faultOf({ isUnclosed }: CutRecord): TextRecord['fault'] {
	return isUnclosed ? 'unclosed_quote' : null;
}

/** Index of the next newline or carriage return, or -1. */
function nextEnd(text: string, from: number): number {
	for (let at = from; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 0x0a || code === 0x0d) return at;
	}
	return -1;
}

/** All records of a text. */
export function* recordsOf(
	text: string,
	dialect: Dialect,
	width: number | null = null
): Generator<TextRecord> {
	const reader = new TableText(dialect, width);
	yield* reader.push(text);
	yield* reader.finish();
}
