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

/** How a record is cut that may have quotes out of place. */
export interface CutRules {
	/** Whether quoted fields may hold record ends. */
	readonly spans: boolean;
	/** Whether the first quote out of place ends the attempt. */
	readonly strict: boolean;
	/** Whether a field with a quote out of place is no quoted field at all. */
	readonly plainIfStray: boolean;
	/** Whether two quotes right before a delimiter are a stray one and the closing one. */
	readonly closesAtPair: boolean;
}

const lenient = { spans: false, strict: false, plainIfStray: false, closesAtPair: false };

/** The ways to cut a record, from the one of the standard to those that forgive most. */
export const cutRules = {
	/** As the standard has it. */
	strict: { ...lenient, spans: true, strict: true },
	/** On one line; a quote that no delimiter follows is part of the text. */
	onLine: lenient,
	/** The same, over several lines. */
	across: { ...lenient, spans: true },
	/** On one line; two quotes before a delimiter are a stray one and the closing one. */
	paired: { ...lenient, closesAtPair: true },
	/** On one line; what begins with a quote and does not end with one is not quoted. */
	bare: { ...lenient, plainIfStray: true }
} as const satisfies Record<string, CutRules>;

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;

/** Cuts single records of a text into fields. */
export class RecordCutter {
	readonly #delimiter: string;
	readonly #open: string;
	readonly #close: string;
	readonly #escape: string;
	readonly #isDoubled: boolean;
	readonly #endsAtReturn: boolean;
	/** Whether spaces around quotes mean nothing. */
	readonly #skipsSpaces: boolean;
	#text = '';
	#limit = 0;
	#rules: CutRules = lenient;
	#isClean = true;
	#isUnclosed = false;
	/** Index behind the field that was cut last. */
	#end = 0;

	constructor({ delimiter, quote, escape, recordEnd }: Dialect) {
		this.#delimiter = delimiter;
		this.#open = quote.charAt(0);
		this.#close = quote.charAt(quote.length - 1);
		this.#escape = escape;
		this.#isDoubled = escape === '' || escape === this.#close;
		this.#endsAtReturn = recordEnd === '\r';
		this.#skipsSpaces = delimiter !== ' ';
	}

	/**
	 * The record that begins at `from` and goes no further than `limit`. Null where a strict attempt
	 * fails, or where a field that may span lines is not closed before the limit.
	 */
	cut(text: string, from: number, limit: number, rules: CutRules): CutRecord | null {
		this.#text = text;
		this.#limit = limit;
		this.#rules = rules;
		this.#isClean = true;
		this.#isUnclosed = false;
		const fields: string[] = [];
		for (let at = from; ; at = this.#end + this.#delimiter.length) {
			const field = this.#field(at);
			if (field === null) return null;
			fields.push(field);
			if (this.#end >= limit || !text.startsWith(this.#delimiter, this.#end)) break;
		}
		return { fields, end: this.#end, isClean: this.#isClean, isUnclosed: this.#isUnclosed };
	}

	#field(from: number): string | null {
		const open = this.#skipsSpaces ? this.#behindSpaces(from) : from;
		if (this.#open === '' || this.#text[open] !== this.#open) return this.#plain(from);
		const close = this.#closingQuote(open + 1);
		if (close >= 0) {
			const at = close + 1;
			const isAtEnd = !this.#skipsSpaces || this.#text.startsWith(this.#delimiter, at);
			this.#end = isAtEnd ? at : this.#behindSpaces(at);
			return this.#unescaped(this.#text.slice(open + 1, close));
		}
		const { strict, spans, plainIfStray } = this.#rules;
		if (!plainIfStray && (strict || spans)) return null;
		this.#isClean = false;
		this.#isUnclosed = true;
		return this.#plain(from);
	}

	/** Index of the quote that closes a field, or -1. */
	#closingQuote(from: number): number {
		const { closesAtPair, strict, plainIfStray } = this.#rules;
		for (let at = from; ;) {
			const found = this.#text.indexOf(this.#close, at);
			if (found < 0 || found >= this.#limit) return -1;
			at = found + 1;
			if (!this.#isDoubled && this.#isEscaped(this.#text, found, from)) continue;
			if (this.#isDoubled && this.#text[at] === this.#close && at < this.#limit) {
				if (closesAtPair && this.#endsField(at + 1)) {
					this.#isClean = false;
					return at;
				}
				at++;
			} else if (this.#endsField(at)) return found;
			else {
				this.#isClean = false;
				if (strict || plainIfStray) return -1;
			}
		}
	}

	/** Whether an odd number of escapes stands right before a character. */
	#isEscaped(text: string, at: number, from: number): boolean {
		let before = at;
		while (before > from && text[before - 1] === this.#escape) before--;
		return (at - before) % 2 === 1;
	}

	/** Whether only spaces stand between here and the next delimiter, record end or limit. */
	#endsField(from: number): boolean {
		if (this.#text.startsWith(this.#delimiter, from)) return true;
		const at = this.#skipsSpaces ? this.#behindSpaces(from) : from;
		if (at >= this.#limit || isRecordEnd(this.#text.charCodeAt(at))) return true;
		return this.#text.startsWith(this.#delimiter, at);
	}

	#plain(from: number): string {
		const rest = this.#text.slice(from, this.#lineEnd(from));
		let end = rest.indexOf(this.#delimiter);
		while (!this.#isDoubled && end >= 0 && this.#isEscaped(rest, end, 0)) {
			end = rest.indexOf(this.#delimiter, end + 1);
		}
		const field = end < 0 ? rest : rest.slice(0, end);
		this.#end = from + field.length;
		return this.#isDoubled ? field : this.#unescaped(field);
	}

	/** Index of the next record end, or the limit. */
	#lineEnd(from: number): number {
		if (!this.#rules.spans) return this.#limit;
		if (this.#endsAtReturn) return this.#nextEnd(from);
		const newline = this.#text.indexOf('\n', from);
		if (newline < 0 || newline > this.#limit) return this.#limit;
		return newline > from && this.#text.charCodeAt(newline - 1) === RETURN ? newline - 1 : newline;
	}

	/** Character by character: in a text without newlines, looking for one would take to its end. */
	#nextEnd(from: number): number {
		let at = from;
		while (at < this.#limit && !isRecordEnd(this.#text.charCodeAt(at))) at++;
		return at;
	}

	#unescaped(text: string): string {
		if (this.#escape === '' || !text.includes(this.#escape)) return text;
		if (this.#isDoubled) return text.replaceAll(this.#close + this.#close, this.#close);
		let plain = '';
		for (let at = 0; at < text.length; at++) {
			const isEscape = text[at] === this.#escape && this.#isMeant(text[at + 1]);
			plain += isEscape ? text[++at] : text[at];
		}
		return plain;
	}

	/** Whether a character is one that an escape is written before. */
	#isMeant(character: string | undefined): boolean {
		return (
			character === this.#close ||
			character === this.#escape ||
			character === this.#delimiter.charAt(0)
		);
	}

	#behindSpaces(from: number): number {
		let at = from;
		while (this.#text.charCodeAt(at) === SPACE) at++;
		return at;
	}
}

function isRecordEnd(code: number): boolean {
	return code === NEWLINE || code === RETURN;
}
