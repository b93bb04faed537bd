import type { Estimate } from '../model/estimate';
import type { Draws } from './expression';

/**
 * Draws of a parameter from uniforms: the two-piece uniform distribution over low..high whose
 * median is the central value. A parameter known exactly stays one number.
 */
export function drawn({ low, central, high }: Estimate, uniform: Float64Array): Draws {
	if (low === central && central === high) return central;
	return uniform.map((u) =>
		u < 0.5 ? low + (central - low) * 2 * u : central + (high - central) * (2 * u - 1)
	);
}
