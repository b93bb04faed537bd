import {
	central,
	drawName,
	sampledParameters,
	totalTerms,
	type ResolvedFactor,
	type SampledParameter
} from '../../impact';
import type { TraceFactor, TraceParameter, TraceTerms } from './trace';

/** The name of the factor of a category under an operating model. */
export function factorId(category: string, operatingModel: string): string {
	return `${category}/${operatingModel}`;
}

/** Whether a parameter is an amount per unit, and not a share. */
const amounts: ReadonlySet<SampledParameter> = new Set(['production', 'leg', 'direct']);

/** A factor with all that its values rest on. */
export function traceFactor(factor: ResolvedFactor, perKilogram: boolean): TraceFactor {
	const { category, operatingModel, basis, grade, setAside, legs } = factor;
	const amount = perKilogram ? 'kg CO2e/kg' : 'kg CO2e/item';
	const parameters = sampledParameters.map((name) => [
		name,
		traceParameter(factor, name, amounts.has(name) ? amount : '1')
	]);
	return {
		id: factorId(category, operatingModel),
		category,
		operatingModel,
		basis,
		grade,
		setAside,
		legs,
		parameters: Object.fromEntries(parameters) as TraceFactor['parameters'],
		perUnit: { kept: termsOf(factor, 1, 0), returned: termsOf(factor, 0, 1) }
	};
}

function traceParameter(
	factor: ResolvedFactor,
	name: SampledParameter,
	unit: string
): TraceParameter {
	const { kind, subject, grade, sourceIds, words } = factor.origins[name];
	const { low, central: middle, high } = factor.parameters[name];
	const uniform = drawName(name, factor);
	return {
		low,
		central: middle,
		high,
		unit,
		uniform,
		origin: kind,
		subject,
		grade,
		sourceIds,
		words
	};
}

/** Every term of counts under one factor, with every parameter central. */
export function termsOf(factor: ResolvedFactor, kept: number, returned: number): TraceTerms {
	const terms = totalTerms.map((term) => [term, central(term, factor, kept, returned)]);
	return Object.fromEntries(terms) as TraceTerms;
}
