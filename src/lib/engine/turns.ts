/** Lets statements of one connection run one after another, so that stopping one stops no other. */
export class Turns {
	#last: Promise<unknown> = Promise.resolve();

	/** Does the work when all earlier work has ended, well or badly. */
	take<T>(work: () => Promise<T>): Promise<T> {
		const turn = this.#last.then(work);
		this.#last = turn.catch(() => undefined);
		return turn;
	}
}
