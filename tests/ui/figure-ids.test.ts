import { describe, expect, test } from 'vitest';
import type { LogFacts } from '../../src/lib/assess/log-facts';
import { CubeFilter } from '../../src/lib/impact';
import { everyTrade, withKeys, type TradeFilter } from '../../src/lib/model/trade-filter';
import { coverageNumber } from '../../src/lib/ui/coverage-number';
import type { InView } from '../../src/lib/ui/in-view/in-view';
import { multipleNumber } from '../../src/lib/ui/in-view/multiples-ids';
import { multiplesInView } from '../../src/lib/ui/in-view/multiples-in-view';
import { priceNumber } from '../../src/lib/ui/in-view/price-ids';
import { pricesInView } from '../../src/lib/ui/in-view/prices-in-view';
import { labelsOf } from '../../src/lib/ui/labels';
import type { Side } from '../../src/lib/ui/studio/figure-choice';
import { sideNumbers } from '../../src/lib/ui/studio/side-numbers';
import { cubeOf, type CubeTestRow } from '../support/cube';
import { factorOf } from '../support/factors';
import { library } from '../support/library';

function viewOf(rows: readonly CubeTestRow[], filter: TradeFilter = everyTrade): InView {
	const cube = cubeOf(rows);
	const counts = new CubeFilter(cube);
	counts.set(filter);
	const factors = cube.pairs.map(({ category }) =>
		category === 'smartphone' ? factorOf(category) : null
	);
	return { filter: counts, factors, times: 1, labels: labelsOf(library) };
}

describe('a number of prices', () => {
	const priced = (items: number) =>
		pricesInView(
			viewOf([
				{ day: null, category: 'smartphone', currency: 'CNY', price_band: '100', kept: 3 },
				{ day: null, category: 'smartphone', currency: 'CNY', price_band: '20', kept: items }
			]),
			'en'
		)[0]!;

	test('is what a band avoided, and how many items were sold in it', () => {
		const numberOf = priceNumber(priced(5));
		expect(numberOf('20')).toBe('selected=net&price_band=20&currency=CNY');
		expect(numberOf('20', ['items'])).toBe('selected=count&price_band=20&currency=CNY');
	});

	test('is the share of all that was sold up to the end of a band, unless more came back', () => {
		const share = priceNumber(priced(5))('20', ['below'])!;
		const [of, by] = decodeURIComponent(share).replace('over=', '').split('|');
		expect(of).toBe('selected=count&price_band=20&currency=CNY');
		expect(by).toBe('selected=count&price_band=20&price_band=100&currency=CNY');
		expect(priceNumber(priced(-5))('20', ['below'])).toBeUndefined();
	});
});

describe('a number of small trends', () => {
	const trades = ['2024-01-05', '2024-02-05', '2024-03-05', '2024-04-05'].map((day) => ({
		...{ day, category: 'smartphone', platform: 'xianyu', kept: 1 }
	}));

	function numberOf(filter?: TradeFilter) {
		const view = viewOf(trades, filter);
		return multipleNumber(view, 'platform', multiplesInView(view, 'platform', 'en'));
	}

	test('is of a part in a step, or in all of them', () => {
		expect(numberOf()('xianyu')).toBe('selected=net&day=2024-01-01..2024-04-30&platform=xianyu');
		expect(numberOf()('xianyu', ['2024-02-01'])).toBe(
			'selected=net&day=2024-02-01..2024-02-29&platform=xianyu'
		);
	});

	test('is of no more days than are in view', () => {
		const filter = { ...everyTrade, from: '2024-02-03', to: null };
		expect(numberOf(filter)('xianyu')).toBe(
			'selected=net&day=2024-02-03..2024-04-30&platform=xianyu'
		);
	});

	test('is what the second half has more than the first', () => {
		const growth = numberOf()('xianyu', ['growth', '2024-03-01', '2024-03-01'])!;
		const [of, by] = decodeURIComponent(growth).replace('less=', '').split('|');
		expect(of).toBe('selected=net&day=2024-03-01..2024-04-30&platform=xianyu');
		expect(by).toBe('selected=net&day=2024-01-01..2024-02-29&platform=xianyu');
	});

	test('has no name for a part that the filter leaves out', () => {
		expect(numberOf(withKeys(everyTrade, 'platform', ['xianyu']))('vinted')).toBeUndefined();
	});
});

test('a number of coverage is a count, or its share of the counts above zero', () => {
	expect(coverageNumber('withoutFactor')).toBe('count.withoutFactor');
	expect(decodeURIComponent(coverageNumber('unmapped', ['share'])!)).toBe(
		'portion=1|count.assessed|count.unmapped|count.withoutFactor|count.setAside'
	);
	expect(coverageNumber('elsewhere')).toBeUndefined();
});

describe('a number of two sides', () => {
	const facts = { period: { from: '2022-03-05', to: '2024-04-20' } } as LogFacts;
	const numberOf = (before: Side, after: Side) =>
		sideNumbers({ facts, choice: { sides: { before, after } } })!;

	test('is of the periods that are drawn, those of the year before as well', () => {
		const after = '2023-05-01..2024-04-30';
		expect(sideNumbers({ facts, choice: {} })!('total')).toBe(
			`moved=total..2022-05-01..2023-04-30..${after}`
		);
		const short = { period: { from: '2024-01-05', to: '2024-04-20' } } as LogFacts;
		expect(sideNumbers({ facts: short, choice: { sides: 'last_year' } })!('before')).toContain(
			'2023-04-01..2023-04-30..2024-04-01..2024-04-30'
		);
	});

	test('is of the parts that were chosen, and of one category of them', () => {
		const [xianyu, vinted] = ['xianyu', 'vinted'].map((key) => ({
			...{ kind: 'part' as const, dimension: 'platform' as const, key }
		}));
		const own = numberOf(xianyu!, vinted!);
		expect(own('before')).toBe('platform=xianyu');
		expect(own('total')).toBe('apart=total&platform=xianyu&platform=vinted');
		expect(own('mix', 'sofa')).toBe('apart=mix&platform=xianyu&platform=vinted&category=sofa');
		expect(own('after', 'sofa')).toBe('selected=net&platform=vinted&category=sofa');
		expect(own('factor')).toBeUndefined();
	});

	test('is by the presets that were chosen, the second set against the first', () => {
		const of = (id: string) => ({ kind: 'preset' as const, id });
		const own = numberOf(of('default'), of('all-low'));
		expect(own('after')).toBe('preset=all-low&total.net');
		expect(own('total')).toBe('preset=all-low&change');
		expect(own('total', 'sofa')).toBe('preset=all-low&change=sofa');
		expect(numberOf(of('all-low'), of('all-high'))('total')).toBe(
			'presets=all-low..all-high&change'
		);
	});

	test('has no name in a log that holds no two periods', () => {
		expect(sideNumbers({ facts: { period: null } as LogFacts, choice: {} })).toBeUndefined();
	});
});
