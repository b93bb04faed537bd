import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centralChange, type ComparedMethod } from '../../src/lib/impact/central-change';
import { centralParts } from '../../src/lib/impact/central-parts';
import { compareMethods } from '../../src/lib/impact/compare-methods';
import { DrawStore } from '../../src/lib/impact/draw-store';
import { exactlyAddable } from '../../src/lib/impact/exactly-addable';
import { grownTally } from '../../src/lib/impact/tally';
import { exactly } from '../../src/lib/model/estimate';
import { counts, estimates, factor, factors, tallyOf, volumes } from './compared-factors';

const store = () => new DrawStore(7, 500);
const asItIs = (used: ComparedMethod['factors']): ComparedMethod => ({ factors: used, times: 1 });
const few = { numRuns: 40, seed: 3 };

/** Two categories by some method. */
const methods = fc
	.tuple(factors('phone'), factors('book'), volumes)
	.map(([phone, book, times]): ComparedMethod => ({ factors: [phone, book], times }));
const logs = fc
	.tuple(counts, counts, fc.integer({ min: 0, max: 50 }))
	.map(([phone, book, returned]) => tallyOf({ phone, book }, returned));

const netOf = (tally: ReturnType<typeof tallyOf>, { factors: used, times }: ComparedMethod) => {
	const grown = grownTally(tally, times);
	return centralParts(grown, grown.whole, used, ['net'])[0]!.net!;
};

describe('a worked example', () => {
	const tally = tallyOf({ phone: 10 });
	// Per phone 50 x 0.5 x 0.8 - 2 x 0.5 = 19 kg; with half the handling 50 x 0.5 x 0.8 - 2 x 0.25 = 19.5 kg.
	const base = asItIs([factor('phone')]);
	const half = [factor('phone', { leg: { low: 0.125, central: 0.25, high: 0.375 } })];

	test('splits a change into what volume does and what factors do', () => {
		// Volume: 10 x 2.5 x 19 - 10 x 19 = 285. Factors: 25 x (19.5 - 19) = 12.5.
		const change = centralChange(tally, base, { factors: half, times: 2.5 });
		expect(change.volume).toBeCloseTo(285, 9);
		expect(change.factor).toBeCloseTo(12.5, 9);
		expect(change.total).toBeCloseTo(297.5, 9);
		expect(change.coverage).toBe(0);
	});

	test('gives a pure growth of 2.5 as that ratio in every draw, low and high', () => {
		const grown = { factors: base.factors, times: 2.5 };
		const [other] = compareMethods({ base, others: [grown] }, tally, store()).others;
		expect(other!.ratio!.low).toBeCloseTo(2.5, 12);
		expect(other!.ratio!.high).toBeCloseTo(2.5, 12);
	});

	test('tells what only one method covers apart from what both see differently', () => {
		const both = tallyOf({ phone: 10, book: 4 });
		const one = asItIs([factor('phone'), null]);
		const two = asItIs([factor('phone'), factor('book')]);
		const change = centralChange(both, one, two);
		expect(change).toMatchObject({ volume: 0, factor: 0 });
		expect(change.coverage).toBeCloseTo(4 * 19, 9);
	});

	test('leaves out what is set aside', () => {
		const car = [{ ...factor('phone'), setAside: true }];
		expect(centralChange(tally, asItIs(car), asItIs(half)).coverage).toBeCloseTo(195, 9);
	});
});

describe('a method set against itself', () => {
	test('differs by exactly nothing', () => {
		fc.assert(
			fc.property(methods, logs, (method, tally) => {
				const [same] = compareMethods({ base: method, others: [method] }, tally, store()).others;
				expect(same!.change).toEqual({ low: 0, median: 0, high: 0 });
				expect(same!.central).toMatchObject({ total: 0, volume: 0, factor: 0, coverage: 0 });
			}),
			few
		);
	});
});

describe('what two methods share', () => {
	test('cancels: other handling differs by the same whatever production is', () => {
		fc.assert(
			fc.property(estimates(1, 500), estimates(1, 500), (production, otherProduction) => {
				const tally = tallyOf({ phone: 100 });
				const changeFor = (used: typeof production) => {
					const base = asItIs([factor('phone', { production: used })]);
					const other = asItIs([factor('phone', { production: used, leg: exactly(0) })]);
					return compareMethods({ base, others: [other] }, tally, store()).others[0]!.change;
				};
				const [one, two] = [changeFor(production), changeFor(otherProduction)];
				// Nets reach 100 x 500 = 50,000 kg, where a double resolves 1e-11.
				expect(one.low).toBeCloseTo(two.low, 8);
				expect(one.high).toBeCloseTo(two.high, 8);
			}),
			few
		);
	});

	test('makes the difference narrower than the ranges of the two', () => {
		const base = asItIs([factor('phone')]);
		const other = asItIs([factor('phone', { leg: exactly(0) })]);
		const compared = compareMethods({ base, others: [other] }, tallyOf({ phone: 100 }), store());
		const width = ({ low, high }: { low: number; high: number }) => high - low;
		expect(width(compared.others[0]!.change)).toBeLessThan(width(compared.base) / 10);
	});
});

describe('a comparison', () => {
	test('does not depend on the order of the others', () => {
		fc.assert(
			fc.property(methods, methods, methods, logs, (base, one, two, tally) => {
				const forth = compareMethods({ base, others: [one, two] }, tally, store()).others;
				const back = compareMethods({ base, others: [two, one] }, tally, store()).others;
				expect(back.toReversed()).toEqual(forth);
			}),
			few
		);
	});

	test('turns its sign where base and other change places', () => {
		fc.assert(
			fc.property(methods, methods, logs, (one, two, tally) => {
				const there = compareMethods({ base: one, others: [two] }, tally, store()).others[0]!;
				const back = compareMethods({ base: two, others: [one] }, tally, store()).others[0]!;
				const size = Math.max(Math.abs(there.change.low), Math.abs(there.change.high), 1);
				expect(Math.abs(there.change.low + back.change.high)).toBeLessThan(size * 1e-9);
			}),
			few
		);
	});

	test('has a central difference that is the difference of the centrals', () => {
		fc.assert(
			fc.property(methods, methods, logs, (base, other, tally) => {
				const [before, after] = [netOf(tally, base), netOf(tally, other)];
				const { total } = centralChange(tally, base, other);
				const size = Math.max(Math.abs(before), Math.abs(after), 1);
				expect(Math.abs(total - (after - before))).toBeLessThan(size * 1e-9);
			}),
			few
		);
	});

	test('adds up to the last digit: categories to the whole, effects to each', () => {
		fc.assert(
			fc.property(methods, methods, logs, (base, other, tally) => {
				const change = centralChange(tally, base, other);
				const sum = (values: readonly number[]) =>
					values.reduce((total, value) => total + value, 0);
				expect(sum(change.byCategory.map(({ total }) => total))).toBe(change.total);
				expect(sum(change.byCategory.toReversed().map(({ total }) => total))).toBe(change.total);
				for (const { total, volume, factor: own, coverage } of [change, ...change.byCategory]) {
					expect(volume + own + coverage).toBe(total);
					expect(coverage + own + volume).toBe(total);
				}
			}),
			few
		);
	});

	test('gives no ratio to a base whose draws change sign', () => {
		// 50 x 0.5 x 0.8 = 20 kg displaced against 2 x 10 = 20 kg added: about half of the draws are below zero.
		const even = asItIs([factor('phone', { leg: exactly(10) })]);
		const compared = compareMethods({ base: even, others: [even] }, tallyOf({ phone: 1 }), store());
		expect(compared.others[0]!.ratio).toBeNull();
	});
});

describe('values that add up exactly', () => {
	test('have one sum in every order, and move by next to nothing', () => {
		const amounts = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { maxLength: 200 });
		fc.assert(
			fc.property(amounts, (values) => {
				const exact = exactlyAddable(values);
				const sum = (all: readonly number[]) => all.reduce((total, value) => total + value, 0);
				expect(sum(exact.toReversed())).toBe(sum(exact));
				expect(sum(exact.toSorted((a, b) => a - b))).toBe(sum(exact));
				const size = values.reduce((total, value) => total + Math.abs(value), 0);
				exact.forEach((value, index) =>
					expect(Math.abs(value - values[index]!)).toBeLessThanOrEqual(size * 1e-15)
				);
			}),
			{ numRuns: 100, seed: 4 }
		);
	});
});
