import {
	cubeSql,
	impactSql,
	sourceCubeSql,
	type CubeColumn,
	type CubeQuestion,
	type EffectiveFactor
} from '../../impact';
import { numberDimensions, type OwnRef } from '../../model/number-id';
import type { Selection } from '../../model/selection';
import { sql } from '../../sql';
import type { LogFacts } from '../log-facts';
import { scopeOf } from '../scope-of';
import { selectionScope } from './selection-scope';
import type { Trace, TraceQuestion } from './trace';
import type { TraceBasis } from './trace-basis';

/** The questions that a result answers, with the columns of the cube that each is asked by. */
const questions: readonly (readonly [TraceQuestion, readonly CubeColumn[]])[] = [
	['whole', []],
	...numberDimensions.map((dimension) => [dimension, [dimension]] as const),
	['month_category', ['month', 'category']],
	['source_category', ['source_category']]
];

/**
 * The SQL text of every question, each the whole computation of the central values it gives, and of
 * what is selected by the numbers named.
 */
export function traceQueries(basis: TraceBasis, named: readonly OwnRef[]): Trace['queries'] {
	const asked = questions.map(([dimension]) => dimension);
	const vehicles: readonly TraceQuestion[] = basis.answers.vehicles === null ? [] : ['vehicles'];
	const texts = [...asked, ...vehicles].map((dimension) => ({
		dimension,
		sql: questionSql(basis, dimension)
	}));
	const selected = named.flatMap((ref) =>
		ref.kind === 'selected'
			? [{ dimension: ref.kind, sql: selectionSql(basis, ref.selection) }]
			: []
	);
	return [...texts, ...selected];
}

/** The SQL text of a selection over the log's cube: one row. */
export function selectionSql({ facts, times, answers }: TraceBasis, selection: Selection): string {
	const known = answers.factors.filter((factor) => factor !== null);
	return cubeAnswer(facts, { ...selectionScope(facts, selection), by: [], times }, known);
}

/** The SQL text of one question over the log's cube. */
export function questionSql(
	{ facts, times, answers }: TraceBasis,
	dimension: TraceQuestion
): string {
	const known = answers.factors.filter((factor) => factor !== null);
	const by = questions.find(([name]) => name === dimension)?.[1] ?? ['category'];
	const used = dimension === 'vehicles' ? vehiclesAlone(known) : known;
	return cubeAnswer(facts, { ...scopeOf(facts, by[0] ?? null), by, times }, used);
}

/** The text of a question; the cube is reduced with its bands of prices where these are asked for. */
function cubeAnswer(
	{ operatingModel }: LogFacts,
	question: CubeQuestion,
	factors: readonly EffectiveFactor[]
): string {
	const answer = impactSql(question, factors);
	const isBanded = question.where?.some(({ column }) => column === 'price_band') ?? false;
	if (!isBanded) return answer.text;
	return sql`WITH banded_source_cube AS (${sourceCubeSql({ bands: true })}),
cube AS (${cubeSql(operatingModel, { bands: true })})
SELECT * FROM (${answer})`.text;
}

/** The factors of vehicles outside the headline, as if these were all that counts. */
function vehiclesAlone(factors: readonly EffectiveFactor[]): readonly EffectiveFactor[] {
	return factors
		.filter(({ setAside }) => setAside)
		.map((factor) => ({ ...factor, setAside: false }));
}
