import { joinedBytes } from './joined-bytes';
import type { Dialect } from '../../model/reading';

/** One record of a delimited text. */
export interface ScannedRecord {
	/** Line on which the record begins, counted from 1. */
	readonly line: number;
	/** Offset of its first byte in the text. */
	readonly start: number;
	/** Offset behind its last byte, the record end not included. */
	readonly end: number;
	readonly bytes: Uint8Array;
	/** Why the record cannot be trusted, or null. */
	readonly fault: 'unclosed_quote' | 'line_too_long' | null;
}

/** A quote that is not closed within this many bytes is taken for a stray one. The engine's own limit. */
const MOST_RECORD_BYTES = 2_097_152;

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;

/**
 * Cuts the bytes of a delimited text (UTF-8, or any encoding that keeps ASCII) into records,
 * minding quotes: a newline within quotes does not end a record. A quote that never closes, or
 * closes on a later line before something that is no delimiter, spoils only the line it is on.
 * Give it the text piece by piece, then call `finish`.
 */
export class RecordScanner {
	readonly #delimiter: number;
	readonly #quote: number;
	readonly #escape: number;
	readonly #endsAtReturn: boolean;
	#buffer: Uint8Array = new Uint8Array(0);
	/** Offset of the buffer's first byte in the text; a record always begins there. */
	#offset = 0;
	#line = 1;

	constructor(dialect: Dialect) {
		const last = new TextEncoder().encode(dialect.delimiter);
		this.#delimiter = last[last.length - 1]!;
		this.#quote = dialect.quote.charCodeAt(0);
		this.#escape = dialect.escape.charCodeAt(0);
		this.#endsAtReturn = dialect.recordEnd === '\r';
	}

	/** The records that the next piece completes, blank lines included. */
	*push(piece: Uint8Array): Generator<ScannedRecord> {
		this.#buffer = joinedBytes(this.#buffer, piece);
		if (this.#offset === 0 && startsWithMark(this.#buffer)) this.#advance(3);
		yield* this.#records(false);
	}

	/** The last record, if the text does not end with a record end. */
	*finish(): Generator<ScannedRecord> {
		yield* this.#records(true);
	}

	*#records(isLast: boolean): Generator<ScannedRecord> {
		for (let record = this.#next(isLast); record; record = this.#next(isLast)) yield record;
	}

	/** Cuts the next record off the buffer, or returns null where more bytes are needed. */
	#next(isLast: boolean): ScannedRecord | null {
		const buffer = this.#buffer;
		if (buffer.length === 0) return null;
		const found = this.#find(buffer);
		if (found === 'stray') return this.#cut(this.#endOfLine(0), 'unclosed_quote');
		if (!isLast && this.#endsAtReturn && found === buffer.length - 1) return null;
		if (found >= 0) return this.#cut(found, found > MOST_RECORD_BYTES ? 'line_too_long' : null);
		const isTooLong = buffer.length > MOST_RECORD_BYTES;
		if (found === UNCLOSED && (isLast || isTooLong)) {
			const end = this.#endOfLine(0);
			return end < 0 && !isLast ? null : this.#cut(end, 'unclosed_quote');
		}
		return isLast ? this.#cut(-1, isTooLong ? 'line_too_long' : null) : null;
	}

	/** Index of the byte that ends the record, or why there is none in the buffer. */
	#find(buffer: Uint8Array): number | 'stray' {
		const [delimiter, quote, escape] = [this.#delimiter, this.#quote, this.#escape];
		let atStart = true;
		let quoted = false;
		let spans = false;
		for (let at = 0; at < buffer.length; at++) {
			const byte = buffer[at]!;
			if (quoted) {
				if (byte === NEWLINE) spans = true;
				else if (byte === escape && escape !== quote) at++;
				else if (byte === quote) {
					if (escape === quote && buffer[at + 1] === quote) at++;
					else if (spans && !this.#mayFollowQuote(buffer, at + 1)) return 'stray';
					else quoted = false;
				}
			} else if (byte === delimiter) atStart = true;
			else if (byte === quote && atStart) {
				quoted = true;
				spans = false;
				atStart = false;
			} else if (this.#isRecordEnd(byte)) return at;
			else if (byte !== SPACE) atStart = false;
		}
		return quoted ? UNCLOSED : OPEN;
	}

	#mayFollowQuote(buffer: Uint8Array, at: number): boolean {
		const byte = buffer[at];
		return (
			byte === undefined ||
			byte === this.#delimiter ||
			byte === SPACE ||
			byte === NEWLINE ||
			byte === RETURN
		);
	}

	#isRecordEnd(byte: number): boolean {
		return byte === NEWLINE || (byte === RETURN && this.#endsAtReturn);
	}

	#endOfLine(from: number): number {
		return this.#buffer.findIndex((byte, at) => at >= from && this.#isRecordEnd(byte));
	}

	/** Takes the bytes before `at` as a record; -1 takes all that is left. */
	#cut(at: number, fault: ScannedRecord['fault']): ScannedRecord {
		const buffer = this.#buffer;
		const stop = at < 0 ? buffer.length : at;
		const end = stop > 0 && buffer[stop - 1] === RETURN ? stop - 1 : stop;
		const bytes = buffer.subarray(0, end);
		const record = { line: this.#line, start: this.#offset, end: this.#offset + end, bytes, fault };
		this.#line += this.#lineEnds(buffer, at < 0 ? stop : stop + 1);
		this.#advance(at < 0 ? stop : stop + 1 + this.#pairedNewline(stop));
		return record;
	}

	/** In a text of lone returns a newline right behind one belongs to it. */
	#pairedNewline(at: number): number {
		return this.#buffer[at] === RETURN && this.#buffer[at + 1] === NEWLINE ? 1 : 0;
	}

	#lineEnds(buffer: Uint8Array, until: number): number {
		let ends = 0;
		for (let at = 0; at < until; at++) {
			const byte = buffer[at];
			if (byte === NEWLINE && !(this.#endsAtReturn && buffer[at - 1] === RETURN)) ends++;
			else if (byte === RETURN && this.#endsAtReturn) ends++;
		}
		return ends;
	}

	#advance(by: number): void {
		this.#buffer = this.#buffer.subarray(by);
		this.#offset += by;
	}
}

/** The buffer ends within a record, outside (OPEN) or inside quotes (UNCLOSED). */
const OPEN = -1;
const UNCLOSED = -2;

function startsWithMark(bytes: Uint8Array): boolean {
	return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
