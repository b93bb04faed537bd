import { describe, expect, test } from 'vitest';
import { readFactorOverrides } from '../../src/lib/model/read-factor-overrides';
import { library } from '../support/library';

const header = 'category,parameter,low,central,high,unit,source\n';
const read = (...rows: string[]) =>
	readFactorOverrides('own.csv', header + rows.join('\n'), library.categories);

describe('readFactorOverrides(file, text, categories)', () => {
	test('takes a category by id or name, and bounds that are empty from the centre', () => {
		const { overrides, added } = read(
			'智能手机,production,,60,,kg CO2e/item,own',
			'book,service,0.5,0.6,0.7,1,'
		);
		expect(overrides).toMatchObject([
			{ category: 'smartphone', value: { low: 60, central: 60, high: 60 }, source: 'own' },
			{ category: 'book', value: { low: 0.5, central: 0.6, high: 0.7 }, source: '' }
		]);
		expect(added).toEqual([]);
	});

	test('adds a category that is not known, whatever it is called', () => {
		const { added, issues } = read('__proto__,production,,3,,,');
		expect(added).toMatchObject([{ id: '__proto__', sizeClass: 'medium' }]);
		expect(issues.map(({ code }) => code)).toEqual(['added_category']);
	});

	test('lets the first of two rows that disagree count', () => {
		const { overrides, issues } = read(
			'book,direct,,1,,,',
			'book,direct,,2,,,',
			'book,direct,,1,,,'
		);
		expect(overrides.map(({ value }) => value.central)).toEqual([1]);
		expect(issues).toMatchObject([{ code: 'factor_conflict', parameters: { line: 3 } }]);
	});

	test.each([
		['book,service,,1.2,,1,'],
		['book,rebound,,-0.1,,1,'],
		['book,production,5,4,6,,'],
		['book,production,,1e300,,,'],
		['book,direct,-1e12,0,1,,'],
		['book,production,,4,,t CO2e/item,'],
		['book,colour,,4,,,'],
		['bo\0ok,production,,4,,,'],
		['book,production,,,,,']
	])('refuses %j with its line', (row) => {
		expect(() => read('t_shirt,service,,0.5,,,', row)).toThrow(/bad_factors .*"line":3/);
	});
});
