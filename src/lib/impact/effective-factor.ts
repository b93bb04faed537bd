import { exactly, type Estimate } from '../model/estimate';
import type { Grade } from '../model/factor-pack';

/** What a factor row rests on. */
export type FactorBasis = 'production' | 'direct' | 'mass_estimate' | 'nothing_displaced';

/**
 * All that the formula needs for one category under one operating model, after pack, preset and
 * overrides. Per item, or per kilogram for a log that weighs. Terms that do not apply are zero: a
 * direct factor has no production and no legs; where nothing is displaced whatever production is,
 * production is zero, which stands for "times a displacement of zero" and is never shown.
 */
export interface EffectiveFactor {
	readonly category: string;
	readonly operatingModel: string;
	/** Categories of one key share the draw of production (or of the direct factor). */
	readonly productionDraw: string;
	readonly basis: FactorBasis;
	readonly grade: Grade;
	/** True for vehicles while they are outside the headline. */
	readonly setAside: boolean;
	/** How many legs one trade takes. */
	readonly legs: number;
	readonly parameters: FactorParameters;
}

/** Sampled parameters: kg CO2e per unit for production, leg and direct, shares for the others. */
export interface FactorParameters {
	readonly production: Estimate;
	readonly displacement: Estimate;
	readonly service: Estimate;
	readonly rebound: Estimate;
	readonly leg: Estimate;
	readonly refurbishment: Estimate;
	readonly direct: Estimate;
}

/** The name of a sampled parameter. */
export type SampledParameter = keyof FactorParameters;

/** Their names, in the order in which the factor rows of a query hold them. */
export const sampledParameters: readonly SampledParameter[] = [
	'production',
	'displacement',
	'service',
	'rebound',
	'leg',
	'refurbishment',
	'direct'
];

/** The parameters of a direct factor: nothing but the figure itself, kg CO2e per item. */
export function directParameters(direct: Estimate): FactorParameters {
	const none = exactly(0);
	return {
		production: none,
		displacement: none,
		service: none,
		rebound: none,
		leg: none,
		refurbishment: none,
		direct
	};
}
