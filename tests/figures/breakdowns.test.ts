import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	course,
	flow,
	heatMap,
	multiples,
	prices,
	tileMap,
	type Figure,
	type FlowRow
} from '../../src/lib/figures/index';
import { sharesOf } from '../../src/lib/figures/course-data';
import { flowLayout } from '../../src/lib/figures/flow-layout';
import { flowGraph, flowIds } from '../../src/lib/figures/flow-rows';
import { middleBand } from '../../src/lib/figures/prices';
import { shadeOf, shadesFor } from '../../src/lib/figures/shades';
import { courseOf } from './course';
import { flowRows } from './flow';
import { collisions, strayMarks, strays } from './geometry';
import { english, source } from './samples';
import { lightTheme } from '../../src/lib/figures/index';

function titleOf({ title }: Figure): string {
	return title.replaceAll('\u00a0', ' ');
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe('shares of a step', () => {
	test('are of what was avoided; what cost is a share of the same below zero', () => {
		// 6 + 2 = 8 avoided; 2 of 8 were emitted on top.
		expect(sharesOf({ kg: [6, 2, -2] })).toEqual([0.75, 0.25, -0.25]);
	});

	test('are none where nothing was avoided', () => {
		expect(sharesOf({ kg: [0, -2] })).toEqual([0, 0]);
	});
});

describe('shades', () => {
	test('are a series of 1, 2, 5 that ends at or below the largest value', () => {
		expect(shadesFor(9_780)).toEqual([200, 500, 1000, 2000, 5000]);
		expect(shadesFor(1)).toEqual([0.05, 0.1, 0.2, 0.5, 1]);
		expect(shadesFor(0)).toEqual([]);
	});

	test('are told by size: a cost has the shade of what is avoided as much', () => {
		const shades = shadesFor(9_780);
		expect([0, 199, 200, 9_780, -9_780].map((kg) => shadeOf(kg, shades))).toEqual([0, 0, 1, 5, 5]);
	});

	test('always include the largest value, and five ends below it', () => {
		const size = fc.double({ min: 1e-6, max: 1e13, noNaN: true });
		fc.assert(
			fc.property(size, (largest) => {
				const shades = shadesFor(largest);
				expect(shades).toHaveLength(5);
				expect(shades.at(-1)!).toBeLessThanOrEqual(largest);
				expect(shades.at(-1)! * 2.5).toBeGreaterThan(largest);
				expect(shades.toSorted((a, b) => a - b)).toEqual(shades);
			}),
			{ seed: 1 }
		);
	});
});

describe('streams', () => {
	const kg = fc.integer({ min: 0, max: 1e6 });
	const rows = fc.array(
		fc.record({
			group: fc.constantFrom(...'abcdefghijk'),
			model: fc.constantFrom('x', 'y', 'z'),
			displaced: fc.integer({ min: -1000, max: 1e6 }),
			added: kg,
			direct: fc.integer({ min: -1000, max: 1000 })
		}),
		{ maxLength: 30 }
	);
	const named = (row: Pick<FlowRow, 'group' | 'model' | 'displaced' | 'added' | 'direct'>) => ({
		...row,
		groupLabel: row.group,
		modelLabel: row.model
	});

	test('flow out of each operating model as much as flows in, and the net agrees with the result', () => {
		fc.assert(
			fc.property(rows, (given) => {
				const { nodes, streams } = flowGraph(given.map(named));
				const into = (id: string) => sum(streams.filter(({ to }) => to === id).map((s) => s.kg));
				const outOf = (id: string) =>
					sum(streams.filter(({ from }) => from === id).map((s) => s.kg));
				for (const { id, kind } of nodes) {
					if (kind === 'model') expect(into(id)).toBe(outOf(id));
				}
				const net = sum(given.map(({ displaced, added, direct }) => displaced - added + direct));
				expect(into(flowIds.net) - outOf(flowIds.shortfall)).toBe(net);
			}),
			{ seed: 1 }
		);
	});

	test('are as wide as the nodes they leave and reach', () => {
		const graph = flowGraph(flowRows('en'));
		const box = { left: 100, right: 600, top: 24, bottom: 244 };
		const { nodes, streams } = flowLayout(graph, box);
		for (const node of nodes) {
			const out = sum(streams.filter(({ from }) => from === node).map(({ width }) => width));
			const into = sum(streams.filter(({ to }) => to === node).map(({ width }) => width));
			expect(Math.max(out, into)).toBeCloseTo(node.y1 - node.y0, 6);
			expect(node.x0).toBeGreaterThanOrEqual(box.left);
			expect(node.x1).toBeLessThanOrEqual(box.right);
		}
	});

	test('of many groups are named up to six, the others together', () => {
		const many = flowRows('en', 4);
		const kinds = flowGraph(many).nodes.map(({ kind }) => kind);
		expect(kinds.filter((kind) => kind === 'group')).toHaveLength(6);
		expect(kinds.filter((kind) => kind === 'others')).toHaveLength(1);
	});

	test('end in the totals of the table', () => {
		// 371 t displaced: 0.7 x (0.2 x 369 + 2 x 2) + 0.3 x (0.4 x 369 + 2 x 2) = 54.46 + 45.48 t added.
		const { table } = flow(flowRows('en'), english);
		expect(table.rows.at(-1)!.slice(2)).toEqual(['371', '99.94', '0', '271.1']);
	});
});

describe('the middle of the prices', () => {
	const band = (key: string, to: number | null, items: number) => ({
		...{ key, label: key, to, items, kg: 1 }
	});

	test('is the band in which half of the items are reached', () => {
		const bands = [band('0', 1, 40), band('1', 2, 20), band('2', 5, 40)];
		expect(middleBand(bands)?.key).toBe('1');
	});

	test('is not known for none, nor in a band without an end; items taken back do not count', () => {
		expect(middleBand([])).toBeNull();
		expect(middleBand([band('5', null, 3)])).toBeNull();
		expect(middleBand([band('0', 1, -50), band('1', 2, 3)])?.key).toBe('1');
	});
});

describe('titles say the finding', () => {
	const years = courseOf('en', 'month', ['2024-01-01', '2025-12-31']);

	test('of lines, the part that leads', () => {
		expect(titleOf(course(years, 'lines', english))).toMatch(/^Laptops avoided most: /);
	});

	test('of shares, the part whose share moved', () => {
		const moved = years.rows.map((row) => ({
			...row,
			kg: row.key === 'phone' && row.month! >= '2025-01-01' ? row.kg * 3 : row.kg
		}));
		expect(titleOf(course({ ...years, rows: moved }, 'share', english))).toMatch(
			/^Phones: from \d+ % to \d+ % of what was avoided/
		);
		expect(titleOf(course(years, 'share', english))).toBe('Net avoided emissions over time');
	});

	test('of streams that cost, that more was emitted', () => {
		const cost = flowRows('en').map((row) => ({ ...row, added: row.displaced * 3 }));
		expect(titleOf(flow(cost, english))).toBe('On balance, more was emitted than avoided');
	});

	test('of small trends, the part that grew', () => {
		const rows = [
			{ key: 'a', label: 'Phones', steps: [{ step: '2024-01-01', kg: 1000 }] },
			{ key: 'b', label: 'Sofas', steps: [{ step: '2024-02-01', kg: 3000 }] }
		];
		const starts = ['2024-01-01', '2024-02-01', '2024-03-01'];
		const figure = multiples({ grain: 'month', starts, column: 'Category', rows }, english);
		expect(titleOf(figure)).toBe('Sofas grew most: 3 t more in the second half');
	});
});

test('drawings stay in order whatever the names and the width', () => {
	const words = ['Laptops', '二手奢侈品箱包', 'Möbel & Garten', 'W', '<script>', 'CO₂'];
	const name = fc
		.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })
		.map((parts) => parts.join(' '));
	const names = fc.array(name, { minLength: 4, maxLength: 4 });
	const power = fc.integer({ min: -3, max: 9 });
	const options = fc.record({
		width: fc.integer({ min: 280, max: 1400 }),
		locale: fc.constantFrom('en' as const, 'zh' as const),
		theme: fc.constant(lightTheme),
		source: fc.constant(source)
	});
	fc.assert(
		fc.property(names, power, options, (labels, exponent, given) => {
			const size = 10 ** exponent;
			const base = courseOf('en', 'month', ['2024-01-01', '2024-09-30']);
			const rows = base.rows.map((row, place) => ({
				...row,
				label: labels[place % 4]!,
				kg: row.kg * size
			}));
			const cells = labels.map((label, place) => ({
				...{ key: String(place), label },
				cells: [{ step: '2024-02-01', kg: (place - 1) * size, items: 3 }],
				steps: [{ step: '2024-02-01', kg: (place - 1) * size }]
			}));
			const steps = { grain: base.grain, starts: base.starts };
			const flows = flowRows('en').map((row, place) => ({
				...row,
				groupLabel: labels[place % 4]!,
				modelLabel: labels[(place + 1) % 4]!,
				displaced: row.displaced * size
			}));
			const bands = labels.map((label, place) => ({
				...{ key: String(place), label, to: place + 1, items: place * size, kg: null }
			}));
			const regions = labels.map((label, place) => ({
				...{ key: `CN-${place}`, label, items: 3 },
				net: { low: 0, central: place * size, high: size * 9 }
			}));
			const tiles = labels.map((label, place) => ({
				region: `CN-${place}`,
				column: place + 1,
				row: 1,
				short: { en: label, zh: label }
			}));
			const figures = [
				...(['stack', 'lines', 'share'] as const).map((mode) =>
					course({ ...base, rows, totals: [] }, mode, given)
				),
				heatMap({ ...steps, rows: cells }, given),
				multiples({ ...steps, column: 'x', rows: cells }, given),
				flow(flows, given),
				prices({ currency: 'CNY', bands, unpriced: 3 }, given),
				tileMap(regions, tiles, given)
			];
			for (const { scene, name: which } of figures) {
				expect({ which, strays: strays(scene) }).toEqual({ which, strays: [] });
				expect({ which, collisions: collisions(scene) }).toEqual({ which, collisions: [] });
				expect({ which, marks: strayMarks(scene) }).toEqual({ which, marks: [] });
			}
		}),
		{ seed: 1, numRuns: 60 }
	);
});
