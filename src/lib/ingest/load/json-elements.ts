/** One element of a JSON array of rows, or one JSON line, still as text. */
export interface JsonElement {
	readonly text: string;
	/** Line on which it begins, counted from 1. */
	readonly line: number;
}

/** An element longer than this, 16 Mi characters, is no row: its beginning stands for it. */
const MOST_CHARACTERS = 16 * 1024 * 1024;

/** The beginning of a text that is too long; the ellipsis keeps it from being taken for a row. */
function beginningOf(text: string): string {
	return `${text.slice(0, 1000)}…`;
}

/**
 * Cuts a JSON text into the elements of its list of rows without parsing it as a whole, so that a
 * file of any size passes through. The list is the array, or the object of rows under their keys,
 * that a path of names leads to. Give it the text piece by piece, then call `finish`.
 */
export class JsonElements {
	readonly #path: readonly string[];
	readonly #opener: '[' | '{';
	#buffer = '';
	/** How far the buffer has been looked at, and the state there. */
	#at = 0;
	#depth = 0;
	#quoted = false;
	#line = 1;
	/** Names on the way to where the text is read, by depth, and the last text before a colon. */
	#names: string[] = [];
	#lastText = '';
	#isIn = false;
	#start = -1;
	#startLine = 1;
	#ended = false;
	/** The beginning of an element that is too long to be kept. */
	#beginning: string | null = null;

	constructor(path: readonly string[] = [], kind: 'array' | 'object' = 'array') {
		this.#path = path;
		this.#opener = kind === 'array' ? '[' : '{';
	}

	/** Whether the list of rows has been found. */
	get found(): boolean {
		return this.#isIn;
	}

	/** The elements that the next piece completes. */
	*push(piece: string): Generator<JsonElement> {
		if (this.#ended) return;
		this.#buffer += piece;
		while (this.#at < this.#buffer.length && !this.#ended) {
			const element = this.#step();
			if (element) yield element;
		}
		this.#shorten();
	}

	/** What is left of an element that the text breaks off in. */
	*finish(): Generator<JsonElement> {
		const rest = this.#start < 0 || this.#ended ? '' : this.#textUntil(this.#buffer.length);
		if (rest !== '') yield { text: rest, line: this.#startLine };
	}

	#step(): JsonElement | null {
		const character = this.#buffer[this.#at]!;
		if (character === '\n') this.#line++;
		if (this.#quoted) return this.#stepInText(character);
		const element = this.#stepOutside(character);
		this.#at++;
		return element;
	}

	/** A backslash takes the next character with it, even where that is in the next piece. */
	#stepInText(character: string): null {
		if (character === '"') this.#quoted = false;
		else if (!this.#isIn && this.#lastText.length < MOST_NAME) {
			this.#lastText += character === '\\' ? `\\${this.#buffer[this.#at + 1] ?? ''}` : character;
		}
		this.#at += character === '\\' ? 2 : 1;
		return null;
	}

	#stepOutside(character: string): JsonElement | null {
		if (!this.#isIn) this.#seekRows(character);
		else if (this.#depth === this.#path.length + 1 && ',]}'.includes(character)) {
			this.#ended = character !== ',';
			return this.#take();
		} else if (this.#start < 0 && !/\s/.test(character)) this.#begin();
		if (character === '"') this.#quoted = true;
		else if (character === '{' || character === '[') this.#depth++;
		else if (character === '}' || character === ']') this.#depth--;
		return null;
	}

	/** The list of rows begins where all names on the way to it are those of the path. */
	#seekRows(character: string): void {
		if (character === '"') this.#lastText = '';
		else if (character === ':') this.#names[this.#depth] = nameOf(this.#lastText);
		else if (character === this.#opener && this.#depth === this.#path.length) {
			this.#isIn = this.#path.every((name, index) => this.#names[index + 1] === name);
		} else if (character === '[') this.#names[this.#depth + 1] = '';
	}

	#begin(): void {
		this.#start = this.#at;
		this.#startLine = this.#line;
	}

	#take(): JsonElement | null {
		if (this.#start < 0) return null;
		const text = this.#textUntil(this.#at);
		this.#start = -1;
		this.#beginning = null;
		return { text, line: this.#startLine };
	}

	#textUntil(end: number): string {
		return this.#beginning ?? this.#buffer.slice(this.#start, end).trim();
	}

	/** Drops what has been taken, so that the buffer holds one element at most. */
	#shorten(): void {
		const keep = this.#start < 0 ? Math.min(this.#at, this.#buffer.length) : this.#start;
		this.#buffer = this.#buffer.slice(keep);
		this.#at -= keep;
		if (this.#start >= 0) this.#start = 0;
		if (this.#buffer.length > MOST_CHARACTERS) this.#forget();
	}

	/** Keeps the beginning of the element and drops what has been looked at. */
	#forget(): void {
		this.#beginning ??= beginningOf(this.#buffer);
		this.#at -= this.#buffer.length;
		this.#buffer = '';
	}
}

/** Longer names lead to no rows. */
const MOST_NAME = 1000;

function nameOf(text: string): string {
	try {
		return String(JSON.parse(`"${text}"`));
	} catch {
		return text;
	}
}

/** Cuts a text of JSON lines into its lines, blank ones left out. */
export class JsonLines {
	#buffer = '';
	#isTooLong = false;
	#line = 1;

	/** The lines that the next piece completes. */
	*push(piece: string): Generator<JsonElement> {
		const [first = '', ...others] = piece.split('\n');
		this.#append(first);
		for (const next of others) {
			yield* this.#element(this.#buffer);
			this.#isTooLong = false;
			this.#buffer = '';
			this.#append(next);
		}
	}

	#append(text: string): void {
		if (this.#isTooLong) return;
		this.#buffer += text;
		this.#isTooLong = this.#buffer.length > MOST_CHARACTERS;
		if (this.#isTooLong) this.#buffer = beginningOf(this.#buffer);
	}

	/** The last line, where no newline ends it. */
	*finish(): Generator<JsonElement> {
		yield* this.#element(this.#buffer);
	}

	*#element(line: string): Generator<JsonElement> {
		const text = line.trim();
		if (text !== '') yield { text, line: this.#line };
		this.#line++;
	}
}
