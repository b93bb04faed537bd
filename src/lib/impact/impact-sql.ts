import { join, raw, sql, type Sql } from '../sql';
import { sampledParameters, type EffectiveFactor } from './effective-factor';
import { countsSql, partColumns, type CubeQuestion } from './cube-rows';
import { expressionSql } from './expression';
import { terms, type Term } from './formula';

/**
 * The central result for each part of a question: one text that holds the factors it uses, so that
 * it is the whole computation of the numbers it gives. A row without a factor gives NULL, which
 * sums leave out and counts report. Terms are summed as exact decimals of 1e-12 kg, counts and
 * masses as decimals of 1e-6, so that the result does not depend on the order in which an engine adds.
 */
export function impactSql(question: CubeQuestion, factors: readonly EffectiveFactor[]): Sql {
	const parts = partColumns(question).map(raw);
	const grouping = parts.length === 0 ? raw('') : sql`\nGROUP BY ${join(parts)}`;
	return sql`WITH factors AS (${factorRowsSql(factors)}),
counts AS (${countsSql(question)}),
assessed AS (${assessedSql(parts)})
SELECT ${join([...parts, ...outputs.map(raw)], ',\n\t')}
FROM assessed${grouping}`;
}

const numbers = ['legs', ...sampledParameters] as const;

/** The factors as rows of central values; a typed row of NULLs that matches nothing keeps an empty list valid. */
function factorRowsSql(factors: readonly EffectiveFactor[]): Sql {
	const rows = factors.map(
		(factor) =>
			sql`(${factor.category}, ${factor.operatingModel}, ${factor.setAside ? 1 : 0}, ${join(
				centralValues(factor).map((value) => sql`${value}`)
			)})`
	);
	const none = sql`(CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), 0e0, ${raw(
		numbers.map(() => '0e0').join(', ')
	)})`;
	return sql`SELECT * FROM (VALUES ${join([none, ...rows], ',\n\t')}) AS f(category, operating_model, set_aside, ${raw(numbers.join(', '))})`;
}

function centralValues({ legs, parameters }: EffectiveFactor): readonly number[] {
	return [legs, ...sampledParameters.map((parameter) => parameters[parameter].central)];
}

/** Counts beside their factor: what is known of each row, and its terms where it has a factor that counts. */
function assessedSql(parts: readonly Sql[]): Sql {
	const columns = (Object.keys(terms) as Term[]).map((term) => termSql(term));
	return sql`SELECT ${join([
		...parts,
		raw(`${exactNumber('kept - returned')} AS number`),
		raw(`${exactNumber('returned')} AS returned`),
		raw(`${exactNumber('absolute')} AS absolute`),
		raw(
			`CASE WHEN counts.category IS NULL THEN 'unmapped' WHEN f.category IS NULL THEN 'without_factor' WHEN f.set_aside = 1 THEN 'set_aside' ELSE 'assessed' END AS standing`
		),
		...columns
	])}
FROM counts LEFT JOIN factors AS f ON f.category = counts.category AND f.operating_model = counts.operating_model`;
}

/** A count, or a mass in kg, with the decimals that the trades table keeps. */
function exactNumber(value: string): string {
	return `CAST(${value} AS DECIMAL(38, 6))`;
}

function termSql(term: Term): Sql {
	const value = expressionSql(terms[term]);
	return sql`CASE WHEN f.set_aside = 0 THEN CAST(${value} AS DECIMAL(38, 12)) END AS ${raw(term)}`;
}

const standings = ['assessed', 'unmapped', 'without_factor', 'set_aside'] as const;

const outputs = [
	'CAST(SUM(number) AS DOUBLE) AS number_total',
	...standings.map(
		(standing) =>
			`CAST(SUM(CASE WHEN standing = '${standing}' THEN number ELSE 0 END) AS DOUBLE) AS number_${standing}`
	),
	'CAST(SUM(returned) AS DOUBLE) AS number_returned',
	'CAST(SUM(absolute) AS DOUBLE) AS absolute_total',
	`CAST(SUM(CASE WHEN standing = 'assessed' THEN absolute ELSE 0 END) AS DOUBLE) AS absolute_assessed`,
	...Object.keys(terms).map((term) => `CAST(SUM(${term}) AS DOUBLE) AS ${term}_kg_co2e`)
];
