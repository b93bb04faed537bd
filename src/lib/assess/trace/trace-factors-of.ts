import type { OwnRef } from '../../model/number-id';
import { itemTraceFactor } from './item-number';
import { stakeFactors } from './stake-number';
import type { TraceFactor } from './trace';
import { namedBy, pairFactors, type TraceBasis } from './trace-basis';
import { traceFactor } from './trace-factors';

/** Every factor that numbers of a basis rest on, those of single items where they are named. */
export function traceFactorsOf(
	basis: TraceBasis,
	named: readonly OwnRef[] = []
): readonly TraceFactor[] {
	const { method } = basis;
	const counted = pairFactors(basis).filter((factor) => factor !== null);
	const factors = [...counted, ...stakeFactors(basis)].map((factor) => {
		const traced = traceFactor(factor, method.perKilogram);
		return { ...traced, id: namedBy(basis, traced.id) };
	});
	return [...factors, ...named.flatMap((ref) => itemTraceFactor(basis, ref) ?? [])];
}
