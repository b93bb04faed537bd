import type { Estimate } from './estimate';
import type { Grade } from './factor-pack';

/**
 * How far the range reaches from the centre at least, as a factor, by grade: thin evidence gives a
 * wide range and never an exact value.
 */
export const wideningByGrade: Readonly<Record<Grade, number>> = { A: 1.25, B: 1.5, C: 2, D: 2.5 };

/**
 * The range around a central value: the points themselves, or the widening of the grade where that
 * reaches further. Same unit as the values.
 */
export function widen(grade: Grade, central: number, values: readonly number[]): Estimate {
	const by = wideningByGrade[grade];
	return {
		low: Math.min(...values, central / by),
		central,
		high: Math.max(...values, central * by)
	};
}
