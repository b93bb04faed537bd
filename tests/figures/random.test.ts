import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	coverage,
	drawFigure,
	lightTheme,
	platforms,
	serialise,
	trend,
	type Figure,
	type FigureOptions,
	type RankedRow
} from '../../src/lib/figures/index';
import type { Estimate } from '../../src/lib/model/estimate';
import { collisions, strays } from './geometry';
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

function expectOrderly(figure: Figure): void {
	const framed = drawFigure(figure, { width: 1080, height: 1080 });
	for (const scene of [figure.scene, framed]) {
		expect(strays(scene)).toEqual([]);
		expect(collisions(scene)).toEqual([]);
	}
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
});
