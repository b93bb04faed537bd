import { impactSql, type CubeColumn, type EffectiveFactor } from '../../impact';
import { numberDimensions } from '../../model/number-id';
import { scopeOf } from '../scope-of';
import type { Trace, TraceQuestion } from './trace';
import type { TraceBasis } from './trace-basis';

/** The questions that a result answers, with the columns of the cube that each is asked by. */
const questions: readonly (readonly [TraceQuestion, readonly CubeColumn[]])[] = [
	['whole', []],
	...numberDimensions.map((dimension) => [dimension, [dimension]] as const),
	['month_category', ['month', 'category']],
	['source_category', ['source_category']]
];

/** The SQL text of every question, each the whole computation of the central values it gives. */
export function traceQueries(basis: TraceBasis): Trace['queries'] {
	const asked = questions.map(([dimension]) => dimension);
	const vehicles: readonly TraceQuestion[] = basis.answers.vehicles === null ? [] : ['vehicles'];
	return [...asked, ...vehicles].map((dimension) => ({
		dimension,
		sql: questionSql(basis, dimension)
	}));
}

/** The SQL text of one question over the log's cube. */
export function questionSql(
	{ facts, times, answers }: TraceBasis,
	dimension: TraceQuestion
): string {
	const known = answers.factors.filter((factor) => factor !== null);
	const by = questions.find(([name]) => name === dimension)?.[1] ?? ['category'];
	const used = dimension === 'vehicles' ? vehiclesAlone(known) : known;
	return impactSql({ ...scopeOf(facts, by[0] ?? null), by, times }, used).text;
}

/** The factors of vehicles outside the headline, as if these were all that counts. */
function vehiclesAlone(factors: readonly EffectiveFactor[]): readonly EffectiveFactor[] {
	return factors
		.filter(({ setAside }) => setAside)
		.map((factor) => ({ ...factor, setAside: false }));
}
