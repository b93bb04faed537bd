import { exactly, type Estimate } from '../model/estimate';
import type { PairFactors } from './central-parts';
import { drawName } from './draw-store';
import { sampledParameters, type EffectiveFactor, type FactorParameters } from './effective-factor';

/**
 * The inputs that are drawn for a log, by the name of their uniform: what behaves as one parameter.
 * General ones first, then production by group; only those that some factor holds with a range.
 */
export function sampledInputs(factors: PairFactors): readonly string[] {
	const names = new Set<string>();
	for (const factor of counting(factors)) {
		for (const parameter of sampledParameters) {
			const { low, high } = factor.parameters[parameter];
			if (low !== high) names.add(drawName(parameter, factor));
		}
	}
	const groups = [...names].filter((name) => !general.includes(name)).sort();
	return [...general.filter((name) => names.has(name)), ...groups];
}

const general = ['displacement', 'service', 'rebound', 'handling'];

/** The factors that count in the headline. */
export function counting(factors: PairFactors): readonly EffectiveFactor[] {
	return factors.filter((factor) => factor !== null && !factor.setAside) as EffectiveFactor[];
}

/** The factor with the parameters that an input draws replaced, and the others by another rule. */
export function withInput(
	factor: EffectiveFactor,
	input: string,
	ofInput: (estimate: Estimate) => Estimate,
	ofOthers: (estimate: Estimate) => Estimate = (estimate) => estimate
): EffectiveFactor {
	const entries = sampledParameters.map((parameter) => {
		const replace = drawName(parameter, factor) === input ? ofInput : ofOthers;
		return [parameter, replace(factor.parameters[parameter])];
	});
	return { ...factor, parameters: Object.fromEntries(entries) as unknown as FactorParameters };
}

/** Mean of the two-piece uniform distribution of a parameter: half of it lies below the central value. */
export function meanOf({ low, central, high }: Estimate): Estimate {
	return exactly(low / 4 + central / 2 + high / 4);
}
