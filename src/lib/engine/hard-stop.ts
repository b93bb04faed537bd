/** How long a statement that was told to stop may take to do so, in ms. */
const patience = 700;

/** Ends what a statement runs in, where it does not stop soon after its signal: a join of everything
 * with everything never looks up to see whether it was cancelled. */
export class HardStop {
	readonly #signal: AbortSignal | undefined;
	readonly #wait: () => void;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(life: { end(reason: Error): void }, signal: AbortSignal | undefined) {
		this.#signal = signal;
		const end = () => life.end(new Error('the engine did not stop when it was told to'));
		this.#wait = () => (this.#timer = setTimeout(end, patience));
		signal?.addEventListener('abort', this.#wait, { once: true });
	}

	/** The statement has ended of itself. */
	lift(): void {
		clearTimeout(this.#timer);
		this.#signal?.removeEventListener('abort', this.#wait);
	}
}
