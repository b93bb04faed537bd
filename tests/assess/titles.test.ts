import { describe, expect, test } from 'vitest';
import { assess, type AssessOptions } from '../../src/lib/assess';
import { openNodeEngine } from '../../src/lib/engine/node';
import { tidySql } from '../../src/lib/impact';
import { rowsOf, type Engine } from '../../src/lib/model/engine';
import { loadLibrary } from '../../src/cli/data-folder';
import { textFile } from '../ingest/helpers';

const library = await loadLibrary(undefined);
const distinct = 2500;

/** A log of so many different titles: of each five, two are laptops, two books, and one is nothing known. */
function titled(column: string, count: number): string {
	const kinds = ['MacBook laptop', 'laptop', 'paperback novel', 'novel', 'zorblatt'];
	const rows = Array.from({ length: count }, (_, at) => `2024-01-01,${at}x ${kinds[at % 5]},2`);
	return `date,${column},quantity\n${rows.join('\n')}\n`;
}

async function assessed<T>(
	text: string,
	options: Partial<AssessOptions>,
	look: (log: Awaited<ReturnType<typeof assess>>, engine: Engine) => Promise<T> | T
): Promise<T> {
	const engine = await openNodeEngine();
	try {
		const all = {
			read: {},
			mapping: new Map(),
			operatingModel: null,
			method: { locale: 'en', draws: 100 }
		};
		const log = await assess(engine, library, [textFile(text)], {
			...all,
			...options
		} as AssessOptions);
		return await look(log, engine);
	} finally {
		await engine.close();
	}
}

const wordsOf = ({ facts }: Awaited<ReturnType<typeof assess>>) =>
	facts.words.map(({ sourceCategory, items, category }) => [sourceCategory, items, category]);

describe('a log of titles without a category', () => {
	test('is classified title by title, and its cube holds no title', async () => {
		await assessed(titled('title', distinct), {}, async (log, engine) => {
			// 2,500 titles of two items each: 2/5 laptops and 2/5 books of 5,000 items, 1,000 of nothing known.
			expect(log.result.assessment.items?.total).toBe(2 * distinct);
			expect(wordsOf(log).every(([word]) => String(word).startsWith('title: '))).toBe(true);
			expect(log.facts.words.length).toBeLessThan(6);
			const unknown = log.facts.words.find(({ sourceCategory }) => sourceCategory === 'title: ?');
			expect(unknown).toMatchObject({ items: 1000, category: null, suggestion: null });
			const titles = await engine.query(
				`SELECT CAST(COUNT(*) AS DOUBLE) FROM cube WHERE CAST(source_category AS VARCHAR) LIKE '%x %'`
			);
			expect(titles.data[0]![0]).toBe(0);
			const issues = new Map(log.facts.issues.map((issue) => [issue.code, issue]));
			expect(issues.get('titles_classified')?.count).toBe(distinct);
			expect(issues.get('titles_unrecognised')).toMatchObject({ count: 500 });
			expect(issues.get('titles_unrecognised')?.parameters.sample).toMatch(/^\d+x zorblatt; /);
		});
	});

	test('gives the same items by category as when every title is a word', async () => {
		const counts = ({ result }: Awaited<ReturnType<typeof assess>>) =>
			result.assessment.byCategory.map(({ category, items }) => [category, items]);
		const text = titled('title', distinct);
		const named = { read: { roles: { category: 'title' } } };
		const [classified, asWords] = await Promise.all([
			assessed(text, {}, counts),
			assessed(text, named, counts)
		]);
		expect(classified).toEqual(asWords);
	});

	test('keeps every title in the tidy table', async () => {
		await assessed(titled('标题', distinct), {}, async (_, engine) => {
			const rows = rowsOf<{ source_category: string }>(
				await engine.query(`SELECT source_category FROM (${tidySql(null, true).text})`)
			);
			expect(rows).toHaveLength(distinct);
			expect(rows[4]!.source_category).toBe('4x zorblatt');
		});
	});

	test('keeps a title as a word that a mapping names, and lets a mapping say what a kind is', async () => {
		const mapping = new Map([
			['4x zorblatt', 'sofa'],
			['title: ?', 'chair']
		]);
		await assessed(titled('title', distinct), { mapping }, (log) => {
			const words = new Map(wordsOf(log).map(([word, ...rest]) => [word, rest]));
			expect(words.get('4x zorblatt')).toEqual([2, 'sofa']);
			expect(words.get('title: ?')).toEqual([998, 'chair']);
		});
	});

	test.each([
		['of few different titles', titled('title', 100), {}],
		['whose column is called the category', titled('category', distinct), {}],
		['whose column the user names', titled('title', distinct), { category: 'title' }]
	])('%s has its texts as words', async (_, text, roles) => {
		await assessed(text, { read: { roles } }, (log) => {
			expect(log.log.titleWords.size).toBe(0);
			expect(log.facts.words.length).toBeGreaterThanOrEqual(100);
		});
	});
});
