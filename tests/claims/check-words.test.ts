import { describe, expect, test } from 'vitest';
import { checkWords, type WordsContext } from '../../src/lib/claims';

const context: WordsContext = {
	amounts: [
		{ kind: 'mass', value: { low: 532_000, central: 1_370_000, high: 2_900_000 } },
		{ kind: 'trees', value: { low: 53_200, central: 182_667, high: 580_000 } }
	],
	cautious: 530_000,
	coverage: 1,
	hasPeriod: true
};

const codes = (text: string, changed: Partial<WordsContext> = {}) =>
	checkWords([text, 'Second-hand goods'], { ...context, ...changed }).map(({ code }) => code);

describe('words that', () => {
	test.each([
		['Second-hand trade avoided about 1,370 t CO₂e in 2025', []],
		['Used goods: at least 530 t CO2e avoided in 2025', []],
		['二手交易约避免 1370 吨二氧化碳当量', []],
		['', []]
	])('say what the numbers say raise nothing: %s', (text, expected) => {
		expect(codes(text)).toEqual(expected);
	});

	test.each([
		['Our platform is climate-neutral', 'offset'],
		['1,370 t CO2e offset, about', 'offset'],
		['平台实现碳中和', 'offset'],
		['An eco-friendly choice', 'generic'],
		['绿色消费', 'generic'],
		['Certified result', 'label'],
		['🌱 Phones lead', 'label'],
		['Energy saved by phones', 'saved'],
		['为社会节约能源', 'saved']
	])('%s: %s', (text, code) => {
		expect(codes(text)).toContain(code);
	});

	test('speak of a whole are named where a part has no result', () => {
		const text = 'All phones of the platform';
		expect(codes(text, { coverage: 0.86 })).toEqual(['whole']);
		expect(codes(text)).toEqual([]);
	});

	test('state a bare amount are named, since it reads as exact', () => {
		expect(codes('Trade avoided 1,370 t CO2e in 2025')).toEqual(['no_range']);
	});

	test('name no period are named where the log has none either', () => {
		expect(codes('About 1,370 t CO2e avoided', { hasPeriod: false })).toEqual(['no_period']);
		expect(codes('About 1,370 t CO2e avoided in 2025', { hasPeriod: false })).toEqual([]);
	});

	test('promise more than the cautious figure are named', () => {
		expect(codes('At least 1,370 t CO2e in 2025')).toEqual(['floor']);
		expect(codes('At least 530 t CO2e in 2025', { cautious: null })).toEqual(['floor']);
	});

	test.each([
		// 1,370 t are 1,370,000 kg: ten times that, a tenth, and ten thousand times.
		['about 13,700 t CO2e', 'tenfold'],
		['about 137 t CO2e', 'tenfold'],
		['约 1370 万吨', 'wan'],
		// 182,667 trees: a tenth of them.
		['about 18,300 trees', 'tenfold']
	])('%s slip: %s', (text, code) => {
		expect(codes(text)).toEqual([code]);
	});

	test('are named once, however often they are said', () => {
		expect(checkWords(['green', 'Green and GREEN'], context)).toHaveLength(1);
	});
});

describe('an amount', () => {
	test.each([
		['About 1,370 t CO2e avoided in 2025', ['no_scope']],
		['2025 年约避免 1370 吨二氧化碳当量', ['no_scope']],
		['Smartphones: about 1,370 t CO2e avoided in 2025', []],
		['2025 年闲置物品约避免 1370 吨二氧化碳当量', []]
	])(
		'without what it is of is told, with a name of the log or a word of trade it is not: %s',
		(text, expected) => {
			const found = checkWords([text], { ...context, names: ['Smartphone'] });
			expect(found.map(({ code }) => code)).toEqual(expected);
		}
	);
});
