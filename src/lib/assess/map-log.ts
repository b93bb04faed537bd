import { inSlices, matchWords, mappingKey, type CategoryMatch, type Mapping } from '../ingest';
import { cubeSql } from '../impact';
import type { Category } from '../model/category';
import { rowsOf, type Engine } from '../model/engine';
import type { Issue } from '../model/issue';
import type { Library } from '../model/library';
import { categoryMatcher } from './category-matcher';
import type { OpenLog } from './open-log';
import { modelIssues } from './model-issues';
import { fillCategories, fillModels, fillPlaces } from './word-tables';

/** A source category, its items (or kg) and the category it was mapped to. */
export interface MappedWord {
	readonly sourceCategory: string | null;
	readonly items: number;
	readonly category: string | null;
	readonly confidence: number;
	readonly by: CategoryMatch['by'] | 'mapping';
	readonly suggestion: CategoryMatch['suggestion'];
	readonly alternates: CategoryMatch['alternates'];
}

/** A log whose words have a meaning: its cube is in the engine. */
export interface MappedLog extends OpenLog {
	/** By items, largest first. */
	readonly words: readonly MappedWord[];
	/** Every category that a word may mean, the user's own included. */
	readonly categories: readonly Category[];
	readonly addedCategories: readonly Category[];
	readonly operatingModel: string | null;
	readonly mappingIssues: readonly Issue[];
}

/** What decides the meaning of a log's words. */
export interface MapOptions {
	readonly mapping: Mapping;
	/** How items change hands, for the whole log; null leaves it to platforms and goods. */
	readonly operatingModel: string | null;
	readonly addedCategories?: readonly Category[];
}

/**
 * Gives the user's words their meaning and builds the cube from the source cube: no trade is read.
 * A mapping wins over matching; where it is silent the usual matching applies.
 */
export async function mapLog(
	engine: Engine,
	library: Library,
	log: OpenLog,
	{ mapping, operatingModel, addedCategories = [] }: MapOptions
): Promise<MappedLog> {
	const categories = [...library.categories, ...addedCategories];
	const match = categoryMatcher(library.aliases, categories);
	const own = new Map([...mapping].map(([word, category]) => [mappingKey(word), category]));
	const counted = await countWords(engine, log.plan.massLog);
	const groups = new Map(categories.map(({ id, group }) => [id, group]));
	const texts = counted.map(({ sourceCategory }) => sourceCategory);
	const others = texts.filter((text) => !log.titleWords.has(text ?? ''));
	const matched = await matchWords(others, match, (id) => groups.get(id));
	const matches = new Map(others.map((text, at) => [text, matched[at]!]));
	const words: MappedWord[] = [];
	await inSlices(counted, (word) => {
		const { sourceCategory: text } = word;
		const found = log.titleWords.get(text ?? '') ?? matches.get(text)!;
		words.push({ ...word, ...meaningOf(text, own, match, found) });
	});
	await fillCategories(engine, words, categories);
	await fillPlaces(engine, library);
	const unknownModels = await fillModels(engine, library);
	await engine.run(`CREATE OR REPLACE TABLE cube AS ${cubeSql(operatingModel)}`);
	const mappingIssues = [
		...unknownCategories(mapping, match),
		...(await modelIssues(engine, log.plan, unknownModels))
	];
	return { ...log, words, categories, addedCategories, operatingModel, mappingIssues };
}

async function countWords(engine: Engine, massLog: boolean) {
	const measure = massLog ? 'mass_kg_sum' : 'items';
	const result = await engine.query(
		`SELECT CAST(source_category AS VARCHAR) AS source_category, CAST(SUM(${measure}) AS DOUBLE) AS items
FROM source_cube GROUP BY source_category ORDER BY items DESC NULLS LAST, source_category NULLS LAST`
	);
	return rowsOf<{ source_category: string | null; items: number | null }>(result).map(
		({ source_category, items }) => ({ sourceCategory: source_category, items: items ?? 0 })
	);
}

type Match = ReturnType<typeof categoryMatcher>;
type Meaning = Omit<MappedWord, 'sourceCategory' | 'items'>;

/** What a word means by a mapping, else by what it was matched to. */
export function meaningOf(
	word: string | null,
	own: ReadonlyMap<string, string | null>,
	match: Match,
	matched: Meaning
): Meaning {
	const target = word === null ? undefined : own.get(mappingKey(word));
	if (target === undefined) return matched;
	// What it could be otherwise stays at hand: a choice may be taken back.
	const { suggestion: first, alternates: rest } = matched;
	const alternates = first ? [first, ...rest] : rest;
	const chosen = { suggestion: null, alternates };
	if (target === null) return { category: null, confidence: 1, by: 'mapping', ...chosen };
	const category = categoryNamed(target, match);
	// A mapping to a category that does not exist is no purpose: the word is unmapped, with an issue.
	const by = category === null ? 'none' : 'mapping';
	return { category, confidence: category === null ? 0 : 1, by, ...chosen };
}

/** The category a mapping names by id or name, or null where there is none of that name. */
function categoryNamed(text: string, match: Match): string | null {
	const { category, by } = match(text);
	return by === 'id' || by === 'name' ? category : null;
}

/** Categories that a mapping names and nobody knows. */
export function unknownCategories(mapping: Mapping, match: Match): readonly Issue[] {
	return [...mapping]
		.filter(([, category]) => category !== null && categoryNamed(category, match) === null)
		.map(([word, category]) => ({
			code: 'mapping_unknown_category' as const,
			parameters: { word, category: category! },
			count: 1
		}));
}
