import type { EffectiveFactor, PairFactors } from '$lib/impact';

/** The factors that differ from those sent before, by their positions; `length` of all of them. */
export interface FactorChanges {
	readonly length: number;
	readonly changed: readonly (readonly [number, EffectiveFactor | null])[];
}

/**
 * What of `factors` differs from `before`. Factors are never changed but replaced, so that the same
 * object is the same factor. Only what sampling needs is sent: to copy the origins of all values to
 * a worker takes longer than to draw them.
 */
export function changesBetween(before: PairFactors, factors: PairFactors): FactorChanges {
	const changed = factors.flatMap((factor, at) =>
		at < before.length && before[at] === factor ? [] : [[at, factor && bare(factor)] as const]
	);
	return { length: factors.length, changed };
}

/** The factors after changes. */
export function withChanges(before: PairFactors, { length, changed }: FactorChanges): PairFactors {
	const factors = Array.from({ length }, (_, at) => before[at] ?? null);
	for (const [at, factor] of changed) factors[at] = factor;
	return factors;
}

/** A factor without what an assessed log knows of it beside its values. */
function bare(factor: EffectiveFactor): EffectiveFactor {
	const { category, operatingModel, productionDraw, basis, grade, setAside, legs, parameters } =
		factor;
	return { category, operatingModel, productionDraw, basis, grade, setAside, legs, parameters };
}
