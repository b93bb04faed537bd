import { evaluate, inverse, sampledParameters, terms, totalTerms, type Term } from '../../impact';
import type { SampledParameter } from '../../impact';
import type { TraceFactor, TraceLine } from './trace';

/** A line of a number with the value of every parameter that went into it. */
export interface FilledLine extends TraceLine {
	readonly of: TraceFactor;
	readonly values: Readonly<Record<SampledParameter, number>>;
}

/**
 * The lines of a number with the values they take: all central, or, for the uniforms of a draw, what
 * each parameter is in that draw. A parameter without a uniform is known exactly.
 */
export function filledLines(
	lines: readonly TraceLine[],
	factors: ReadonlyMap<string, TraceFactor>,
	uniforms: Readonly<Record<string, number>> | null
): readonly FilledLine[] {
	return lines.map((line) => {
		const of = factors.get(line.factor)!;
		const values = valuesOf(of, uniforms);
		if (uniforms === null) return { ...line, of, values };
		const { kept, returned } = line;
		const variables = { ...values, legs: of.legs, kept, returned };
		const results = totalTerms.map((term) => [term, evaluate(terms[term], variables) as number]);
		return { ...line, ...(Object.fromEntries(results) as Record<Term, number>), of, values };
	});
}

function valuesOf(
	{ parameters }: TraceFactor,
	uniforms: Readonly<Record<string, number>> | null
): FilledLine['values'] {
	const values = sampledParameters.map((name) => {
		const parameter = parameters[name];
		const uniform = uniforms?.[parameter.uniform];
		return [name, uniform === undefined ? parameter.central : inverse(parameter, uniform)];
	});
	return Object.fromEntries(values) as FilledLine['values'];
}
