import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildCategoryMatcher } from '../../../src/lib/ingest/categories/match-category';
import { readCsvTable, textOf } from '../../../src/lib/model/csv-table';

const root = join(import.meta.dirname, '../../..');
const table = (path: string) => readCsvTable(path, readFileSync(join(root, path), 'utf8'));

const categories = table('data/categories.csv').map((row) => ({
	id: textOf(row, 'id'),
	nameEn: textOf(row, 'name_en'),
	nameZh: textOf(row, 'name_zh'),
	group: textOf(row, 'group')
}));
const aliases = table('data/aliases.csv').map((row) => ({
	alias: textOf(row, 'alias'),
	category: textOf(row, 'category'),
	language: textOf(row, 'language'),
	confidence: Number(textOf(row, 'confidence'))
}));
const match = buildCategoryMatcher(categories, aliases);

const small = buildCategoryMatcher(
	[
		{ id: 'smartphone', nameEn: 'Smartphone', nameZh: '智能手机' },
		{ id: 'book', nameEn: 'Book', nameZh: '图书' },
		{ id: 'boots', nameEn: 'Boots', nameZh: '靴子' },
		{ id: 'stroller', nameEn: 'Stroller', nameZh: '婴儿推车' },
		{ id: 'charger', nameEn: 'Charger', nameZh: '充电器' },
		{ id: 'dress', nameEn: 'Dress', nameZh: '连衣裙' },
		{ id: 'sofa_bed', nameEn: 'Sofa bed', nameZh: '沙发床' },
		{ id: 'bicycle', nameEn: 'Bicycle', nameZh: '自行车' },
		{ id: 'chair', nameEn: 'Chair', nameZh: '椅子' }
	],
	[
		{ alias: '手机', category: 'smartphone', confidence: 0.95 },
		{ alias: 'mobile phone', category: 'smartphone', confidence: 1 },
		{ alias: '推车', category: 'stroller', confidence: 0.9 }
	]
);

describe('a category is found', () => {
	test.each([
		['smartphone', 'smartphone', 'id', 1],
		['SMARTPHONE', 'smartphone', 'id', 1],
		['sofa_bed', 'sofa_bed', 'id', 1],
		['Sofa bed', 'sofa_bed', 'id', 1],
		['智能手机', 'smartphone', 'name', 1],
		['Ｍｏｂｉｌｅ　ｐｈｏｎｅ', 'smartphone', 'alias', 1],
		[' mobile   phones ', 'smartphone', 'alias', 1],
		['手\u200b机', 'smartphone', 'alias', 0.95],
		['二手手机', 'smartphone', 'alias', 0.95],
		['九成新手机', 'smartphone', 'alias', 0.95],
		['闲置 手机', 'smartphone', 'alias', 0.95],
		['手机（二手）', 'smartphone', 'alias', 0.95],
		['Used books', 'book', 'id', 1],
		['second-hand dresses', 'dress', 'id', 1],
		['Women / Shoes / Boots', 'boots', 'part', 0.9],
		['Novels > Books', 'book', 'part', 0.9],
		['Books, books', 'book', 'part', 0.9],
		['母婴-推车', 'stroller', 'part', 0.81],
		['母婴→推车', 'stroller', 'part', 0.81]
	])('for %s', (text, category, by, confidence) => {
		const found = small(text);
		expect(found).toMatchObject({ category, by, suggestion: null });
		expect(found.confidence).toBeCloseTo(confidence, 10);
	});

	test.each([['MacBook'], ['手机壳'], ['充电宝'], ['bookcase'], ['phone'], [''], ['不知道']])(
		'and none is found or suggested for %s',
		(text) => {
			expect(small(text)).toEqual({
				category: null,
				confidence: 0,
				by: 'none',
				suggestion: null,
				alternates: []
			});
		}
	);

	test.each([
		// A single last word behind one that is not known: 0.58 of the confidence of the word.
		['garden chair', 'chair', 0.58, 'head'],
		['玩具手机', 'smartphone', 0.627, 'head'],
		// A list of two things, a list with a stranger in it: at most 0.55.
		['Boots/Dresses', 'dress', 0.55, 'part'],
		['Battery/charger/adapter', 'charger', 0.55, 'part'],
		['Books & records', 'book', 0.55, 'part'],
		// The step above an unknown last one, at 0.7 and at most 0.55.
		['Books > Novels', 'book', 0.55, 'sibling']
	])('for %s it is %s at %d by its %s', (text, category, confidence, by) => {
		const { suggestion, ...found } = small(text);
		const meant = suggestion ?? found;
		expect(meant).toMatchObject({ category, by });
		expect(meant.confidence).toBeCloseTo(confidence, 10);
	});

	test('an empty cell is unmapped', () => expect(small(null).category).toBeNull());
});

describe('the aliases of the project', () => {
	test('every alias leads to its category, unless a category is called so', () => {
		const wrong = aliases.filter(({ alias, category }) => {
			const found = match(alias);
			return found.by === 'alias' && found.category !== category;
		});
		expect(wrong).toEqual([]);
	});

	test.each([
		['MacBook', 'book'],
		['手机壳', 'smartphone'],
		['充电宝', 'charger'],
		['bookcase', 'book']
	])('%s does not even suggest %s', (text, category) => {
		const { category: found, suggestion } = match(text);
		expect([found, suggestion?.category]).not.toContain(category);
	});

	const lists = readdirSync(join(root, 'tests/data')).filter((name) =>
		name.startsWith('not-aliases')
	);
	const traps = lists.flatMap((name) => table(`tests/data/${name}`));

	test.each(
		traps.map((row) => [textOf(row, 'text'), textOf(row, 'must_not_be'), textOf(row, 'why')])
	)('%s is not %s: %s', (text, category) => {
		expect(match(text).category).not.toBe(category);
	});
});

describe('a text of many thousand characters', () => {
	test.each([
		['Chinese', '闲置手机壳'.repeat(20_000)],
		['English', 'used phone cover '.repeat(6000)],
		['brackets', '('.repeat(100_000)]
	])('in %s is no name and is done with at once', (_, text) => {
		const start = performance.now();
		expect(match(text).category).toBeNull();
		expect(performance.now() - start).toBeLessThan(1000);
	});
});
