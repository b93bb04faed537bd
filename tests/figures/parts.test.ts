import { describe, expect, test } from 'vitest';
import { lightTheme, platforms, trend } from '../../src/lib/figures/index';
import { hatch } from '../../src/lib/figures/hatch';
import { monthAt, monthIndex } from '../../src/lib/figures/months';
import { rankedTitle } from '../../src/lib/figures/ranked-title';
import { namedNumbers } from '../../src/lib/figures/said-number';
import { spread } from '../../src/lib/figures/spread';
import { stackOf } from '../../src/lib/figures/trend-bars';
import { english, monthsFrom, ranked, trendOf } from './samples';

test('monthIndex and monthAt undo each other', () => {
	expect(monthIndex('2025-01') - monthIndex('2024-12')).toBe(1);
	expect(monthAt(monthIndex('2024-12'))).toBe('2024-12');
	expect(() => monthIndex('2024-13')).toThrow('not a month: 2024-13');
});

test('hatch keeps its lines inside the box', () => {
	const box = { x: 10, y: 20, width: 13, height: 8 };
	const numbers = hatch(box, lightTheme)[0]!
		.attributes['d']!.match(/-?[\d.]+/g)!
		.map(Number);
	numbers.forEach((value, index) => {
		const [from, to] = index % 2 === 0 ? [10, 23] : [20, 28];
		expect(value).toBeGreaterThanOrEqual(from!);
		expect(value).toBeLessThanOrEqual(to!);
	});
});

test('stackOf piles up what is avoided and hangs down what costs', () => {
	expect(stackOf([3, -1, 0, 2, -4])).toEqual([
		{ part: 0, from: 0, to: 3 },
		{ part: 1, from: 0, to: -1 },
		{ part: 3, from: 3, to: 5 },
		{ part: 4, from: -1, to: -5 }
	]);
});

test.each([
	[
		[10, 50],
		[10, 50]
	],
	[
		[10, 12],
		[10, 25]
	],
	[
		[90, 95],
		[85, 100]
	],
	[
		[-20, -10],
		[0, 15]
	]
])('spread(%j) keeps labels apart and in the box', (wanted, places) => {
	expect(spread(wanted, 15, 0, 100)).toEqual(places);
});

const mayCost = { low: -40_000, central: -20_000, high: 5_000 };

describe('rankedTitle', () => {
	const title = (...rows: Parameters<typeof rankedTitle>[0][number][]) =>
		namedNumbers(rankedTitle(rows, 'neutral', 'en')).replaceAll('\u00a0', ' ');

	test.each([
		['neutral', []],
		['neutral', [ranked('A', 10)]],
		['A: 75 % of net avoided emissions', [ranked('A', 75), ranked('B', 25)]],
		['neutral', ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => ranked(name, 10))],
		['neutral', [ranked('A', 75), ranked('B', -20, { net: mayCost })]],
		['On balance, more was emitted than avoided', [ranked('A', 75), ranked('B', -80)]],
		['neutral', [ranked(null, 75), ranked('B', 25)]]
	])('says %j', (expected, rows) => {
		expect(title(...rows)).toBe(expected);
	});

	test('names a cost only where the whole range is one', () => {
		const surely = { low: -3000, central: -2000, high: -100 };
		expect(title(ranked('A', 90), ranked('Books', -2, { net: surely }))).toBe(
			'Books: more emitted than avoided'
		);
	});
});

test('a ranked figure states the sum of the parts it does not name', () => {
	const rows = ['A', 'B', 'C', 'D'].map((name, index) => ranked(name, 40 - 10 * index));
	const { description, table } = platforms(rows, { ...english, maxRows: 3 });
	expect(description.replaceAll('\u00a0', ' ')).toContain('2 more 30 t together');
	expect(table.rows).toHaveLength(4);
});

test('a trend compares the last twelve months with the twelve before only where all have trades', () => {
	const { rows, totals } = trendOf('en', monthsFrom(2024, 24));
	const gap = rows.filter(({ month }) => month !== '2024-05');
	expect(trend(rows, totals, english).title).toContain(
		'more was avoided in the last twelve months'
	);
	expect(trend(gap, totals, english).title).toBe('Jul 2025 had the highest net avoided emissions');
});
