import { defaultOperatingModel } from '../impact';
import { buildWordResolver, isMissingMark } from '../ingest';
import type { Category } from '../model/category';
import type { Engine } from '../model/engine';
import type { Library } from '../model/library';
import { compareText } from './compare-text';
import { buildModelResolver } from './model-words';
import { join, name, raw, sql, type Sql } from '../sql';

/** Source categories that keep their wording in the cube. */
export const listedWords = 2000;

/** Words that are handed to the engine at a time. */
const batchSize = 5000;

/** The columns of the source cube whose words get a meaning. */
type WordColumn = 'source_category' | 'source_platform' | 'source_region' | 'source_model';

/** A word of the user's own and what it means. */
type Meaning = readonly [word: string, ...meaning: (string | null)[]];

/** Says what the categories of a log are: its words by items, largest first, with their categories. */
export async function fillCategories(
	engine: Engine,
	words: readonly { readonly sourceCategory: string | null; readonly category: string | null }[],
	categories: readonly Category[]
): Promise<void> {
	const models = new Map(categories.map((category) => [category.id, category]));
	const meanings = words
		.filter(({ sourceCategory }) => sourceCategory !== null)
		.map(({ sourceCategory, category }, index): Meaning => {
			const own = category === null ? undefined : models.get(category);
			const model = own === undefined ? null : defaultOperatingModel(own);
			return [sourceCategory!, category, model, index < listedWords ? sourceCategory : null];
		});
	const columns = ['category', 'operating_model', 'listed_as'];
	await fill(engine, 'category_words', 'source_category', columns, meanings);
}

/** Says what the platforms and regions of a log are; a word that is not recognised stands for itself. */
export async function fillPlaces(engine: Engine, library: Library): Promise<void> {
	const platformOf = buildWordResolver(library.platforms);
	const regionOf = buildWordResolver(library.regions);
	const models = new Map(library.platforms.map(({ id, operatingModel }) => [id, operatingModel]));
	const sameAs = new Map(library.regions.map(({ id, sameAs }) => [id, sameAs ?? id]));
	const platforms = (await distinct(engine, 'source_platform')).map((word): Meaning => {
		const id = platformOf(word);
		return [word, id ?? placeOf(word), id === null ? null : (models.get(id) ?? null)];
	});
	const regions = (await distinct(engine, 'source_region')).map((word): Meaning => {
		const id = regionOf(word);
		return [word, id === null ? placeOf(word) : sameAs.get(id)!];
	});
	const ofPlatform = ['platform', 'operating_model'];
	await fill(engine, 'platform_words', 'source_platform', ofPlatform, platforms);
	await fill(engine, 'region_words', 'source_region', ['region'], regions);
}

/**
 * Says how goods change hands where a log says so row by row; returns the words that say nothing
 * that is known, which leave it to the platform and the goods.
 */
export async function fillModels(engine: Engine, library: Library): Promise<readonly string[]> {
	const meaningOf = buildModelResolver(library.operatingModels);
	const words = await distinct(engine, 'source_model');
	const meanings = words.map((word): Meaning => {
		const meaning = meaningOf(word);
		return [word, meaning?.id ?? null, meaning?.byGoods === true ? 'yes' : null];
	});
	await fill(engine, 'model_words', 'source_model', ['operating_model', 'by_goods'], meanings);
	return words.filter((word) => meaningOf(word) === null && !isMissingMark(word)).sort(compareText);
}

/** A word that is not recognised, or null where it says that there is none. */
function placeOf(word: string): string | null {
	return isMissingMark(word) ? null : word;
}

async function distinct(engine: Engine, column: WordColumn): Promise<readonly string[]> {
	const result = await engine.query(
		`SELECT DISTINCT CAST(${column} AS VARCHAR) AS word FROM source_cube WHERE ${column} IS NOT NULL`
	);
	return result.data[0]! as readonly string[];
}

/**
 * Makes a table of words and their meanings. Its words are of the type they have in the source cube
 * and its meanings are codes where that is possible: joining and grouping by text takes several
 * times as long.
 */
async function fill(
	engine: Engine,
	table: string,
	of: WordColumn,
	columns: readonly string[],
	meanings: readonly Meaning[]
): Promise<void> {
	const names = ['word', ...columns];
	const given = name(`${table}_given`);
	const definitions = names.map((column) => `${column} VARCHAR`).join(', ');
	await engine.run(`CREATE OR REPLACE TABLE ${given.text} (${definitions})`);
	// Batch by batch, so that a page with a hundred thousand words does not stand still.
	for (let from = 0; from < meanings.length; from += batchSize) {
		const batch = meanings.slice(from, from + batchSize);
		const cells = names.map((_, index) => batch.map((meaning) => meaning[index]!));
		await engine.append(`${table}_given`, cells);
	}
	const typed = columns.map((column, index) => {
		const type = wordType(meanings.map((meaning) => meaning[index + 1]!));
		return sql`CAST(g.${raw(column)} AS ${type}) AS ${raw(column)}`;
	});
	await engine.run(
		sql`CREATE OR REPLACE TABLE ${raw(table)} AS SELECT c.word AS word, ${join(typed)}
FROM (SELECT DISTINCT ${raw(of)} AS word FROM source_cube WHERE ${raw(of)} IS NOT NULL) AS c
JOIN ${given} AS g ON g.word = CAST(c.word AS VARCHAR)`.text
	);
	await engine.run(`DROP TABLE ${given.text}`);
}

/** Codes for these words, or text where there are none or too many for codes to be of use. */
function wordType(words: readonly (string | null)[]): Sql {
	const known = [...new Set(words)].filter((word) => word !== null);
	if (known.length === 0 || known.length > listedWords) return raw('VARCHAR');
	return sql`ENUM (${join(known.map((word) => sql`${word}`))})`;
}
