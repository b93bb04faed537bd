import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberOfChinese } from '../../src/lib/claims/chinese-number';
import { parseClaim } from '../../src/lib/claims';
import { typed } from './bundled';

/** The one amount of a text, shortly. */
function only(text: string) {
	const { amounts } = parseClaim(text);
	expect(amounts.map(({ span }) => span.text)).toHaveLength(1);
	const { kind, low, high, scale, per, isFloor, span } = amounts[0]!;
	return { kind, low, high, scale, per, isFloor, text: span.text };
}

describe('an amount is read', () => {
	test.each([
		['66.8万吨', 'mass', 668_000_000],
		['66,8 tons', 'mass', 66_800],
		['668,000 t', 'mass', 668_000_000],
		['668 000 t', 'mass', 668_000_000],
		['1.234,5 kg', 'mass', 1234.5],
		['453 kt', 'mass', 453_000_000],
		['1.5 Mt', 'mass', 1_500_000_000],
		['1.5 million tonnes', 'mass', 1_500_000_000],
		['791.1 million lb', 'mass', 791_100_000 * 0.45359237],
		['1.5 million US short tons', 'mass', 1_500_000 * 907.18474],
		['２５千克', 'mass', 25],
		['500克', 'mass', 0.5],
		['2,000万用户', 'users', 20_000_000],
		['20 million users', 'users', 20_000_000],
		['1.2亿件', 'items', 120_000_000],
		['3.5 million items', 'items', 3_500_000],
		['1.1 亿笔交易', 'transactions', 110_000_000],
		['8.8万户', 'households', 88_000],
		['470,000 Chinese households', 'households', 470_000],
		['7900 万棵柳杉', 'trees', 79_000_000],
		['56.25亿度', 'energy', 5_625_000_000],
		['5,625 GWh', 'energy', 5_625_000_000],
		['231 亿公里', 'distance', 23_100_000_000],
		['92 %', 'share', 0.92]
	])('%s', (text, kind, value) => {
		const amount = only(text);
		expect(amount.kind).toBe(kind);
		expect(amount.low / value).toBeCloseTo(1, 12);
		expect(amount.high).toBe(amount.low);
		expect(amount.text).toBe(text);
	});

	test.each([
		['3-5 trees', 3, 5],
		['3–5 trees', 3, 5],
		['3 to 5 trees', 3, 5],
		['3至5棵树', 3, 5],
		['3到5棵树', 3, 5],
		['3～5棵', 3, 5],
		['5 kg to 10 kg', 5, 10],
		['1 to 2 million items', 1e6, 2e6]
	])('as a range: %s', (text, low, high) => {
		expect(only(text)).toMatchObject({ low, high });
	});

	test.each([
		['25 kg per phone', 'item'],
		['1.8 kg CO2e per item', 'item'],
		['每部手机减排25千克', 'item'],
		['25千克/件', 'item'],
		['每笔交易9.4千克', 'transaction'],
		['9.4 kg per trade', 'transaction'],
		['81 kg per person', 'user'],
		['人均81千克', 'user'],
		['A tree takes up 7 kg of CO2 a year', 'tree'],
		['每棵树每年吸收7千克', 'tree'],
		['每户1452千克', 'household'],
		['453 kt a year', null]
	])('as being per something: %s', (text, per) => {
		expect(typed(text).parsed.amounts[0]?.per).toBe(per);
	});

	test.each([
		['at least 25 kg', true],
		['至少减少25千克', true],
		['超过1亿件', true],
		['100多万件', true],
		['25千克以上', true],
		['nearly 20 million users', false],
		['25 kg', false]
	])('with or without being a lower bound: %s', (text, isFloor) => {
		expect(only(text).isFloor).toBe(isFloor);
	});

	test('with the span it came from, in the text as it was typed', () => {
		const text = '约２５千克！';
		const { span } = parseClaim(text).amounts[0]!;
		expect(text.slice(span.from, span.to)).toBe('２５千克');
	});
});

describe('what is no amount', () => {
	test('years are years', () => {
		expect(parseClaim('2022年').years).toEqual({ from: 2022, to: 2022 });
		expect(parseClaim('from 2016 to 2021').years).toEqual({ from: 2016, to: 2021 });
		expect(parseClaim('2016年至2021年').years).toEqual({ from: 2016, to: 2021 });
		expect(parseClaim('2000 users').years).toBeNull();
	});

	test('digits within words are no numbers', () => {
		expect(parseClaim('CO2, CO2e and COP28')).toMatchObject({ amounts: [], notUnderstood: [] });
	});

	test('a number without a unit is listed', () => {
		expect(parseClaim('42 of them').notUnderstood.map(({ text }) => text)).toEqual(['42']);
	});

	test('a damaged number is listed with what it would count, and never read', () => {
		const { amounts, unreadable } = parseClaim('the consumption of 8,<> households');
		expect(amounts).toEqual([]);
		expect(unreadable).toMatchObject([{ kind: 'households', span: { text: '8,<> households' } }]);
	});
});

describe('the words around', () => {
	test.each([
		['累计减排 5 吨', true],
		['5 t by the end of 2023', true],
		['每年减排 5 吨', false],
		['5 t in 2021', false],
		['5 t', null]
	])('say whether it is cumulative: %s', (text, isCumulative) => {
		expect(parseClaim(text).isCumulative).toBe(isCumulative);
	});

	test('name goods and platforms', () => {
		const [claim] = typed('转转：每部手机减排25千克').claims;
		expect(claim).toMatchObject({ platform: 'zhuanzhuan', categories: ['smartphone'] });
	});

	test('never make goods of trees and homes', () => {
		expect(typed('600 kg = 10 trees, the energy of 3 homes').claims[0]?.categories).toEqual([]);
	});
});

describe('the article, typed', () => {
	test.each([
		'On one platform, 2022 million users will trade second-hand goods in 2000, achieving a reduction of 66,8 tons, with energy savings equal to the consumption of 8,<> households in China in a year.',
		'某平台2022年，2000名用户交易二手物品，减排66.8吨，节能相当于8,<>户中国家庭一年的用量。'
	])('has an unknown number of households: %s', (text) => {
		const [claim] = typed(text).claims;
		expect(claim?.households).toBeNull();
		expect(claim?.knownUnknowns).toContain('households');
		expect(claim?.kgCo2eTotal).toBe(66_800);
	});

	test('makes two claims where it also says what a tree takes up', () => {
		const { claims } = typed(
			'Each used phone saves at least 25 kg of CO2. A tree takes up 5 to 10 kg of CO2 a year. One used phone is like planting 3 to 5 trees.'
		);
		expect(claims.map(({ unit }) => unit)).toEqual(['trees_per_item', 'kg_co2_per_tree_year']);
		expect(claims[0]).toMatchObject({
			kgCo2ePerItem: 25,
			quantity: 3,
			quantityHigh: 5,
			isFloor: true
		});
	});
});

/** Ways to write whole tonnes or a count, each with what it may leave of the last digits. */
const wide = (text: string) =>
	text.replace(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
const grouped = (value: number) => value.toString().replace(/\B(?=(\d{3})+$)/g, ',');

describe('an amount in any spelling', () => {
	const wan = fc.integer({ min: 1, max: 99_999 });

	test('of tonnes gives the same kilograms', () => {
		fc.assert(
			fc.property(wan, (hundredthsOfWan) => {
				// A hundredth of a wan of tonnes is 100 t.
				const tonnes = hundredthsOfWan * 100;
				const spellings = [
					`${tonnes} t`,
					`${grouped(tonnes)} tonnes`,
					`${tonnes}吨`,
					`${hundredthsOfWan / 100}万吨`,
					`${hundredthsOfWan / 100} wan tons`,
					`${tonnes / 1000} kt`,
					`${tonnes / 1e6} Mt`.replace(/^\S*e\S*/, `${(tonnes / 1e6).toFixed(6)}`),
					wide(`${hundredthsOfWan / 100}`) + '万吨',
					`${grouped(tonnes * 1000)} kg`,
					`${tonnes}000公斤`
				];
				for (const spelling of spellings) {
					const { low, kind } = parseClaim(spelling).amounts[0]!;
					expect(kind).toBe('mass');
					expect(low / (tonnes * 1000), spelling).toBeCloseTo(1, 9);
				}
			})
		);
	});

	test('of things counted gives the same count', () => {
		fc.assert(
			fc.property(wan, (hundreds) => {
				const count = hundreds * 100;
				const spellings = [
					`${count} items`,
					`${grouped(count)} items`,
					`${count}件`,
					`${hundreds / 100}万件`,
					`${(hundreds / 1e6).toFixed(6)}亿件`,
					`${(hundreds / 1e4).toFixed(4)} million items`,
					`${hundreds / 10}k items`,
					`${hundreds}百件`,
					wide(`${grouped(count)}`) + '件'
				];
				for (const spelling of spellings) {
					const { low, kind } = parseClaim(spelling).amounts[0]!;
					expect(kind).toBe('items');
					expect(low / count, spelling).toBeCloseTo(1, 9);
				}
			})
		);
	});

	test('of any text at all is read without failing, and every span is a part of the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
				for (const { span } of parseClaim(text).amounts) {
					expect(text.slice(span.from, span.to)).toBe(span.text);
				}
			})
		);
	});
});

describe('numbers in Chinese words', () => {
	test.each([
		['十', 10],
		['十八', 18],
		['二十', 20],
		['一百零五', 105],
		['两千', 2000],
		['一千三百七十', 1370],
		['十八万三千', 183_000],
		['两千万', 2e7],
		['一亿三千万', 1.3e8],
		['一万亿', 1e12]
	])('%s is %d', (text, value) => {
		expect(numberOfChinese(text)).toBe(value);
	});

	const amounts = (text: string) =>
		parseClaim(text).amounts.map(({ kind, low, high, per }) => [kind, low, high, per]);

	test.each([
		['约避免一千三百七十吨', [['mass', 1_370_000, 1_370_000, null]]],
		['十八万棵树', [['trees', 180_000, 180_000, null]]],
		['一万多吨', [['mass', 1e7, 1e7, null]]],
		['十到二十吨', [['mass', 10_000, 20_000, null]]],
		['五十千瓦时', [['energy', 50, 50, null]]],
		['每部手机二十五公斤', [['mass', 25, 25, 'item']]],
		['两千万户家庭', [['households', 2e7, 2e7, null]]]
	])('are amounts with a unit: %s', (text, expected) => {
		expect(amounts(text)).toEqual(expected);
	});

	test.each([
		'二手手机',
		'一部手机',
		'十分环保',
		'千万不要',
		'第十件',
		'几十万吨',
		'双十一',
		'三星',
		'二十年'
	])('are none without one, or where they are words of another kind: %s', (text) => {
		expect(parseClaim(text)).toMatchObject({ amounts: [], notUnderstood: [], years: null });
	});
});
