import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forecast, type ForecastStep } from '../../src/lib/impact/forecast';

const ahead = (count: number): ForecastStep[] =>
	Array.from({ length: count }, () => ({ share: 1, counts: true }));
const months = { season: 12, longestMean: 12 } as const;
const days = { season: null, longestMean: 28 } as const;

describe('forecast(series, steps, options)', () => {
	test('without a season takes the mean, with the range of a sum', () => {
		const { method, sums } = forecast([8, 10, 12, 10], ahead(2), days)!;
		// Mean 10; s² = (4 + 0 + 4 + 0) / 3 = 8/3. One step: s² (1 + 1/4) = 10/3; two: s² (2 + 4/4) = 8.
		expect(method).toEqual({ kind: 'mean', steps: 4 });
		expect(sums.map(({ central }) => central)).toEqual([10, 20]);
		expect(sums[0]!.high).toBeCloseTo(10 + 1.6449 * Math.sqrt(10 / 3), 9);
		expect(sums[1]!.high).toBeCloseTo(20 + 1.6449 * Math.sqrt(8), 9);
	});

	test('with a season takes the month a year before, times the growth', () => {
		const before = [10, 20, 30, 10, 10, 10, 10, 10, 10, 10, 10, 10];
		const series = [...before, 22, 40, 58];
		const { method, sums } = forecast(series, ahead(1), months)!;
		// 22 + 40 + 58 = 120 after 10 + 20 + 30 = 60: growth 2; the next month was 10 a year before.
		expect(method).toEqual({ kind: 'seasonal', steps: 3, growth: 2 });
		expect(sums[0]!.central).toBe(20);
		// Residuals 2, 0, -2: s² = 8 / (3 - 1) = 4. The growth, of 3 months on a base of 60, adds (10 / 60)² x 3.
		expect(sums[0]!.high).toBeCloseTo(20 + 1.6449 * Math.sqrt(4 * (1 + 3 / 36)), 9);
	});

	test('of a series that grows by the season alone is exact, years ahead too', () => {
		const amounts = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 12, maxLength: 12 });
		const whole = fc.integer({ min: 3, max: 12 });
		fc.assert(
			fc.property(amounts, whole, fc.constantFrom(0.5, 1, 2), (year, known, growth) => {
				const at = (month: number) => year[month % 12]! * growth ** Math.floor(month / 12);
				const series = Array.from({ length: 12 + known }, (_, month) => at(month));
				const { sums } = forecast(series, ahead(20), months)!;
				let sum = 0;
				for (const [step, { low, central, high }] of sums.entries()) {
					sum += at(12 + known + step);
					for (const value of [low, central, high]) expect(value / sum).toBeCloseTo(1, 9);
				}
			})
		);
	});

	// Masses in whole milligrams: the squares of smaller ones would vanish beside nought.
	const series = (least: number) =>
		fc.array(
			fc.integer({ min: least, max: 1e9 }).map((milligrams) => milligrams / 1e3),
			{ minLength: 3, maxLength: 40 }
		);

	test('is never outside its range', () => {
		fc.assert(
			fc.property(series(-1e9), fc.constantFrom(months, days), (values, options) => {
				for (const { low, central, high } of forecast(values, ahead(30), options)!.sums) {
					expect(low).toBeLessThanOrEqual(central);
					expect(central).toBeLessThanOrEqual(high);
				}
			})
		);
	});

	// Where steps below zero follow others, their errors of the growth cancel, and a range may narrow.
	test('has a range that widens with every step where nothing fell below zero', () => {
		fc.assert(
			fc.property(series(0), fc.constantFrom(months, days), (values, options) => {
				let width = 0;
				for (const { central, high } of forecast(values, ahead(30), options)!.sums) {
					expect(high - central).toBeGreaterThanOrEqual(width * (1 - 1e-9));
					width = high - central;
				}
			})
		);
	});

	test('never falls below zero where nothing did before', () => {
		const { sums } = forecast([0, 0, 30], ahead(3), days)!;
		expect(sums.map(({ low }) => low)).toEqual([0, 0, 0]);
		expect(forecast([-1, 0, 30], ahead(1), days)!.sums[0]!.low).toBeLessThan(0);
	});

	test('counts what is left of a step that has begun, and nothing before the period', () => {
		const steps = [
			{ share: 0.5, counts: true },
			{ share: 1, counts: true }
		];
		const { sums } = forecast([8, 10, 12, 10], steps, days)!;
		// 5 + 10; half a step has half its variance: s² (1.5 + 1.5² / 4), s² = 8/3.
		expect(sums.map(({ central }) => central)).toEqual([5, 15]);
		expect(sums[1]!.high).toBeCloseTo(15 + 1.6449 * Math.sqrt((8 / 3) * (1.5 + 2.25 / 4)), 9);
		const later = [{ share: 1, counts: false }, ...ahead(1)];
		expect(forecast([8, 10, 12, 10], later, days)!.sums.map(({ central }) => central)).toEqual([
			0, 10
		]);
	});

	test('has no growth to speak of where a year costs', () => {
		const series = [...Array.from({ length: 12 }, () => -5), 4, 4, 4];
		expect(forecast(series, ahead(1), months)!.method).toMatchObject({ growth: 1 });
	});

	test('says nothing of a series too short to tell a range', () => {
		expect(forecast([5, 5], ahead(1), months)).toBeNull();
		expect(forecast([5, 5, 5], ahead(1), months)!.method.kind).toBe('mean');
		const flat = Array.from({ length: 15 }, () => 5);
		expect(forecast(flat.slice(1), ahead(1), months)!.method.kind).toBe('mean');
		expect(forecast(flat, ahead(1), months)!.method.kind).toBe('seasonal');
	});
});
