/** Work that can rest between its steps, and gives its result at the end. */
export type Steps<Result> = Generator<void, Result, void>;

/** Carries work out without a rest. */
export function atOnce<Result>(steps: Steps<Result>): Result {
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
}
