import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	claims,
	contribution,
	convergence,
	distribution,
	evidence,
	presets,
	scenarios,
	tornado,
	waterfall,
	type Figure
} from '../../src/lib/figures/index';
import { lastMove } from '../../src/lib/figures/convergence';
import { shareBelowZero } from '../../src/lib/figures/distribution-share';
import { lanesOf } from '../../src/lib/figures/evidence-marks';
import { markerLabels } from '../../src/lib/figures/marker-labels';
import { lightTheme } from '../../src/lib/figures/theme';
import { stylesOf } from '../../src/lib/figures/type-scale';
import { waterfallSteps } from '../../src/lib/figures/waterfall-steps';
import { english } from './samples';
import {
	bell,
	claimRows,
	contributionRows,
	convergenceRows,
	evidenceRows,
	methodRows,
	tornadoRows,
	waterfallRows
} from './uncertainty-samples';

function titleOf({ title }: Figure): string {
	return title.replaceAll('\u00a0', ' ');
}

const parameters = tornadoRows('en');
const methods = methodRows('en');
const points = evidenceRows('en');
const published = claimRows('en');
const change = waterfallRows('en');

test.each([
	['Nine in ten draws give 260 to 600 t', distribution(bell(430_000, 105_000), english)],
	['Every draw gives 25 kg', distribution({ ...bell(25, 1), low: 25, high: 25 }, english)],
	['How the draws of the net total spread', distribution(null, english)],
	['Displacement rate moves the total most: 210 to 660 t', tornado(parameters, english)],
	['No single parameter moves the total', tornado([], english)],
	['Displacement rate: 58 % of the uncertainty', contribution(contributionRows('en'), english)],
	[
		'Most of the uncertainty is shared between parameters',
		contribution({ ...contributionRows('en'), interaction: 0.51 }, english)
	],
	['Where the uncertainty comes from', contribution(null, english)],
	['How the range settles as draws are added', convergence([], english)],
	['On the same log, the result runs from −38 t to 1,310 t', presets(methods, english)],
	['Full displacement against Default: +873 t', scenarios([methods[0]!, methods[1]!], english)],
	['How the presets compare', presets([methods[0]!], english)],
	['How the scenarios compare', scenarios([], english)],
	['Phones: 52.3 kg per item, the median of 5 points', evidence(points, english)],
	['Phones: no factor yet', evidence({ ...points, factor: null }, english)],
	['2 of 6 claims lie above the range of this log', claims(published, english)],
	['Claims run from −0.4 kg to 4.1 t per item', claims(published.slice(1), english)],
	['What is claimed per item', claims(published.slice(0, 1), english)],
	['The total moves by +64.7 t; largest step: Laptops (+48 t)', waterfall(change, english)],
	['The total does not move', waterfall({ ...change, steps: [], to: change.from }, english)]
])('the title says %j', (expected, figure) => {
	expect(titleOf(figure)).toBe(expected);
});

test('a total whose range holds zero is said to be of uncertain sign, with the share below zero', () => {
	const bins = [
		{ from: -200, to: 0, count: 1000 },
		{ from: 0, to: 200, count: 3000 }
	];
	const rows = { bins, low: -150, median: 60, central: 70, high: 190, draws: 4000 };
	// 1,000 of 4,000 draws: a quarter.
	expect(titleOf(distribution(rows, english))).toBe(
		'The sign is uncertain: 25 % of the draws are below zero'
	);
	// What was counted goes before what the bins tell: 1,100 of 4,000.
	expect(titleOf(distribution({ ...rows, belowZero: 1100 }, english))).toBe(
		'The sign is uncertain: 28 % of the draws are below zero'
	);
});

test('a parameter that can make the total negative is called out', () => {
	const rows = parameters.map((row) => ({ ...row, low: row.low - 300_000 }));
	expect(titleOf(tornado(rows, english))).toBe(
		'Displacement rate alone can turn the sign of the total'
	);
});

test('tornado sorts by swing and writes both bounds', () => {
	const { table } = tornado(parameters, english);
	expect(table.rows.map(([label]) => label)).toEqual([
		'Displacement rate',
		'Service share',
		'Production, electronics',
		'Handling',
		'Production, clothing',
		'Re-spending rebound'
	]);
	// Swing: 655 - 210 = 445 t.
	expect(table.rows[0]).toEqual(['Displacement rate', '0.27', '0.72', '210', '655', '437', '445']);
});

describe('lastMove', () => {
	const row = (draws: number, low: number, high: number) => ({ draws, low, median: 50, high });

	test('compares the last row with the nearest one of half its draws or fewer', () => {
		const rows = [row(100, 0, 90), row(500, 8, 100), row(900, 5, 99), row(1000, 10, 102)];
		// 500 is the nearest: the low end moved by 2, the high by 2, of a range of 92.
		expect(lastMove(rows)).toBeCloseTo(2 / 92, 12);
	});

	test.each([
		['no row', []],
		['one row', [row(100, 0, 90)]],
		['no row of half the draws', [row(100, 0, 90), row(150, 0, 90)]],
		['a range of no width', [row(100, 5, 5), row(200, 5, 5)]]
	])('is not known for %s', (_, rows) => {
		expect(lastMove(rows)).toBeNull();
	});

	test('decides whether the title calls the range settled', () => {
		const still = convergenceRows().map((each) => ({ ...each, low: 10, high: 20 }));
		expect(titleOf(convergence(still, english))).toMatch(/^Settled within 0 %/);
		const moving = [row(100, 0, 90), row(200, 9, 90)];
		// 9 of a range of 81: 11.1 %.
		expect(titleOf(convergence(moving, english))).toBe(
			'Not settled: twice the draws moved the range by 11.1 %'
		);
	});
});

test.each([
	['none', [{ from: 0, to: 4, count: 8 }], 0],
	['all', [{ from: -4, to: 0, count: 8 }], 1],
	// A quarter of the one bin of 8 draws: 2 of 16.
	[
		'part of a bin',
		[
			{ from: -1, to: 3, count: 8 },
			{ from: 3, to: 7, count: 8 }
		],
		0.125
	],
	['no draws', [{ from: -1, to: 3, count: 0 }], 0],
	['a bin of no width at zero', [{ from: 0, to: 0, count: 5 }], 0]
])('shareBelowZero counts %s', (_, bins, expected) => {
	expect(shareBelowZero(bins)).toBe(expected);
});

test('lanesOf stacks only dots that would touch', () => {
	expect(lanesOf([0, 5, 11, 16, 40])).toEqual([0, 1, 0, 1, 0]);
});

test('labels of markers never cover each other nor a line that rises above them', () => {
	const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
		minLength: 1,
		maxLength: 6
	});
	const name = fc.constantFrom('Median', '5th percentile', 'A name that has to be cut short');
	fc.assert(
		fc.property(places, name, fc.integer({ min: 280, max: 1400 }), (shares, label, width) => {
			const markers = shares
				.toSorted((a, b) => a - b)
				.map((share, index) => ({
					key: String(index),
					x: share * width,
					name: label,
					value: '−1,230 t'
				}));
			const { axis } = stylesOf(lightTheme);
			const placed = markerLabels(markers, width, axis);
			for (const a of placed) {
				expect(a.from).toBeGreaterThanOrEqual(-0.001);
				expect(a.to).toBeLessThanOrEqual(width + 0.001);
				for (const b of placed.filter((other) => other !== a)) {
					const covers = b.x > a.from && b.x < a.to;
					expect(covers && b.lane > a.lane).toBe(false);
					expect(a.lane === b.lane && a.from < b.to && b.from < a.to).toBe(false);
				}
			}
		}),
		{ seed: 1, numRuns: 500 }
	);
});

describe('waterfallSteps', () => {
	test('lead from total to total, largest first, and fold what is beyond the limit', () => {
		const steps = [1, -5, 3, 2].map((kg) => ({ key: String(kg), label: String(kg), kg }));
		const rows = { from: { label: 'a', kg: 10 }, steps, to: { label: 'b', kg: 11 } };
		// 10 - 5 = 5, 5 + 3 = 8; 1 and 2 together are 3: 8 + 3 = 11.
		expect(waterfallSteps(rows, 3).map(({ kind, from, to }) => [kind, from, to])).toEqual([
			['total', 0, 10],
			['step', 10, 5],
			['step', 5, 8],
			['others', 8, 11],
			['total', 0, 11]
		]);
	});

	test('say what no step explains instead of hiding it', () => {
		const rows = { from: { label: 'a', kg: 10 }, steps: [], to: { label: 'b', kg: 14 } };
		const [, rest] = waterfallSteps(rows, 12);
		expect(rest).toMatchObject({ kind: 'others', kg: 4, count: 0 });
	});

	test('end where the second total stands', () => {
		const kg = fc.integer({ min: -1e9, max: 1e9 }).map((grams) => grams / 1000);
		fc.assert(
			fc.property(fc.array(kg, { maxLength: 30 }), kg, (kgs, start) => {
				const steps = kgs.map((each, index) => ({ key: String(index), label: '', kg: each }));
				const end = kgs.reduce((sum, each) => sum + each, start);
				const rows = { from: { label: '', kg: start }, steps, to: { label: '', kg: end } };
				const drawn = waterfallSteps(rows, 12);
				const last = drawn.findLast(({ kind }) => kind !== 'total')?.to ?? start;
				expect(Math.abs(last - end)).toBeLessThanOrEqual(1e-6);
				expect(drawn.length).toBeLessThanOrEqual(14);
			}),
			{ seed: 1 }
		);
	});
});

test('methods say the coverage only where it differs from the base', () => {
	const spoken = JSON.stringify(presets(methods, english).scene);
	expect(spoken.match(/41\.2\u00a0% covered/g)).not.toBeNull();
	expect(spoken).not.toContain('93.2\u00a0% covered');
});

test('claims keep values at or below zero, in words at the beginning of the axis', () => {
	const { scene, table } = claims(published, english);
	expect(JSON.stringify(scene)).toContain('at or below zero: −0.4\u00a0kg');
	expect(table.rows).toHaveLength(published.length);
});
