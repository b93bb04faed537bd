import { cubeTypes, defaultOperatingModel, postedOperatingModel } from '../../impact';
import { mappingKey } from '../../ingest';
import type { Engine } from '../../model/engine';
import type { Issue } from '../../model/issue';
import type { Library } from '../../model/library';
import { columnOf } from '../../model/reading';
import { join, name, raw, sql, type Sql } from '../../sql';
import { categoryMatcher } from '../category-matcher';
import { meaningOf, unknownCategories, type MapOptions, type MappedWord } from '../map-log';
import { loadCube, type CubeFile } from './read-cube';

/** A cube in the engine, in the table `cube`, with what its words mean now. */
export interface MappedCube {
	readonly cube: CubeFile;
	readonly words: readonly MappedWord[];
	readonly operatingModel: string | null;
	readonly issues: readonly Issue[];
}

/** The rows of a cube as its file has them. */
const filedCube = 'filed_cube';

/**
 * Loads a cube and gives its words another meaning where a mapping says so, as far as the cube names
 * them; all others keep theirs. Goods that change hands as their category does by default go on to do
 * so; where the logs said it row by row, they stay what they were.
 */
export async function mapCube(
	engine: Engine,
	library: Library,
	cube: CubeFile,
	{ mapping, operatingModel: asked, addedCategories = [] }: MapOptions
): Promise<MappedCube> {
	const { facts } = cube.header;
	const categories = [...library.categories, ...facts.addedCategories, ...addedCategories];
	const match = categoryMatcher(library.aliases, categories);
	const own = new Map([...mapping].map(([word, category]) => [mappingKey(word), category]));
	const words = facts.words.map((word) => ({
		...word,
		...meaningOf(word.sourceCategory, own, match, word)
	}));
	const changed = words.filter(({ category }, at) => category !== facts.words[at]!.category);
	const models = new Map(categories.map((category) => [category.id, category]));
	await fillTable(
		engine,
		'changed_words',
		['word', 'category', 'operating_model'],
		changed.map(({ sourceCategory, category }) => {
			const known = category === null ? undefined : models.get(category);
			return [sourceCategory, category, known === undefined ? null : defaultOperatingModel(known)];
		})
	);
	await fillTable(
		engine,
		'platform_models',
		['platform', 'operating_model'],
		library.platforms.map((platform) => [platform.id, platform.operatingModel])
	);
	await loadCube(engine, cube, filedCube);
	const isStated = columnOf(facts.plan, 'model') !== undefined || facts.operatingModel !== null;
	await engine.run(sql`CREATE OR REPLACE TABLE cube AS ${mappedSql(asked, isStated)}`.text);
	for (const table of ['changed_words', 'platform_models', filedCube]) {
		await engine.run(`DROP TABLE ${table}`);
	}
	const issues = unknownCategories(mapping, match);
	return { cube, words, operatingModel: asked ?? facts.operatingModel, issues };
}

function mappedSql(asked: string | null, isStated: boolean): Sql {
	const before = isStated ? sql`c.operating_model` : raw('p.operating_model');
	const model = sql`COALESCE(${asked}, CASE WHEN w.word IS NULL THEN c.operating_model
	ELSE COALESCE(${before}, w.operating_model, ${postedOperatingModel}) END)`;
	const replaced: Readonly<Record<string, Sql>> = {
		category: raw('CASE WHEN w.word IS NULL THEN c.category ELSE w.category END'),
		operating_model: model
	};
	const columns = Object.keys(cubeTypes).map(
		(column) => sql`${replaced[column] ?? sql`c.${name(column)}`} AS ${name(column)}`
	);
	return sql`SELECT ${join(columns)} FROM ${raw(filedCube)} AS c
LEFT JOIN changed_words AS w ON w.word = c.source_category
LEFT JOIN platform_models AS p ON p.platform = c.platform`;
}

async function fillTable(
	engine: Engine,
	table: string,
	columns: readonly string[],
	rows: readonly (readonly (string | null)[])[]
): Promise<void> {
	const definitions = columns.map((column) => `${column} VARCHAR`).join(', ');
	await engine.run(`CREATE OR REPLACE TABLE ${table} (${definitions})`);
	if (rows.length === 0) return;
	await engine.append(
		table,
		columns.map((_, at) => rows.map((row) => row[at]!))
	);
}
