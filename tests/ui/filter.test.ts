import { describe, expect, test } from 'vitest';
import { everyTrade, isFiltering, withKeys, withToggled } from '../../src/lib/model/trade-filter';
import { filterChips } from '../../src/lib/ui/filter/filter-chips';
import { filterChoices } from '../../src/lib/ui/filter/filter-choices';
import { limitsOf, periodSteps } from '../../src/lib/ui/filter/period-steps';
import { stripBars } from '../../src/lib/ui/filter/strip-bars';
import { labelsOf } from '../../src/lib/ui/labels';
import { library } from '../support/library';

const labels = labelsOf(library);
const days = { from: '2024-01-15', to: '2024-06-20' };

describe('a filter', () => {
	test('lets everything through until a column is limited, and again once its last key is taken back', () => {
		const phones = withToggled(everyTrade, 'category', 'smartphone');
		expect(phones.only).toEqual({ category: ['smartphone'] });
		expect([isFiltering(everyTrade), isFiltering(phones)]).toEqual([false, true]);
		expect(isFiltering(withToggled(phones, 'category', 'smartphone'))).toBe(false);
	});

	test('has a chip for each key, each with the filter without it', () => {
		const filter = withKeys({ ...everyTrade, from: '2024-03-01' }, 'platform', ['xianyu', null]);
		const chips = filterChips(filter, days, labels, 'en');
		expect(chips.map(({ text }) => text)).toEqual([
			...['1 Mar 2024 to 20 Jun 2024', 'Platform: Xianyu', 'Platform: Not stated']
		]);
		expect(chips[0]!.without.from).toBeNull();
		expect(chips[1]!.without.only).toEqual({ platform: [null] });
	});

	test('puts many keys of one column into one chip', () => {
		const filter = withKeys(everyTrade, 'region', ['CN-11', 'CN-12', 'CN-13', 'CN-14', 'CN-15']);
		expect(filterChips(filter, days, labels, 'zh').map(({ text }) => text)).toEqual([
			'地区：已选 5 项'
		]);
	});
});

describe('the choices of a column', () => {
	test('are found by name, most items first, categories under their groups', () => {
		const counted = [
			{ key: 'smartphone', items: 3 },
			{ key: 'laptop', items: 9 },
			{ key: 'book', items: 5 },
			{ key: null, items: 1 }
		];
		const groups = filterChoices(counted, 'category', labels, 'en', '');
		expect(groups.map(({ choices }) => choices.map(({ key }) => key))).toEqual([
			...[['laptop', 'smartphone'], ['book'], [null]]
		]);
		const found = filterChoices(counted, 'category', labels, 'zh', '手机');
		expect(found.flatMap(({ choices }) => choices.map(({ label }) => label))).toEqual(['智能手机']);
	});

	test('of a price stand in the order of the prices', () => {
		const counted = ['100', '20', null, '5'].map((key) => ({ key, items: 1 }));
		const [bands] = filterChoices(counted, 'price_band', labels, 'en', '');
		expect(bands!.choices.map(({ label }) => label)).toEqual([
			...['5 to under 10', '20 to under 50', '100 to under 200', 'Not stated']
		]);
	});
});

describe('the steps of the brush', () => {
	test('hold the days of the log, and give its limits back', () => {
		const steps = periodSteps(days, { from: '2024-02-01', to: '2024-04-30' }, 'month', 1);
		// January to June are six months; February to April are the steps 1 to before 4.
		expect([steps.starts.length - 1, steps.first, steps.end]).toEqual([6, 1, 4]);
		expect(limitsOf(steps.starts, 1, 4)).toEqual({ from: '2024-02-01', to: '2024-04-30' });
		expect(limitsOf(steps.starts, 0, 6)).toEqual({ from: null, to: null });
	});

	test('stay within the log where the limits lie outside it', () => {
		const steps = periodSteps(days, { from: '2030-01-01', to: '2031-01-01' }, 'quarter', 1);
		expect([steps.first, steps.end]).toEqual([1, 2]);
	});
});

describe('the bars of the brush', () => {
	test('stand for the net of their months, costs by their size', () => {
		const net = (central: number) => ({ low: 0, central, median: 0, high: 0 });
		const byMonth = [
			{ month: '2024-01', items: 1, coverage: 1, netAvoidedKgCo2e: net(100) },
			{ month: '2024-02', items: 1, coverage: 1, netAvoidedKgCo2e: net(-50) },
			{ month: '2024-03', items: 1, coverage: 0, netAvoidedKgCo2e: null }
		];
		const bars = stripBars(byMonth, { from: '2024-01-15', to: '2024-03-20' });
		// The tallest takes 36 of 40; half of it 18.
		expect(bars.map(({ height, costs }) => [height, costs])).toEqual([
			[36, false],
			[18, true]
		]);
	});
});
