import type { Engine } from '../../model/engine';
import type { Issue } from '../../model/issue';
import type { ColumnPlan } from '../../model/reading';
import { inSlices } from '../categories/in-slices';
import type { CategoryMatch } from '../categories/match-category';
import { mappingKey, type Mapping } from '../categories/read-mapping';
import { TitleWords } from '../categories/title-words';
import { TitleTable } from './title-table';

/** Texts that are no more than these are words to be looked through one by one, whatever they are called. */
const mostWords = 2000;
/** From this confidence on a column is surely called the category. */
const SURE_NAME = 0.8;
/** Titles of which nothing is known that are shown, and how much of each. */
const shown = 10;
const shownLength = 60;

/** The words that titles were replaced by, and what was found doubtful about them. */
export interface ClassifiedTitles {
	readonly meanings: ReadonlyMap<string, CategoryMatch>;
	readonly issues: readonly Issue[];
}

/** How titles are classified. */
export interface TitleOptions {
	readonly match: (text: string) => CategoryMatch;
	/** The user's own words: a title that it names stays a word. */
	readonly mapping: Mapping;
	readonly signal?: AbortSignal;
}

/**
 * Classifies the titles of trades without a category, and puts a word for each kind in their place:
 * titles hardly repeat, so that nobody maps them one by one, and a log of a million of them keeps a
 * small cube. Null where the category has a column of its own, or its words are few.
 */
export async function classifyTitles(
	engine: Engine,
	{ roles }: ColumnPlan,
	{ match, mapping, signal }: TitleOptions
): Promise<ClassifiedTitles | null> {
	const category = roles.find(({ role }) => role === 'category');
	if (category === undefined || category.by === 'user' || category.confidence >= SURE_NAME) {
		return null;
	}
	const table = new TitleTable(engine);
	const titles = await table.distinct();
	if (titles <= mostWords) return null;
	const own = new Set([...mapping.keys()].map(mappingKey));
	const words = new TitleWords(category.column);
	const wordOf = (title: string) =>
		own.size > 0 && own.has(mappingKey(title)) ? title : words.add(match(title));
	try {
		for await (const page of table.pages(signal)) {
			const named: string[] = [];
			await inSlices(page, (title) => named.push(wordOf(title)), undefined, signal);
			await table.name(named);
		}
		await table.publish(signal);
		const unknown = await table.sample(words.unrecognised, shown);
		const sample = unknown.map(({ title }) => shortened(title)).join('; ');
		return {
			meanings: words.meanings(),
			issues: titleIssues(category.column, titles, words, sample)
		};
	} finally {
		await table.close();
	}
}

function titleIssues(column: string, titles: number, words: TitleWords, sample: string): Issue[] {
	const { recognised, unsure, unrecognised } = words.counts();
	const classified = { column, titles, recognised, unsure };
	return [
		{ code: 'titles_classified', parameters: classified, count: titles },
		...(unrecognised === 0
			? []
			: [
					{
						code: 'titles_unrecognised' as const,
						parameters: { column, count: unrecognised, sample },
						count: unrecognised
					}
				])
	];
}

function shortened(title: string): string {
	const characters = [...title];
	return characters.length <= shownLength ? title : `${characters.slice(0, shownLength).join('')}…`;
}
