import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { exactly } from '../../src/lib/model/estimate';
import type { EffectiveFactor } from '../../src/lib/impact/effective-factor';
import { DrawStore } from '../../src/lib/impact/draw-store';
import { drawn } from '../../src/lib/impact/inverse';
import { quantiles } from '../../src/lib/impact/quantiles';
import { sampleRanges, type SamplingProblem } from '../../src/lib/impact/sample-ranges';
import { sampledRanges, totalRanges } from '../../src/lib/impact/sampled-ranges';
import { uniforms } from '../../src/lib/impact/uniforms';
import { factorOf as factor, tallyOf } from '../support/factors';

const draws = 2000;

function problem(factors: EffectiveFactor[], kept: number[]): SamplingProblem {
	const holdings = kept.map((count, index) => ({ factor: index, kept: count, returned: 0 }));
	return { seed: 1, draws, factors, parts: [{ term: 'net', holdings }] };
}

describe('uniforms', () => {
	test('hit every stratum once', () => {
		const strata = [...uniforms(1, 'displacement', draws)].map((u) => Math.floor(u * draws));
		expect(new Set(strata).size).toBe(draws);
	});

	test('are the same for a seed and a name, and others for another seed or name', () => {
		expect(uniforms(1, 'service', 100)).toEqual(uniforms(1, 'service', 100));
		expect(uniforms(1, 'service', 100)).not.toEqual(uniforms(2, 'service', 100));
		expect(uniforms(1, 'service', 100)).not.toEqual(uniforms(1, 'rebound', 100));
	});

	test('of two names are not correlated', () => {
		const [a, b] = [uniforms(1, 'displacement', draws), uniforms(1, 'service', draws)];
		const product = a.reduce((sum, u, index) => sum + (u - 0.5) * (b[index]! - 0.5), 0);
		// Correlation = covariance / variance of a uniform (1/12); 0.1 is over four standard errors.
		expect(Math.abs((product / draws) * 12)).toBeLessThan(0.1);
	});
});

describe('drawn values', () => {
	test('have the central value as their median and stay inside the bounds', () => {
		const values = drawn({ low: 1, central: 2, high: 10 }, uniforms(3, 'x', draws)) as Float64Array;
		const { low, median, high } = quantiles(values);
		expect(median).toBeCloseTo(2, 2);
		// The 5th percentile of the lower piece is 1 + 1 x 0.1 = 1.1; the 95th is 2 + 8 x 0.9 = 9.2.
		expect(low).toBeCloseTo(1.1, 2);
		expect(high).toBeCloseTo(9.2, 1);
	});

	test('of a value known exactly are that value', () => {
		expect(drawn(exactly(5), uniforms(3, 'x', draws))).toBe(5);
	});
});

describe('quantiles', () => {
	test('interpolate between neighbours', () => {
		// Of 1..21 the positions are 20 x 0.05 = 1, 10 and 19: the values 2, 11 and 20.
		const values = Float64Array.from({ length: 21 }, (_, index) => 21 - index);
		expect(quantiles(values)).toEqual({ low: 2, median: 11, high: 20 });
	});
});

describe('sampled ranges', () => {
	test('give the same bytes for the same problem', () => {
		const once = sampleRanges(problem([factor('a')], [10]));
		expect(JSON.stringify(sampleRanges(problem([factor('a')], [10])))).toBe(JSON.stringify(once));
	});

	test('double when the counts double', () => {
		const [one] = sampleRanges(problem([factor('a')], [1]));
		const [two] = sampleRanges(problem([factor('a')], [2]));
		expect(two!.low).toBeCloseTo(2 * one!.low, 9);
		expect(two!.high).toBeCloseTo(2 * one!.high, 9);
	});

	test('of one part do not change when a category is added beside it', () => {
		const parts = [{ term: 'net' as const, holdings: [{ factor: 0, kept: 5, returned: 0 }] }];
		const alone = sampleRanges({ seed: 1, draws, factors: [factor('a')], parts });
		const beside = sampleRanges({ seed: 1, draws, factors: [factor('a'), factor('b')], parts });
		expect(beside).toEqual(alone);
	});

	test('add up where categories share their draws, and narrow where they do not', () => {
		const same = { ...factor('b'), productionDraw: 'a' };
		const [together] = sampleRanges(problem([factor('a'), same], [1, 1]));
		const [one] = sampleRanges(problem([factor('a')], [1]));
		expect(together!.high).toBeCloseTo(2 * one!.high, 9);
		const [apart] = sampleRanges(problem([factor('a'), factor('b')], [1, 1]));
		expect(apart!.high).toBeLessThan(together!.high);
	});

	test('of the totals alone are those of the whole result', () => {
		const factors = [factor('phone'), factor('coat')];
		const tally = tallyOf(factors, [3, 5]);
		const store = new DrawStore(1, draws);
		expect(totalRanges(tally, factors, store)).toEqual(sampledRanges(tally, factors, store).totals);
	});

	test('of exact parameters have no width', () => {
		const sure = factor('a', {
			production: exactly(50),
			displacement: exactly(0.5),
			service: exactly(1),
			leg: exactly(1)
		});
		// 4 x (50 x 0.5 x 1 - 1) = 96.
		expect(sampleRanges(problem([sure], [4]))).toEqual([{ low: 96, median: 96, high: 96 }]);
	});

	test('never narrow when an input is widened', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 0.25, noNaN: true }), (more) => {
				const wide = { low: 0.27 - more, central: 0.5, high: 0.72 + more };
				const [before] = sampleRanges(problem([factor('a')], [1]));
				const [after] = sampleRanges(problem([factor('a', { displacement: wide })], [1]));
				expect(after!.low).toBeLessThanOrEqual(before!.low + 1e-9);
				expect(after!.high).toBeGreaterThanOrEqual(before!.high - 1e-9);
			}),
			{ numRuns: 20, seed: 5 }
		);
	});
});

describe('a log with thousands of parts', () => {
	test('gives each part the range it has alone', () => {
		const factors = [factor('smartphone'), factor('book')];
		const parts = Array.from({ length: 600 }, (_, index) => ({
			term: 'net' as const,
			holdings: [{ factor: index % 2, kept: index + 1, returned: 0 }]
		}));
		const together = sampleRanges({ seed: 1, draws: 200, factors, parts });
		const alone = parts.flatMap((part) =>
			sampleRanges({ seed: 1, draws: 200, factors, parts: [part] })
		);
		expect(together).toEqual(alone);
	});
});
