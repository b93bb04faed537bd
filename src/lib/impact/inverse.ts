import { isPoint, type Estimate } from '../model/estimate';
import type { Draws } from './expression';

/**
 * Draws of a parameter from uniforms: the two-piece uniform distribution over low..high whose
 * median is the central value. A parameter known exactly stays one number.
 */
export function drawn(estimate: Estimate, uniform: Float64Array): Draws {
	if (isPoint(estimate)) return estimate.central;
	return uniform.map((u) => inverse(estimate, u));
}

/** The value of a parameter at one uniform, 0..1. */
export function inverse({ low, central, high }: Estimate, u: number): number {
	return u < 0.5 ? low + (central - low) * 2 * u : central + (high - central) * (2 * u - 1);
}
