import { describe, expect, test } from 'vitest';
import { readCsv } from '../../scripts/build-pack/csv';
import { buildCategoryMatcher } from '../../src/lib/ingest/categories/match-category';
import { normaliseText } from '../../src/lib/ingest/categories/normalise-text';
import { readText, repeated, table } from './read-data';

const categories = table('categories.csv');
const aliases = table('aliases.csv');
const match = buildCategoryMatcher(
	categories.map(({ id, name_en, name_zh, group }) => ({
		id: id!,
		nameEn: name_en!,
		nameZh: name_zh!,
		group: group!
	})),
	aliases.map(({ alias, category, language, confidence }) => ({
		alias: alias!,
		category: category!,
		language: language!,
		confidence: Number(confidence)
	}))
);
const normalised = (text: string) => normaliseText(text).replace(/[_\s]+/g, ' ');

describe('aliases', () => {
	test('there are many, in both languages', () => {
		const inLanguage = (language: string) => aliases.filter((row) => row.language === language);
		expect(aliases.length).toBeGreaterThan(1000);
		expect(inLanguage('en').length).toBeGreaterThan(1000);
		expect(inLanguage('zh').length).toBeGreaterThan(1000);
	});

	test('no alias stands twice, without regard to case, width and spaces', () => {
		const words = aliases.map(({ alias }) => normalised(alias!));
		expect(words.length - new Set(words).size).toBe(0);
	});

	test('none repeats the id or a name of a category', () => {
		const names = new Set(
			categories.flatMap(({ id, name_en, name_zh }) => [id!, name_en!, name_zh!].map(normalised))
		);
		expect(aliases.filter(({ alias }) => names.has(normalised(alias!)))).toEqual([]);
	});

	test('every alias is matched to its category with its confidence, or suggested below 0.6', () => {
		const wrong = aliases.filter(({ alias, category, confidence }) => {
			const { suggestion, ...found } = match(alias!);
			const meant = Number(confidence) < 0.6 ? suggestion : found;
			return meant?.category !== category || meant.confidence !== Number(confidence);
		});
		expect(wrong).toEqual([]);
	});

	test('every category has words in English and in Chinese', () => {
		const having = (language: string) =>
			new Set(aliases.filter((row) => row.language === language).map(({ category }) => category));
		const [english, chinese] = [having('en'), having('zh')];
		const without = categories.filter(({ id }) => !english.has(id) || !chinese.has(id));
		expect(without.map(({ id }) => id)).toEqual([]);
	});

	test('a word of Chinese characters alone is not called English, nor the reverse', () => {
		const isHan = /^\p{Script=Han}+$/u;
		const isLatin = /^[\p{Script=Latin}\s'-]+$/u;
		const wrong = aliases.filter(
			({ alias, language }) =>
				(isHan.test(alias!) && !['zh', 'ja', 'mul'].includes(language!)) ||
				(isLatin.test(alias!) && ['zh', 'ja'].includes(language!))
		);
		expect(wrong).toEqual([]);
	});
});

describe('words that must not match', () => {
	const rows = readCsv(readText('tests/data/not-aliases.csv'));
	test.each(rows)('$text is no $must_not_be: $why', ({ text, must_not_be }) => {
		const { category, suggestion } = match(text!);
		expect([category, suggestion?.category]).not.toContain(must_not_be);
	});

	test('no pair stands twice, and every category is one', () => {
		const ids = categories.map(({ id }) => id);
		expect(repeated(rows.map(({ text, must_not_be }) => `${text} ${must_not_be}`))).toEqual([]);
		expect(rows.filter(({ must_not_be }) => !ids.includes(must_not_be!))).toEqual([]);
	});

	test.each([
		'其他',
		'misc',
		'Other',
		'福袋',
		'misc lot',
		'其他闲置',
		'家具',
		'furniture',
		'奢侈品',
		''
	])('%j says too little and stays unmapped', (text) => {
		expect(match(text)).toMatchObject({ category: null, suggestion: null });
	});
});

describe('words of real logs', () => {
	const repairs = table('samples/open-repair/repairconnects-202507.csv');

	test('the repair log is mapped but for what says too little', () => {
		const words = [...new Set(repairs.map((row) => row.product_category!))];
		expect(words.filter((word) => match(word).category === null)).toEqual(['Misc']);
	});

	test.each([
		['智能手机', 'smartphone'],
		['iPhone 14 Pro Max', 'smartphone'],
		['充电宝', 'power_bank'],
		['充电器', 'charger'],
		['MacBook', 'laptop'],
		['二手书', 'book'],
		['T 恤', 't_shirt'],
		['Women / Shoes', 'shoes'],
		['used strollers', 'stroller'],
		['Vacuum', 'vacuum'],
		['Flat screen', 'tv'],
		['Music/Movie/Game', 'disc'],
		// Opened or not decides the result, so that it is asked: suggested and not applied.
		['化妆品', null],
		['未拆封口红', 'cosmetics_sealed'],
		// Departments do not speak against what they hold.
		['手机数码/耳机', 'headphones'],
		['母婴/玩具', 'toy'],
		['收藏/古玩', 'antique'],
		// A body type says nothing of the engine, unless it does.
		['紧凑型SUV', 'car_ice'],
		['纯电动SUV', 'car_ev'],
		// A sample size displaces no full pack.
		['护肤品小样', 'cosmetics_opened'],
		['文玩手串', 'collectible']
	])('%s is %s', (text, category) => {
		expect(match(text).category).toBe(category);
	});
});
