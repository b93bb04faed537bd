import { sampledParameters, type EffectiveFactor } from './effective-factor';
import { evaluate } from './expression';
import { terms, type Term } from './formula';

/** A term of the result for counts under one factor with every parameter central, kg CO2e. */
export function central(
	term: Term,
	factor: EffectiveFactor,
	kept: number,
	returned: number
): number {
	const variables = Object.fromEntries(
		sampledParameters.map((parameter) => [parameter, factor.parameters[parameter].central])
	);
	return evaluate(terms[term], { ...variables, legs: factor.legs, kept, returned }) as number;
}
