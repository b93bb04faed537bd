import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	claims,
	contribution,
	convergence,
	coverage,
	distribution,
	drawFigure,
	evidence,
	lightTheme,
	platforms,
	presets,
	serialise,
	tornado,
	trend,
	waterfall,
	type ClaimRow,
	type Figure,
	type FigureOptions,
	type MethodRow,
	type RankedRow
} from '../../src/lib/figures/index';
import type { Estimate } from '../../src/lib/model/estimate';
import { collisions, strayMarks, strays } from './geometry';
import { monthsFrom, source } from './samples';

const options = fc.record({
	width: fc.integer({ min: 280, max: 1400 }),
	locale: fc.constantFrom('en' as const, 'zh' as const),
	theme: fc.constant(lightTheme),
	source: fc.constant(source)
}) satisfies fc.Arbitrary<FigureOptions>;

const words = [
	'Laptops',
	'手机',
	'Möbel & Garten',
	'二手奢侈品箱包',
	'W',
	'<script>',
	'a\u202eb',
	'🚲',
	'CO₂'
];
const name = fc
	.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
	.map((parts) => parts.join(' '));

/** kg from milligrams to gigatonnes, of either sign, or none. */
const kg = fc
	.tuple(fc.integer({ min: -6, max: 10 }), fc.integer({ min: -999, max: 999 }))
	.map(([exponent, digits]) => digits * 10 ** exponent);

const estimate: fc.Arbitrary<Estimate> = fc
	.tuple(kg, fc.double({ min: 0, max: 3, noNaN: true }), fc.double({ min: 0, max: 3, noNaN: true }))
	.map(([central, below, above]) => ({
		low: central - Math.abs(central) * below,
		central,
		high: central + Math.abs(central) * above
	}));

const rows = fc.uniqueArray(
	fc.record({
		key: fc.string({ minLength: 1 }),
		label: fc.option(name),
		items: fc.option(fc.integer({ min: -50, max: 1e9 })),
		net: fc.option(estimate),
		grade: fc.option(fc.constantFrom('A' as const, 'D' as const)),
		setAside: fc.constant(false)
	}) satisfies fc.Arbitrary<RankedRow>,
	{ selector: (row) => row.key, maxLength: 40 }
);

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** A bound of a parameter as text, some of them far too long. */
const bound = fc.oneof(fc.constantFrom('0.27', '1', '−0.5'), name);

function expectOrderly(figure: Figure): void {
	const framed = drawFigure(figure, { width: 1080, height: 1080 });
	for (const scene of [figure.scene, framed]) {
		expect(strays(scene)).toEqual([]);
		expect(collisions(scene)).toEqual([]);
	}
	expect(strayMarks(figure.scene)).toEqual([]);
	const text = serialise(framed, figure);
	expect(text).not.toMatch(/<script|NaN|Infinity|undefined|\u202e/);
	for (const row of figure.table.rows) expect(row).toHaveLength(figure.table.columns.length);
}

describe('figures of random data keep every text in the frame and apart', () => {
	test('ranked bars', () => {
		fc.assert(
			fc.property(rows, options, fc.integer({ min: 2, max: 60 }), (data, settings, maxRows) =>
				expectOrderly(platforms(data, { ...settings, maxRows }))
			),
			{ seed: 1, numRuns: 300 }
		);
	});

	test('trends of one to a hundred and twenty months', () => {
		const months = fc.tuple(fc.integer({ min: 1950, max: 2040 }), fc.integer({ min: 1, max: 120 }));
		const parts = fc.array(fc.tuple(name, fc.array(kg, { minLength: 1, maxLength: 5 })), {
			minLength: 1,
			maxLength: 9
		});
		fc.assert(
			fc.property(
				months,
				parts,
				fc.option(estimate),
				options,
				([from, count], data, net, settings) => {
					const shown = monthsFrom(from, count);
					const all = shown.flatMap((month, index) =>
						data.map(([label, kgs], part) => ({
							month,
							key: String(part),
							label,
							kg: kgs[index % kgs.length]!
						}))
					);
					const totals = shown.map((month) => ({ month, net }));
					expectOrderly(trend(all, totals, settings));
				}
			),
			{ seed: 1, numRuns: 120 }
		);
	});

	test('coverage', () => {
		const amount = fc.oneof(fc.constant(0), fc.integer({ min: -5, max: 1e10 }));
		const row = fc.record({
			assessed: amount,
			unmapped: amount,
			withoutFactor: amount,
			setAside: amount,
			unit: fc.constantFrom('items' as const, 'kg' as const)
		});
		fc.assert(
			fc.property(row, options, (data, settings) => expectOrderly(coverage(data, settings))),
			{ seed: 1, numRuns: 200 }
		);
	});

	test('the draws of a total', () => {
		const shape = fc.record({
			from: kg,
			width: fc.integer({ min: 0, max: 10 }).map((exponent) => 10 ** exponent),
			counts: fc.array(fc.integer({ min: 0, max: 1e4 }), { minLength: 1, maxLength: 60 }),
			at: fc.tuple(share, share, share, share)
		});
		fc.assert(
			fc.property(shape, options, ({ from, width, counts, at }, settings) => {
				const bins = counts.map((count, index) => ({
					from: from + index * width,
					to: from + (index + 1) * width,
					count
				}));
				const values = at.map((place) => from + place * width * counts.length);
				const [low, median, high] = values.slice(0, 3).sort((a, b) => a - b);
				const named = { low: low!, median: median!, high: high!, central: values[3]! };
				expectOrderly(distribution({ bins, ...named, draws: 10_000 }, settings));
			}),
			{ seed: 1, numRuns: 120 }
		);
	});

	test('swings of parameters', () => {
		const row = fc.record({
			key: fc.uuid(),
			label: name,
			low: kg,
			high: kg,
			atLow: bound,
			atHigh: bound
		});
		const data = fc.array(row, { maxLength: 15 });
		fc.assert(
			fc.property(data, kg, options, (drawn, central, settings) =>
				expectOrderly(
					tornado(
						drawn.map((each) => ({ ...each, central })),
						settings
					)
				)
			),
			{ seed: 1, numRuns: 120 }
		);
	});

	test('shares of the variance', () => {
		const signed = fc.double({ min: -0.1, max: 1, noNaN: true });
		const input = fc.record({ key: fc.uuid(), label: name, share: signed });
		const data = fc.record({ inputs: fc.array(input, { maxLength: 30 }), interaction: signed });
		fc.assert(
			fc.property(data, options, (drawn, settings) => expectOrderly(contribution(drawn, settings))),
			{ seed: 1, numRuns: 120 }
		);
	});

	test('the range by number of draws', () => {
		const draws = fc.uniqueArray(fc.integer({ min: 1, max: 1e7 }), { minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(
				draws,
				fc.array(estimate, { minLength: 12, maxLength: 12 }),
				options,
				(counts, nets, settings) => {
					const drawn = counts.map((count, index) => {
						const { low, central: median, high } = nets[index]!;
						return { draws: count, low, median, high };
					});
					expectOrderly(convergence(drawn, settings));
				}
			),
			{ seed: 1, numRuns: 120 }
		);
	});

	test('presets', () => {
		const row = fc.record({
			key: fc.uuid(),
			label: name,
			net: fc.option(estimate.map((net) => ({ ...net, median: (net.low + net.high) / 2 }))),
			coverage: fc.option(share),
			change: fc.option(estimate),
			note: fc.oneof(fc.constant(''), name)
		}) satisfies fc.Arbitrary<MethodRow>;
		fc.assert(
			fc.property(fc.array(row, { maxLength: 10 }), options, (drawn, settings) =>
				expectOrderly(presets(drawn, settings))
			),
			{ seed: 1, numRuns: 120 }
		);
	});

	test('points of evidence', () => {
		const point = fc.record({
			key: fc.uuid(),
			label: name,
			family: name,
			kg,
			use: fc.constantFrom('median' as const, 'range' as const, 'unused' as const)
		});
		const data = fc.record({
			label: name,
			factor: fc.option(estimate),
			own: fc.option(estimate),
			points: fc.array(point, { maxLength: 40 })
		});
		fc.assert(
			fc.property(data, options, (drawn, settings) => expectOrderly(evidence(drawn, settings))),
			{ seed: 1, numRuns: 120 }
		);
	});

	test('claims of either sign', () => {
		const claimed = fc.oneof(
			estimate,
			kg.map((central) => ({ low: null, central, high: null })),
			estimate.map(({ central, high }) => ({ low: null, central, high }))
		);
		const row = fc.record({
			key: fc.uuid(),
			label: name,
			kind: fc.constantFrom('claim' as const, 'own' as const, 'implied' as const),
			kgPerItem: claimed,
			year: fc.constantFrom('', '2022'),
			note: fc.oneof(fc.constant(''), name)
		}) satisfies fc.Arbitrary<ClaimRow>;
		fc.assert(
			fc.property(fc.array(row, { maxLength: 15 }), options, (drawn, settings) =>
				expectOrderly(claims(drawn, settings))
			),
			{ seed: 1, numRuns: 120 }
		);
	});

	test('steps from total to total', () => {
		const step = fc.record({ key: fc.uuid(), label: name, kg });
		const end = fc.record({ label: name, kg });
		const data = fc.record({ from: end, steps: fc.array(step, { maxLength: 25 }), to: end });
		fc.assert(
			fc.property(data, options, (drawn, settings) => expectOrderly(waterfall(drawn, settings))),
			{ seed: 1, numRuns: 120 }
		);
	});
});
