/** The answer to the last of several questions: what an earlier one gives is thrown away. */
export class LatestAnswer<Answer> {
	answer = $state.raw<Answer | null>(null);
	/** Whether the answer is that of an earlier question. */
	stale = $state(false);
	/** Whether any question was answered. */
	isAnswered = $state(false);
	failure = $state.raw<unknown>(null);
	#asked = 0;

	/** Shows what comes, unless another question is asked before it does. */
	async take(coming: Promise<Answer>): Promise<void> {
		const own = ++this.#asked;
		this.stale = true;
		this.failure = null;
		try {
			const answer = await coming;
			if (own !== this.#asked) return;
			this.answer = answer;
			this.isAnswered = true;
		} catch (error) {
			if (own === this.#asked) this.failure = error;
		}
		if (own === this.#asked) this.stale = false;
	}
}
