import { stakeFactors } from './stake-number';
import type { TraceFactor } from './trace';
import { namedBy, type TraceBasis } from './trace-basis';
import { traceFactor } from './trace-factors';

/** Every factor that numbers of a basis rest on. */
export function traceFactorsOf(basis: TraceBasis): readonly TraceFactor[] {
	const { answers, method } = basis;
	const counted = answers.factors.filter((factor) => factor !== null);
	return [...counted, ...stakeFactors(basis)].map((factor) => {
		const traced = traceFactor(factor, method.perKilogram);
		return { ...traced, id: namedBy(basis, traced.id) };
	});
}
