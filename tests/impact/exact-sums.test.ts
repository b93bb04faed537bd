import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactSums } from '../../src/lib/impact/exact-sums';

describe('exact sums', () => {
	test('add tenths without drift', () => {
		// Ten times 0.1 is 1; floating point alone gives 0.9999999999999999.
		expect([...exactSums(Array<number>(10).fill(0.1), Array<number>(10).fill(0), 1, 6)]).toEqual([
			1
		]);
	});

	test('keep parts apart, and are zero for a part without values', () => {
		expect([...exactSums([1.5, -2, 0.25], [2, 0, 2], 3, 6)]).toEqual([-2, 0, 1.75]);
	});

	test('never give a negative zero', () => {
		expect(Object.is(exactSums([-0.5, 0.5], [0, 0], 1, 6)[0], 0)).toBe(true);
		expect(Object.is(exactSums([-0], [0], 1, 6)[0], 0)).toBe(true);
	});

	test('equal whole-number sums of the digits, in any order', () => {
		const amount = fc.integer({ min: -1e12, max: 1e12 });
		fc.assert(
			fc.property(fc.array(amount, { maxLength: 300 }), (millionths) => {
				const values = millionths.map((number) => number / 1e6);
				const part = values.map(() => 0);
				// The sum in whole millionths is exact, and 1e6 of them are one.
				const exact = Number(millionths.reduce((sum, one) => sum + BigInt(one), 0n)) / 1e6;
				const [forward] = exactSums(values, part, 1, 6);
				const [backward] = exactSums([...values].reverse(), part, 1, 6);
				expect(forward).toBeCloseTo(exact, 6);
				expect(backward).toBe(forward);
			})
		);
	});
});
