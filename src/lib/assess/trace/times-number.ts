import { noLines, plainNumber, pointOf, whole } from './plain-number';
import type { PlainNumber } from './trace';
import type { TraceBasis } from './trace-basis';

/**
 * What a scenario of growth multiplies the counts by: the share of the market it ends at over the one
 * it starts from, both in percent. Null where the volume stays what it is.
 */
export function timesNumber({ options, times }: TraceBasis): PlainNumber | null {
	const penetration = options.scenario?.penetration ?? null;
	if (penetration === null) return null;
	return plainNumber({ kind: 'times' }, noLines, {
		...{ kind: 'times', ...whole, unit: '1', value: pointOf(times) },
		operands: { ...penetration }
	});
}
