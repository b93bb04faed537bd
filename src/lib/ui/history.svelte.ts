/** Steps that can be taken back and made again. The present itself is the caller's. */
export class History<Step> {
	#past = $state.raw<readonly Step[]>([]);
	#future = $state.raw<readonly Step[]>([]);

	get canGoBack(): boolean {
		return this.#past.length > 0;
	}

	get canGoForth(): boolean {
		return this.#future.length > 0;
	}

	/** Remembers the present before something new takes its place. */
	add(present: Step): void {
		this.#past = [...this.#past, present];
		this.#future = [];
	}

	/** The step before the present, or null where there is none; `present` may depend on the step. */
	back(present: (step: Step) => Step): Step | null {
		const step = this.#past.at(-1);
		if (step === undefined) return null;
		this.#past = this.#past.slice(0, -1);
		this.#future = [...this.#future, present(step)];
		return step;
	}

	/** The step that was taken back last, or null where there is none. */
	forth(present: (step: Step) => Step): Step | null {
		const step = this.#future.at(-1);
		if (step === undefined) return null;
		this.#future = this.#future.slice(0, -1);
		this.#past = [...this.#past, present(step)];
		return step;
	}

	/** Forgets every step. */
	clear(): void {
		this.#past = this.#future = [];
	}
}
