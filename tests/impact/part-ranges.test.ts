import { describe, expect, test } from 'vitest';
import { DrawStore } from '../../src/lib/impact/draw-store';
import { partRanges } from '../../src/lib/impact/part-ranges';
import { factorOf } from '../support/factors';

const factors = [factorOf('phone'), factorOf('sofa')];
const parts = [
	[{ factor: 0, kept: 10, returned: 0 }],
	[],
	[
		{ factor: 0, kept: 5, returned: 1 },
		{ factor: 1, kept: 20, returned: 0 }
	]
];
const ranges = (given: typeof parts, running: boolean) =>
	partRanges({ factors, parts: given, running }, new DrawStore(3, 2000));

describe('ranges of parts', () => {
	test('that run end in the range of all parts together', () => {
		const together = ranges([parts.flat()], false)[0]!;
		const last = ranges(parts, true).at(-1)!;
		for (const name of ['low', 'median', 'high'] as const) {
			expect(last[name]).toBeCloseTo(together[name], 6);
		}
	});

	test('stay where nothing is added', () => {
		const [first, second] = ranges(parts, true);
		expect(second).toEqual(first);
		expect(ranges(parts, false)[1]).toEqual({ low: 0, median: 0, high: 0 });
	});

	test('that run are narrower than the sum of the ranges: parts draw production for themselves', () => {
		const width = ({ low, high }: { low: number; high: number }) => high - low;
		const alone = ranges(parts, false).map(width);
		const sum = alone.reduce((a, b) => a + b, 0);
		expect(width(ranges(parts, true).at(-1)!)).toBeLessThan(sum);
	});
});
