import type { EffectiveFactor, FactorParameters } from '../../src/lib/impact/effective-factor';
import { sampledParameters } from '../../src/lib/impact/effective-factor';
import type { Tally, TallyRows } from '../../src/lib/impact/tally';
import { dimensions } from '../../src/lib/impact/dimension';
import { exactly } from '../../src/lib/model/estimate';

/** A posted item with a factor of its own group; what is given differs from it. */
export function factorOf(
	category: string,
	parameters: Partial<FactorParameters> = {},
	changes: Partial<EffectiveFactor> = {}
): EffectiveFactor {
	return {
		category,
		operatingModel: 'c2c_shipped',
		productionDraw: category,
		basis: 'production',
		grade: 'B',
		setAside: false,
		legs: 1,
		parameters: {
			production: { low: 40, central: 54, high: 80 },
			displacement: { low: 0.27, central: 0.5, high: 0.72 },
			service: { low: 0.5, central: 0.7, high: 1 },
			rebound: exactly(0),
			leg: { low: 0.25, central: 0.47, high: 0.72 },
			refurbishment: exactly(0),
			direct: exactly(0),
			...parameters
		},
		...changes
	};
}

/** A factor whose every parameter is its central value. */
export function certain(factor: EffectiveFactor): EffectiveFactor {
	const parameters = sampledParameters.map((name) => [
		name,
		exactly(factor.parameters[name].central)
	]);
	return { ...factor, parameters: Object.fromEntries(parameters) as unknown as FactorParameters };
}

/** The tally of a log that holds some kept items of each factor, all in one part of each breakdown. */
export function tallyOf(factors: readonly EffectiveFactor[], kept: readonly number[]): Tally {
	const rows: TallyRows = {
		keys: [null],
		part: factors.map(() => 0),
		pair: factors.map((_, pair) => pair),
		kept,
		returned: factors.map(() => 0),
		absolute: kept
	};
	const by = Object.fromEntries(dimensions.map((dimension) => [dimension, rows]));
	return {
		measure: 'items',
		pairs: factors.map(({ category, operatingModel }) => ({ category, operatingModel })),
		whole: rows,
		by: by as Tally['by'],
		words: rows
	};
}
