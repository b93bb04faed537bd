import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sumScaled } from '../../src/lib/impact/sum-scaled';

/** Whole numbers are added exactly in any order, so that another order is not another sum. */
const whole = fc.integer({ min: -1000, max: 1000 });
const length = 5;
const column = fc.array(whole, { minLength: length, maxLength: length });

describe('the sum of scaled draws', () => {
	test('is the constant alone where there are none', () => {
		const sum = new Float64Array([7, 7]);
		sumScaled(sum, { draws: [], by: new Float64Array() }, 3);
		expect([...sum]).toEqual([3, 3]);
	});

	test('adds every column once, however many there are beside a multiple of four', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(column, whole), { maxLength: 13 }),
				whole,
				(columns, constant) => {
					const sum = new Float64Array(length);
					const draws = columns.map(([values]) => Float64Array.from(values));
					const by = Float64Array.from(columns, ([, times]) => times);
					sumScaled(sum, { draws, by }, constant);
					const expected = Array.from({ length }, (_, draw) =>
						columns.reduce((total, [values, times]) => total + values[draw]! * times, constant)
					);
					expect([...sum]).toEqual(expected);
				}
			)
		);
	});
});
