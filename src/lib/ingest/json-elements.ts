/** One element of a JSON array of rows, or one JSON line, still as text. */
export interface JsonElement {
	readonly text: string;
	/** Line on which it begins, counted from 1. */
	readonly line: number;
}

/** An element longer than this is not waited for: 16 Mi characters. */
const MOST_CHARACTERS = 16 * 1024 * 1024;

/**
 * Cuts a JSON text into the elements of its array of rows without parsing it as a whole, so that a
 * file of any size passes through. The array is the outermost one, or the first array of objects
 * inside an outer object. Give it the text piece by piece, then call `finish`.
 */
export class JsonElements {
	#buffer = '';
	/** How far the buffer has been looked at, and the state there. */
	#at = 0;
	#depth = 0;
	#quoted = false;
	#line = 1;
	/** Depth inside the array of rows, or null before it was found. */
	#rowsDepth: number | null = null;
	#start = -1;
	#startLine = 1;
	#ended = false;

	/** Whether an array of rows has been found. */
	get found(): boolean {
		return this.#rowsDepth !== null;
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
		const rest = this.#start < 0 || this.#ended ? '' : this.#buffer.slice(this.#start).trim();
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
		this.#at += character === '\\' ? 2 : 1;
		return null;
	}

	#stepOutside(character: string): JsonElement | null {
		if (this.#rowsDepth === null) this.#seekRows(character);
		else if (this.#depth === this.#rowsDepth && (character === ',' || character === ']')) {
			this.#ended = character === ']';
			return this.#take();
		} else if (this.#start < 0 && !/\s/.test(character)) this.#begin();
		if (character === '"') this.#quoted = true;
		else if (character === '{' || character === '[') this.#depth++;
		else if (character === '}' || character === ']') this.#depth--;
		return null;
	}

	/** The outermost array holds rows whatever it holds; an inner one only if it holds objects. */
	#seekRows(character: string): void {
		if (character !== '[') return;
		const isRows = this.#depth === 0 || (this.#depth === 1 && this.#holdsObjects());
		if (isRows) this.#rowsDepth = this.#depth + 1;
	}

	#holdsObjects(): boolean {
		return /^\[\s*\{/.test(this.#buffer.slice(this.#at, this.#at + 1000));
	}

	#begin(): void {
		this.#start = this.#at;
		this.#startLine = this.#line;
	}

	#take(): JsonElement | null {
		if (this.#start < 0) return null;
		const text = this.#buffer.slice(this.#start, this.#at).trim();
		this.#start = -1;
		return { text, line: this.#startLine };
	}

	/** Drops what has been taken, so that the buffer holds one element at most. */
	#shorten(): void {
		const keep = this.#start < 0 ? Math.min(this.#at, this.#buffer.length) : this.#start;
		this.#buffer = this.#buffer.slice(keep);
		this.#at -= keep;
		if (this.#start >= 0) this.#start = 0;
		if (this.#buffer.length > MOST_CHARACTERS) this.#ended = true;
	}
}

/** Cuts a text of JSON lines into its lines, blank ones left out. */
export class JsonLines {
	#buffer = '';
	#line = 1;

	/** The lines that the next piece completes. */
	*push(piece: string): Generator<JsonElement> {
		const lines = (this.#buffer + piece).split('\n');
		this.#buffer = lines.pop()!;
		for (const line of lines) yield* this.#element(line);
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
