import { raw, sql, type Sql } from '../sql';
import { meaningsSql, wordsJoinedSql } from './word-meanings';

/** The columns of a tidy log that hold the user's own words. */
const worded = [
	'category',
	'source_category',
	'operating_model',
	'platform',
	'region',
	'channel',
	'currency'
] as const;

/**
 * The trades that are kept, in the order of the files, one row each: in our words where they are
 * known, typed, `items` and `price` as numbers, `mass_kg` in kilograms. `isInert` puts an apostrophe
 * before text that a spreadsheet would run as a formula.
 */
export function tidySql(operatingModel: string | null, isInert: boolean): Sql {
	const words = worded.map((column) => (isInert ? inert(column) : column)).join(', ');
	return sql`WITH known AS (SELECT c.rowid AS place, c.day AS day,
	COALESCE(c.source_title, CAST(c.source_category AS VARCHAR)) AS source_category,
	${meaningsSql(operatingModel)}, c.source_channel AS channel, c.items AS items, c.price AS price,
	c.currency AS currency, c.mass_kg AS mass_kg
FROM ${wordsJoinedSql('trades')} WHERE c.kept)
SELECT day AS date, ${raw(words)}, CAST(items AS DOUBLE) AS items, CAST(price AS DOUBLE) AS price,
	CAST(mass_kg AS DOUBLE) AS mass_kg
FROM known ORDER BY place`;
}

function inert(column: string): string {
	const isFormula = `regexp_matches(${column}, '^[=+@\\t\\r-]')`;
	return `CASE WHEN ${isFormula} THEN concat('''', ${column}) ELSE ${column} END AS ${column}`;
}
