import { describe, expect, test } from 'vitest';
import { CubeFilter } from '../../src/lib/impact';
import { everyTrade, withKeys, type TradeFilter } from '../../src/lib/model/trade-filter';
import { courseInView, runningTotals } from '../../src/lib/ui/in-view/course-in-view';
import { rangedCourse } from '../../src/lib/ui/in-view/course-ranges';
import { flowInView } from '../../src/lib/ui/in-view/flow-in-view';
import { heatInView } from '../../src/lib/ui/in-view/heat-in-view';
import type { InView } from '../../src/lib/ui/in-view/in-view';
import { mapInView } from '../../src/lib/ui/in-view/map-in-view';
import { multiplesInView } from '../../src/lib/ui/in-view/multiples-in-view';
import { pricesInView } from '../../src/lib/ui/in-view/prices-in-view';
import { drawnGrain } from '../../src/lib/ui/in-view/steps-in-view';
import { labelsOf } from '../../src/lib/ui/labels';
import { cubeOf, type CubeTestRow } from '../support/cube';
import { factorOf } from '../support/factors';
import { library } from '../support/library';

const labels = labelsOf(library);

/**
 * One phone: 54 kg x 0.5 x 0.7 = 18.9 kg displaced, less 0.47 kg added by one leg: 18.43 kg.
 */
const [displaced, added] = [18.9, 0.47];
const net = displaced - added;

function viewOf(rows: readonly CubeTestRow[], filter: TradeFilter = everyTrade): InView {
	const cube = cubeOf(rows);
	const counts = new CubeFilter(cube);
	counts.set(filter);
	const factors = cube.pairs.map(({ category }) =>
		category === 'smartphone' || category === 'laptop' ? factorOf(category) : null
	);
	return { filter: counts, factors, times: 1, labels };
}

const trades: readonly CubeTestRow[] = [
	{ day: '2024-01-05', category: 'smartphone', platform: 'xianyu', kept: 10 },
	{ day: '2024-01-20', category: 'laptop', platform: 'vinted', kept: 4 },
	{ day: '2024-03-02', category: 'smartphone', platform: 'xianyu', kept: 6 },
	{ day: '2024-03-02', category: 'sofa', platform: 'xianyu', kept: 2 },
	{ day: null, category: 'laptop', platform: null, kept: 1 }
];

const monthly = { mode: 'stack', by: 'platform', grain: 'month', firstMonth: 1 } as const;

describe('the course of what is in view', () => {
	test('adds up to the total, step by step and part by part, undated trades aside', () => {
		const { rows, totals, undated } = courseInView(viewOf(trades), monthly, 'en');
		expect(totals.map(({ step }) => step)).toEqual(['2024-01-01', '2024-03-01']);
		expect(totals[0]!.central).toBeCloseTo(14 * net, 9);
		expect(totals[1]!.central).toBeCloseTo(6 * net, 9);
		expect(undated!.central).toBeCloseTo(net, 9);
		const january = rows.rows.filter(({ month }) => month === '2024-01-01');
		expect(january.map(({ label }) => label).sort()).toEqual(['Vinted', 'Xianyu']);
		expect(january.reduce((sum, { kg }) => sum + kg, 0)).toBeCloseTo(14 * net, 9);
		expect(rows.starts).toEqual(['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01']);
	});

	test('keeps months outside the period in sight, and days outside it out', () => {
		const march = { ...everyTrade, from: '2024-03-01', to: '2024-03-31' };
		const view = viewOf(trades, march);
		expect(courseInView(view, monthly, 'en').totals).toHaveLength(2);
		expect(courseInView(view, { ...monthly, grain: 'day' }, 'en').totals).toHaveLength(1);
	});

	test('runs to the sum of all steps, and has no range until one is drawn', () => {
		const course = courseInView(viewOf(trades), { ...monthly, mode: 'running' }, 'en');
		expect(runningTotals(course.totals).at(-1)!.central).toBeCloseTo(20 * net, 9);
		const waiting = rangedCourse(course, null, true);
		expect(waiting.totals.map((total) => total.net)).toEqual([null, null]);
		expect(waiting.rows.at(-1)!.kg).toBeCloseTo(20 * net, 9);
		const steps = [1, 2].map((low) => ({ low, median: 5, high: 9 }));
		const ranged = rangedCourse(course, { of: course, steps, undated: steps[0]! }, true);
		expect(ranged.totals[1]!.net).toMatchObject({ low: 2, high: 9 });
		expect(ranged.totals[2]).toMatchObject({ month: null, net: { low: 1, high: 9 } });
	});

	test('takes parts beyond six together', () => {
		const many = Array.from({ length: 9 }, (_, place) => ({
			day: '2024-01-05',
			category: 'smartphone',
			channel: `channel ${place}`,
			kept: 10 - place
		}));
		const { rows } = courseInView(viewOf(many), { ...monthly, by: 'channel' }, 'en');
		expect(rows.rows.map(({ key }) => key)).toContain('**others');
		expect(rows.rows).toHaveLength(7);
		// The three smallest: 4 + 3 + 2 phones.
		expect(rows.rows.find(({ key }) => key === '**others')!.kg).toBeCloseTo(9 * net, 9);
	});

	test('is drawn in coarser steps where those asked for are too many', () => {
		const decade = ['2014-01-01', '2024-01-01'].map((day) => ({
			...{ day, category: 'smartphone', kept: 1 }
		}));
		const days = { grain: 'day', firstMonth: 1 } as const;
		// 3,653 days, 523 weeks, 121 months.
		expect(drawnGrain(viewOf(decade), days, 400)).toBe('month');
		expect(drawnGrain(viewOf(decade), days, 600)).toBe('week');
		expect(drawnGrain(viewOf(trades), days, 400)).toBe('day');
	});
});

describe('the categories by months', () => {
	test('are unknown where they have no factor, and absent where nothing was traded', () => {
		const { rows, starts } = heatInView(viewOf(trades), 'en');
		const sofa = rows.find(({ key }) => key === 'sofa')!;
		expect(sofa.cells).toEqual([{ step: '2024-03-01', kg: null, items: 2 }]);
		expect(rows.at(-1)).toBe(sofa);
		expect(starts).toHaveLength(4);
	});

	test('show what could be chosen beside what is', () => {
		const view = viewOf(trades, withKeys(everyTrade, 'category', ['laptop']));
		expect(heatInView(view, 'en').rows).toHaveLength(3);
	});
});

test('streams end in the displaced and added emissions of the whole', () => {
	const rows = flowInView(viewOf(trades), 'en');
	const sum = (term: 'displaced' | 'added') => rows.reduce((kg, row) => kg + row[term], 0);
	expect(sum('displaced')).toBeCloseTo(21 * displaced, 9);
	expect(sum('added')).toBeCloseTo(21 * added, 9);
});

test('small trends are one for each part in view', () => {
	const view = viewOf(trades, withKeys(everyTrade, 'platform', ['xianyu']));
	const { rows, column } = multiplesInView(view, 'platform', 'en');
	expect(column).toBe('Platform');
	expect(rows.map(({ label, steps }) => [label, steps.length])).toEqual([['Xianyu', 2]]);
});

describe('prices', () => {
	const priced = [
		{ day: '2024-01-05', category: 'smartphone', currency: 'CNY', price_band: '100', kept: 3 },
		{ day: '2024-01-05', category: 'smartphone', currency: 'CNY', price_band: '20', kept: 5 },
		{ day: '2024-01-05', category: 'sofa', currency: 'EUR', price_band: '20', kept: 4 },
		{ day: '2024-01-05', category: 'sofa', currency: 'CNY', price_band: null, kept: 2 }
	];

	test('are set out for each currency alone, in order of price', () => {
		const [yuan, euro] = pricesInView(viewOf(priced), 'en');
		expect(yuan!.bands.map(({ key, to, items }) => [key, to, items])).toEqual([
			['20', 50, 5],
			['100', 200, 3]
		]);
		expect(yuan!.unpriced).toBe(2);
		expect(euro!.bands.map(({ items, kg }) => [items, kg])).toEqual([[4, null]]);
	});

	test('are none in a log without them', () => {
		expect(pricesInView(viewOf(trades), 'en')).toEqual([]);
	});
});

describe('the map that suits a log', () => {
	const inRegions = (regions: Readonly<Record<string, number>>) =>
		viewOf(
			Object.entries(regions).map(([region, kept]) => ({
				...{ day: '2024-01-05', category: 'smartphone', region, kept }
			}))
		);

	test('is that of China where most was traded in its provinces', () => {
		const map = mapInView(inRegions({ 'CN-SH': 5, 'CN-BJ': 4, 'CN-GD': 3, DE: 6 }))!;
		expect([map.kind, map.merged, map.regions.length]).toEqual(['china', false, 4]);
	});

	test('is that of the world for several countries, provinces counted under theirs', () => {
		const map = mapInView(inRegions({ DE: 60, FR: 30, 'CN-SH': 2, 'CN-BJ': 1 }))!;
		expect([map.kind, map.merged]).toEqual(['world', true]);
		const china = map.regions.find(({ key }) => key === 'CN')!;
		expect(china.items).toBe(3);
		expect(china.central).toBeCloseTo(3 * net, 9);
	});

	test('is none for one or two places, or places nobody knows', () => {
		expect(mapInView(inRegions({ DE: 60, FR: 30 }))).toBeNull();
		expect(mapInView(inRegions({ here: 1, there: 2, 'over there': 3, DE: 4 }))).toBeNull();
	});
});
