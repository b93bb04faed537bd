/**
 * A value with its range. `low` and `high` are bounds in the unit of `central`; a low bound may be
 * negative. For inputs `central` is the median of the parameter; for results `low` and `high` are
 * the 5th and 95th percentile of the sampled values ("modelled range").
 */
export interface Estimate {
	readonly low: number;
	readonly central: number;
	readonly high: number;
}

/** An estimate that is known exactly: its range has no width. */
export function exactly(value: number): Estimate {
	return { low: value, central: value, high: value };
}

/** Both bounds and the centre multiplied by a constant of any sign; the order of bounds is kept. */
export function scaled(estimate: Estimate, by: number): Estimate {
	const ends = [estimate.low * by, estimate.high * by];
	return { low: Math.min(...ends), central: estimate.central * by, high: Math.max(...ends) };
}

/** Whether the estimate is zero throughout: nothing is left uncertain and nothing is there. */
export function isZeroThroughout(estimate: Estimate): boolean {
	return estimate.low === 0 && estimate.central === 0 && estimate.high === 0;
}

/** Whether `low <= central <= high` and all three are finite numbers. */
export function isOrdered({ low, central, high }: Estimate): boolean {
	return [low, central, high].every(Number.isFinite) && low <= central && central <= high;
}

/** Whether the range has both signs: the direction of the effect is not established. */
export function isSignUncertain({ low, high }: Estimate): boolean {
	return low < 0 && high > 0;
}

/** The three numbers alone, without what else stands beside them, such as a unit or a grade. */
export function boundsOf({ low, central, high }: Estimate): Estimate {
	return { low, central, high };
}

/** Whether the three numbers are one: the value is known exactly. */
export function isPoint({ low, central, high }: Estimate): boolean {
	return low === central && central === high;
}
