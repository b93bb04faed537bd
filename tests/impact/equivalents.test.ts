import { describe, expect, test } from 'vitest';
import { cautious } from '../../src/lib/impact/cautious';
import { equivalents, restated } from '../../src/lib/impact/equivalents';
import { exactly } from '../../src/lib/model/estimate';
import { library } from '../support/library';

describe('restated', () => {
	test('25 kg exactly is 2.5 to 5 trees at 5 to 10 kg a tree-year', () => {
		// 25 / 10 = 2.5; 25 / 7.5 = 3.33; 25 / 5 = 5.
		const value = restated(exactly(25), { low: 5, central: 7.5, high: 10 });
		expect(value).toEqual({ low: 2.5, central: 25 / 7.5, high: 5 });
	});

	test('has no low value where the low total is at or below zero', () => {
		expect(restated({ low: -1, central: 10, high: 20 }, exactly(10))).toEqual({
			low: null,
			central: 1,
			high: 2
		});
	});

	test('gives nothing where the central total is at or below zero, or unknown', () => {
		expect(restated({ low: -3, central: 0, high: 20 }, exactly(10))).toBeNull();
		expect(restated(null, exactly(10))).toBeNull();
	});
});

describe('equivalents', () => {
	const choose = (region: string, trees: string | null = null) =>
		equivalents(exactly(1000), library.equivalences, { region, trees, households: null })
			.filter(({ chosen }) => chosen)
			.map(({ id }) => id);

	test.each([
		['CN', ['tree-year', 'household-energy-cn']],
		['US', ['tree-epa-10yr', 'household-energy-us']],
		['GB', ['tree-year', 'household-energy-uk']],
		['JP', ['cedar-year-jp', 'household-energy-jp']],
		['EU', ['tree-year', 'household-electricity-eu']],
		['nowhere', ['tree-year', 'household-energy-cn']]
	])('of region %s are %j', (region, ids) => {
		expect(choose(region)).toEqual(ids);
	});

	test('take the tree asked for', () => {
		expect(choose('CN', 'cedar-year-jp')).toEqual(['cedar-year-jp', 'household-energy-cn']);
	});

	test('refuse an id that does not exist', () => {
		expect(() => choose('CN', 'oak')).toThrow('unknown tree equivalence: oak');
	});
});

describe('cautious', () => {
	test.each([
		[531_924, 530_000],
		[5_784_470, 5_700_000],
		[15.99, 15],
		[0.0678, 0.067],
		[1e9, 1e9],
		[99, 99],
		[0.1, 0.1]
	])('%d kg is said to be at least %d kg', (low, said) => {
		expect(cautious(low)).toBe(said);
	});

	test.each([0, -5])('%d kg may be none', (low) => {
		expect(cautious(low)).toBeNull();
	});
});
