import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeEffects, changeSplit } from '../../src/lib/impact/change-effects';
import { changeRanges } from '../../src/lib/impact/change-ranges';
import { DrawStore } from '../../src/lib/impact/draw-store';
import { joinedSides } from '../../src/lib/impact/joined-sides';
import type { EffectiveFactor } from '../../src/lib/impact/effective-factor';
import type { TallyRows } from '../../src/lib/impact/tally';
import { exactly, type Estimate } from '../../src/lib/model/estimate';
import { factorOf } from '../support/factors';

const names = ['phone', 'book', 'lamp'];
const pairs = names.map((category) => ({ category, operatingModel: 'c2c_shipped' }));

const counts = (kept: readonly number[]): TallyRows => ({
	keys: [null],
	part: kept.map(() => 0),
	pair: kept.map((_, pair) => pair),
	kept,
	returned: kept.map(() => 0),
	absolute: kept
});

/** Net of one item: production x displacement, and nothing for handling. */
const plain = (category: string, production: number, displacement: Estimate): EffectiveFactor =>
	factorOf(category, {
		production: exactly(production),
		displacement,
		service: exactly(1),
		leg: exactly(0)
	});

const store = () => new DrawStore(7, 200);

const item = fc.integer({ min: 0, max: 500 });
const threeItems = fc.tuple(item, item, item);
const figure = fc.option(
	fc.record({ production: fc.integer({ min: 1, max: 90 }), share: fc.constantFrom(0.2, 0.5, 0.9) }),
	{ freq: 5 }
);
const threeFigures = fc.tuple(figure, figure, figure);
const factorsFrom = (figures: readonly ({ production: number; share: number } | null)[]) =>
	figures.map((own, at) => own && plain(names[at]!, own.production, exactly(own.share)));

describe('changeRanges(job, store)', () => {
	test('of parameters that are known exactly are the effects themselves, whatever differs', () => {
		fc.assert(
			fc.property(threeItems, threeFigures, threeItems, threeFigures, (from, own, to, other) => {
				const before = { whole: counts(from), factors: factorsFrom(own) };
				const after = { whole: counts(to), factors: factorsFrom(other) };
				const split = changeSplit(pairs, before, after);
				const ranges = changeRanges(
					{ categories: names, before, after, times: split.times },
					store()
				);
				for (const effect of changeEffects) {
					const { low, high } = ranges.effects[effect];
					expect(low).toBeCloseTo(split[effect], 6);
					expect(high).toBeCloseTo(split[effect], 6);
				}
				expect(ranges.total.low).toBeCloseTo(split.total, 6);
				for (const { category, total } of split.byCategory) {
					const range = ranges.byCategory.find((own) => own.category === category)!;
					expect(range.total.high).toBeCloseTo(total, 6);
				}
			})
		);
	});

	test('takes differences within draws: what both sides share cancels', () => {
		const displacement = { low: 0.2, central: 0.5, high: 0.8 };
		const factors = [plain('phone', 40, displacement), null, null];
		const side = (items: number) => ({ whole: counts([items, 0, 0]), factors });
		const job = { categories: names, before: side(100), after: side(100), times: 1 };
		const ranges = changeRanges(job, store());
		expect(ranges.total).toMatchObject({ low: 0, high: 0 });
		expect(ranges.before.low).toBeLessThan(ranges.before.high);
	});

	test('of another displacement is one of the shares alone', () => {
		const side = (central: number) => ({
			whole: counts([100, 0, 0]),
			factors: [plain('phone', 40, { low: 0.1, central, high: 0.9 }), null, null]
		});
		const [before, after] = [side(0.3), side(0.6)];
		const { effects, total } = changeRanges(
			{ categories: names, before, after, times: 1 },
			store()
		);
		expect(effects.parameter).toEqual(total);
		expect(total.low).toBeGreaterThan(0);
		for (const none of ['volume', 'mix', 'factor', 'coverage'] as const) {
			expect(effects[none]).toMatchObject({ low: 0, high: 0 });
		}
	});
});

describe('joinedSides(before, after)', () => {
	const [phone, book] = [plain('phone', 40, exactly(0.5)), plain('book', 4, exactly(0.5))];
	const sides = joinedSides(
		{ pairs: pairs.slice(0, 1), whole: counts([10]), factors: [phone] },
		{ pairs: [pairs[1]!, pairs[0]!], whole: counts([5, 20]), factors: [book, phone] }
	);

	test('puts two logs over the pairs of both', () => {
		expect(sides.pairs.map(({ category }) => category)).toEqual(['book', 'phone']);
		expect(sides.factors).toEqual([book, phone]);
		expect(sides.before.pair).toEqual([1]);
		expect(sides.after.pair).toEqual([0, 1]);
	});

	test('counts what only one of them holds as a change of what is traded', () => {
		const { factors, before, after } = sides;
		const split = changeSplit(sides.pairs, { whole: before, factors }, { whole: after, factors });
		// From 10 x 20 = 200 kg to 20 x 20 + 5 x 2 = 410 kg; 2.5 times the items make 500.
		expect(split).toMatchObject({ total: 210, volume: 300, mix: -90, coverage: 0, times: 2.5 });
	});
});
