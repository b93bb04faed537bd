import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crossCount } from '../../src/lib/impact/cross-count';
import { CubeFilter } from '../../src/lib/impact/cube-filter';
import { recodedColumn } from '../../src/lib/impact/recoded-column';
import { stepColumn } from '../../src/lib/impact/step-column';
import { everyTrade, withKeys } from '../../src/lib/model/trade-filter';
import { cubeOf } from '../support/cube';

const cube = cubeOf([
	{ day: '2024-01-31', category: 'phone', platform: 'a', kept: 3 },
	{ day: '2024-02-01', category: 'phone', platform: 'b', kept: 5, returned: 1 },
	{ day: '2024-04-09', category: 'sofa', platform: 'a', kept: 7 },
	{ day: null, category: 'sofa', platform: 'b', kept: 11 }
]);

describe('the steps of a calendar', () => {
	test.each([
		['month', ['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01', null], [0, 1, 3, 4]],
		// 31 January is a Wednesday: its week began on the 29th, and holds 1 February.
		['week', null, [0, 0, 10, 11]],
		['quarter', ['2024-01-01', '2024-04-01', null], [0, 0, 1, 2]],
		['year', ['2024-01-01', null], [0, 0, 0, 1]]
	] as const)('put every row into its %s, undated ones last', (grain, keys, codes) => {
		const column = stepColumn(cube, grain);
		if (keys !== null) expect(column.keys).toEqual(keys);
		expect([...column.code]).toEqual(codes);
	});

	test('of a fiscal year begin with its first month', () => {
		expect(stepColumn(cube, 'year', 4).keys).toEqual(['2023-04-01', '2024-04-01', null]);
	});

	test('of a log without days are none', () => {
		expect(stepColumn(cubeOf([{ day: null, kept: 1 }]), 'day').keys).toEqual([null]);
		expect(stepColumn(cubeOf([]), 'day').keys).toEqual([]);
	});
});

test('a column told by coarser keys keeps the order in which they appear', () => {
	const { keys, code } = recodedColumn(cube.coded.category, (key) =>
		key === 'sofa' ? 'big' : key
	);
	expect(keys).toEqual(['phone', 'big']);
	expect([...code]).toEqual([0, 0, 1, 1]);
	expect(recodedColumn(cube.coded.category, () => null).keys).toEqual([null]);
});

describe('a crossing', () => {
	test('counts what was kept and returned, and leaves out what does not occur', () => {
		const { cells, rows } = crossCount(
			new CubeFilter(cube),
			stepColumn(cube, 'quarter'),
			cube.coded.platform
		);
		const found = cells.map(({ across, down }, part) => [
			across,
			down,
			rows.kept[rows.part.indexOf(part)],
			rows.returned[rows.part.indexOf(part)]
		]);
		expect(found).toEqual([
			['2024-01-01', 'a', 3, 0],
			['2024-01-01', 'b', 5, 1],
			['2024-04-01', 'a', 7, 0],
			[null, 'b', 11, 0]
		]);
	});

	test('leaves the own column of a filter out where it is asked to stand beside it', () => {
		const filter = new CubeFilter(cube);
		filter.set(withKeys(everyTrade, 'platform', ['a']));
		const of = (beside?: 'platform') =>
			crossCount(filter, cube.coded.category, cube.coded.platform, { beside }).cells.length;
		expect([of(), of('platform')]).toEqual([2, 4]);
	});

	test('adds up to the whole under any filter', () => {
		const row = fc.record({
			day: fc.constantFrom(null, '2023-12-31', '2024-01-01', '2024-02-29'),
			category: fc.constantFrom(null, 'phone', 'sofa'),
			platform: fc.constantFrom(null, 'a', 'b'),
			kept: fc.integer({ min: 0, max: 1000 }),
			returned: fc.integer({ min: 0, max: 9 })
		});
		const keys = fc.subarray([null, 'phone', 'sofa'], { minLength: 1 });
		const limit = fc.constantFrom(null, '2024-01-01', '2024-02-01');
		fc.assert(
			fc.property(fc.array(row), keys, limit, limit, (rows, only, from, to) => {
				const own = cubeOf(rows);
				const filter = new CubeFilter(own);
				filter.set({ ...withKeys(everyTrade, 'category', only), from, to });
				const crossed = crossCount(filter, stepColumn(own, 'month'), own.coded.platform);
				const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
				const whole = filter.whole();
				expect(sum(crossed.rows.kept)).toBe(sum(whole.kept));
				expect(sum(crossed.rows.returned)).toBe(sum(whole.returned));
			}),
			{ seed: 1 }
		);
	});
});
