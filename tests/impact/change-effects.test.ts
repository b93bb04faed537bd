import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centralParts } from '../../src/lib/impact/central-parts';
import { changeEffects, changeSplit } from '../../src/lib/impact/change-effects';
import type { EffectiveFactor } from '../../src/lib/impact/effective-factor';
import type { TallyRows } from '../../src/lib/impact/tally';
import { exactly } from '../../src/lib/model/estimate';
import { factorOf } from '../support/factors';

const pairs = ['phone', 'book', 'lamp', null].map((category) => ({
	category,
	operatingModel: 'c2c_shipped'
}));

const counts = (kept: readonly number[], returned = kept.map(() => 0)): TallyRows => ({
	keys: [null],
	part: kept.map(() => 0),
	pair: kept.map((_, pair) => pair),
	kept,
	returned,
	absolute: kept.map((count, pair) => count + returned[pair]!)
});

/** Net of one item: production x displacement x service, and nothing for handling. */
const plain = (category: string, production: number, displacement = 0.5, service = 1) =>
	factorOf(category, {
		production: exactly(production),
		displacement: exactly(displacement),
		service: exactly(service),
		leg: exactly(0)
	});
const factors = [plain('phone', 40), plain('book', 4), null, null];

describe('a change of the net total', () => {
	test('of more items of the same kinds is one of volume alone', () => {
		const split = changeSplit(
			pairs,
			{ whole: counts([10, 20, 5, 1]), factors },
			{ whole: counts([15, 30, 9, 9]), factors }
		);
		// 10 x 20 + 20 x 2 = 240 kg; half as much again is 120 more.
		expect(split).toMatchObject({ total: 120, volume: 120, mix: 0, factor: 0, parameter: 0 });
	});

	test('of other kinds, as many items, is one of mix alone', () => {
		const split = changeSplit(
			pairs,
			{ whole: counts([10, 20, 0, 0]), factors },
			{ whole: counts([20, 10, 0, 0]), factors }
		);
		// 10 phones more at 20 kg, 10 books fewer at 2 kg: 200 - 20.
		expect(split).toMatchObject({ total: 180, volume: 0, mix: 180 });
		expect(split.byCategory).toMatchObject([
			{ category: 'phone', mix: 200 },
			{ category: 'book', mix: -20 }
		]);
	});

	test('of other figures and other shares is told apart', () => {
		const whole = counts([10, 0, 0, 0]);
		const split = changeSplit(
			pairs,
			{ whole, factors },
			{ whole, factors: [plain('phone', 50, 0.4), ...factors.slice(1)] }
		);
		// Figures: 10 x (50 - 40) x 0.5 = 50. Shares: 10 x 50 x (0.4 - 0.5) = -50.
		expect(split).toMatchObject({ total: 0, factor: 50, parameter: -50, volume: 0, mix: 0 });
	});

	test('counts what only one side has a factor for apart', () => {
		const whole = counts([0, 0, 5, 0]);
		const lit: (EffectiveFactor | null)[] = [factors[0]!, factors[1]!, plain('lamp', 10), null];
		const split = changeSplit(pairs, { whole, factors }, { whole, factors: lit });
		expect(split).toMatchObject({ total: 25, coverage: 25, volume: 0, mix: 0 });
	});

	test('from nothing, or to nothing, is one of volume', () => {
		const [some, none] = [counts([10, 0, 0, 0]), counts([0, 0, 0, 0])];
		expect(changeSplit(pairs, { whole: none, factors }, { whole: some, factors })).toMatchObject({
			...{ total: 200, volume: 200 }
		});
		expect(changeSplit(pairs, { whole: some, factors }, { whole: none, factors })).toMatchObject({
			...{ total: -200, volume: -200 }
		});
	});

	test('adds up, by effect and by category, to the difference of the totals', () => {
		const count = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 4, maxLength: 4 });
		const share = fc.double({ min: 0, max: 1, noNaN: true });
		const kg = fc.double({ min: 0, max: 1000, noNaN: true });
		const list = fc
			.tuple(kg, share, share, kg, fc.boolean())
			.map(([phone, displacement, service, book, hasLamp]) => [
				plain('phone', phone, displacement, service),
				plain('book', book, displacement),
				hasLamp ? plain('lamp', 10, service) : null,
				null
			]);
		const side = fc.record({
			whole: fc.tuple(count, count).map(([a, b]) => counts(a, b)),
			factors: list
		});
		fc.assert(
			fc.property(side, side, (before, after) => {
				const split = changeSplit(pairs, before, after);
				const net = ({ whole, factors }: typeof before) =>
					centralParts({ pairs }, whole, factors, ['net'])[0]!.net ?? 0;
				const size = changeEffects.reduce((sum, effect) => sum + Math.abs(split[effect]), 1);
				expect(Math.abs(split.total - (net(after) - net(before)))).toBeLessThan(1e-9 * size);
				expect(changeEffects.reduce((sum, effect) => sum + split[effect], 0)).toBe(split.total);
				const byCategory = split.byCategory.reduce((sum, { total }) => sum + total, 0);
				expect(byCategory).toBe(split.total);
			})
		);
	});
});
