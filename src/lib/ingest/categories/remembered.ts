/**
 * Remembers what was found for texts, at most twice as many as told. What is asked for again and
 * again stays, however many texts come once: those not asked for since it was full go first.
 */
export class Remembered<Value> {
	readonly #most: number;
	#young = new Map<string, Value>();
	#old = new Map<string, Value>();

	constructor(most: number) {
		this.#most = most;
	}

	/** What is remembered for a text, else what `find` finds. */
	of(text: string, find: (text: string) => Value): Value {
		const young = this.#young.get(text);
		if (young !== undefined) return young;
		const value = this.#old.get(text) ?? find(text);
		if (this.#young.size >= this.#most) {
			this.#old = this.#young;
			this.#young = new Map();
		}
		this.#young.set(text, value);
		return value;
	}
}
