import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	judge,
	labelledNames,
	projectMatcher,
	scoreOf
} from '../../../scripts/bench/category-names';
import { matchSiblings } from '../../../src/lib/ingest/categories/match-siblings';
import { stemPhrase } from '../../../src/lib/ingest/categories/light-stem';
import { slipsBetween } from '../../../src/lib/ingest/categories/spelling';
import { readCsvTable, textOf } from '../../../src/lib/model/csv-table';

const { match, isKnown } = projectMatcher();
const names = labelledNames();
const unseen = names.filter(({ name, half }) => half === 'report' && !isKnown(name));

describe('the word that says what a thing is', () => {
	test.each([
		// English: the last words, also before "for" and "with" and behind "set of".
		['Solid oak desk with drawers', 'desk'],
		['Set of 4 dining chairs', 'chair'],
		['Round coffee table glass', 'table'],
		['Long sleeve maxi dress', 'dress'],
		['iPhone 13 Pro 128GB unlocked', 'smartphone'],
		['Nike Air Max 90 size 42', 'sneakers'],
		// German and Dutch: the end of the compound.
		['Damenmantel', 'coat'],
		['Schränke', 'cabinet'],
		['Kinderhose', 'baby_clothing'],
		['Leren laarzen', 'shoes'],
		['Matrassen', 'mattress'],
		// French: the beginning.
		['Chaussures de course', 'sneakers'],
		['Perceuses électriques', 'power_tool'],
		['Table pliante blanche', 'table'],
		// Chinese: the end, whatever is said of state, size and sale.
		['华为Mate40 Pro 256G 国行 99新', 'smartphone'],
		['三人沙发 布艺 自提', 'sofa'],
		['猫玩具', 'pet_goods'],
		// What stands in brackets explains.
		['Bracelet (bijou)', 'jewellery_costume']
	])('%s is, or may be, %s', (text, category) => {
		const { category: applied, suggestion } = match(text);
		expect(applied ?? suggestion?.category).toBe(category);
	});

	test.each([
		['iPhone 13 case', 'smartphone'],
		['Housse de téléphone', 'feature_phone'],
		['Handyhülle', 'smartphone'],
		['iPhone13手机壳', 'smartphone'],
		['Apple Watch 表带', 'smartwatch'],
		['Vacuum cleaner bags', 'vacuum'],
		['Wooden toy car', 'car_ice'],
		['汽车玩具', 'car_ice'],
		['Schrankschubladen', 'cabinet'],
		['Mobiele telefoon (geen smartphone)', 'smartphone'],
		['Moving service', 'toy'],
		['手机维修', 'smartphone'],
		['其他手机', 'smartphone']
	])('%s is not taken for %s', (text, category) => {
		expect(match(text).category).not.toBe(category);
	});

	test.each([
		'misc lot',
		'Other',
		'Sonstiges',
		'Divers',
		'Overig',
		'其他',
		'维修服务',
		'Mixed stuff'
	])('%s stays open', (text) => expect(match(text).category).toBeNull());
});

describe('spelling', () => {
	test.each([
		['smartphnoe', 'smartphone'],
		['wahsing machine', 'washing_machine'],
		['refrigirator', 'fridge']
	])('%s may be %s', (text, category) => {
		const { category: applied, suggestion } = match(text);
		expect(applied ?? suggestion?.category).toBe(category);
	});

	test('one letter added, left out, changed or swapped is one slip', () => {
		expect(
			['tabel', 'tble', 'tableo', 'tavle', 'table'].map((w) => slipsBetween(w, 'table'))
		).toEqual([1, 1, 1, 1, 0]);
	});
});

test.each([
	['de', 'schranke', 'schrank'],
	['nl', 'laarzen', 'laars'],
	['nl', 'matrassen', 'matras'],
	['fr', 'electriques', 'electrique'],
	['fr', 'journaux', 'journal'],
	['es', 'zapatos', 'zapato']
] as const)('in %s %s and %s are one word', (language, one, other) => {
	expect(stemPhrase(one, language)).toBe(stemPhrase(other, language));
});

describe('properties of matching', () => {
	test.each(['set of', 'black lot of', 'box of', 'pair of of'])(
		'%s, of which nothing follows, is no known thing',
		(text) => {
			expect(match(text).category).toBeNull();
		}
	);

	const text = fc.constantFrom(...names.map(({ name }) => name));

	test('case, width and spaces around a text do not matter', () => {
		fc.assert(
			fc.property(text, (name) => {
				const wide = name.replace(/[a-z]/gi, (letter) =>
					String.fromCharCode(letter.charCodeAt(0) + 0xfee0)
				);
				expect(match(`  ${name.toUpperCase()} `)).toEqual(match(name));
				expect(match(wide)).toEqual(match(name));
			}),
			{ numRuns: 300, seed: 4 }
		);
	});

	test('what a text means does not depend on what was asked before', () => {
		fc.assert(
			fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), (asked) => {
				const fresh = projectMatcherOnce();
				const first = asked.map((name) => fresh(name));
				expect(asked.map((name) => match(name))).toEqual(first);
			}),
			{ numRuns: 3, seed: 4 }
		);
	});

	test('confidence is from 0 to 1, and candidates are of different categories, surest first', () => {
		for (const { name } of names) {
			const { category, confidence, suggestion, alternates } = match(name);
			const all = [category ? { category, confidence } : suggestion, ...alternates].filter(
				(each) => each !== null
			);
			expect(all.length).toBeLessThanOrEqual(5);
			expect(new Set(all.map((each) => each.category)).size).toBe(all.length);
			const sure = all.map((each) => each.confidence);
			expect(sure).toEqual([...sure].sort((a, b) => b - a));
			expect(Math.max(0, ...sure)).toBeLessThanOrEqual(1);
		}
	});
});

function projectMatcherOnce() {
	return projectMatcher().match;
}

describe('the other words of a log', () => {
	const groups = new Map([
		['shoes', 'fashion'],
		['hat_scarf', 'fashion'],
		['laptop', 'electronics']
	]);
	const sure = (text: string, category: string) => ({
		text,
		match: { category, confidence: 1, by: 'alias' as const, suggestion: null, alternates: [] }
	});
	const open = (text: string, by: 'alias' | 'head', ...categories: string[]) => ({
		text,
		match: {
			category: null,
			confidence: 0,
			by: 'none' as const,
			suggestion: categories[0] ? { category: categories[0], confidence: 0.5, by } : null,
			alternates: categories.slice(1).map((category) => ({ category, confidence: 0.4, by }))
		}
	});
	const four = ['a', 'b', 'c', 'd'].map((text) => sure(`Women / ${text}`, 'shoes'));
	const last = async (...texts: Parameters<typeof matchSiblings>[0]) =>
		(await matchSiblings(texts, (id) => groups.get(id))).at(-1)!;

	test('decide between the meanings of a word: half of the doubt goes, 0.5 becomes 0.75', async () => {
		expect(await last(...four, open('Women / caps', 'alias', 'hat_scarf'))).toMatchObject({
			category: 'hat_scarf',
			confidence: 0.75,
			by: 'sibling'
		});
	});

	test('prefer what is of their group, which stays a suggestion where little was recognised', async () => {
		const found = await last(...four, open('Women / caps', 'head', 'laptop', 'hat_scarf'));
		expect(found.category).toBeNull();
		expect(found.suggestion).toMatchObject({ category: 'hat_scarf', by: 'sibling' });
		expect(found.alternates.map(({ category }) => category)).toEqual(['laptop']);
	});

	test('suggest what they share for a word of which nothing is known', async () => {
		const { category, suggestion } = await last(...four, open('Women / xyz', 'alias'));
		expect([category, suggestion]).toEqual([
			null,
			{ category: 'shoes', confidence: 0.5, by: 'sibling' }
		]);
	});

	test('say nothing under another step, or where they are fewer than four', async () => {
		const other = open('Men / caps', 'alias', 'hat_scarf');
		expect(await last(...four, other)).toEqual(other.match);
		const same = open('Women / caps', 'alias', 'hat_scarf');
		expect(await last(...four.slice(1), same)).toEqual(same.match);
	});

	test('never change a word that is sure', async () => {
		const laptop = sure('Women / laptop', 'laptop');
		expect(await last(...four, laptop)).toEqual(laptop.match);
	});
});

describe('on labelled names that no word of the project is equal to', () => {
	test('there are at least 1,500 names, in five languages', () => {
		expect(names.length).toBeGreaterThan(1500);
		expect([...new Set(names.map(({ language }) => language))].sort()).toEqual([
			'de',
			'en',
			'fr',
			'nl',
			'zh'
		]);
	});

	test('every label is a category, or none', () => {
		const table = readCsvTable(
			'categories.csv',
			readFileSync(join(import.meta.dirname, '../../../data/categories.csv'), 'utf8')
		);
		const known = new Set(['none', ...table.map((row) => textOf(row, 'id'))]);
		const labels = names.flatMap(({ category, also }) => [category, ...also]);
		expect(labels.filter((label) => !known.has(label))).toEqual([]);
	});

	test.each([
		['en', 0.8],
		['zh', 0.8],
		['de', 0.7],
		['fr', 0.7],
		['nl', 0.7]
	])('in %s at least %d are right, and at most 0.03 wrong and confident', (language, least) => {
		const own = unseen.filter((name) => name.language === language);
		const { right, wrongAndConfident } = scoreOf(own, match);
		expect(own.length).toBeGreaterThan(50);
		expect(right).toBeGreaterThanOrEqual(least);
		expect(wrongAndConfident).toBeLessThanOrEqual(0.03);
	});

	test('a name that has no category is right while none is applied', () => {
		const none = { category: 'none', also: [] };
		const open = match('Business/Industrial');
		expect(judge(none, open)).toEqual({ right: true, wrongAndConfident: false });
		expect(judge(none, match('laptop'))).toEqual({ right: false, wrongAndConfident: true });
	});
});
