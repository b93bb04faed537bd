import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cautious } from '../../src/lib/impact/cautious';

test.each([
	[15_335_000, 15_000_000],
	[19_999, 19_000],
	[1000, 1000],
	[999.9999999999999, 990],
	[99.9, 99],
	[5700, 5700],
	[2.3, 2.3],
	[0.29, 0.29],
	[0.1, 0.1],
	[0.0999, 0.099],
	[1.1e-7, 1.1e-7],
	[8.7e21, 8.7e21]
])('cautious(%d) is %d: two digits, rounded down', (low, wanted) => {
	expect(cautious(low)).toBe(wanted);
});

test.each([0, -0, -0.001, -5e9])('cautious(%d) is null: there may be none', (low) => {
	expect(cautious(low)).toBeNull();
});

test('cautious(low) is never above low, and never more than a tenth below it', () => {
	fc.assert(
		fc.property(fc.double({ min: 1e-9, max: 1e15, noNaN: true }), (low) => {
			expect(cautious(low)!).toBeLessThanOrEqual(low);
			expect(cautious(low)!).toBeGreaterThan(low * 0.9);
		})
	);
});
