import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/lib/model/assessment';
import { netOfLog, oracleCategories, oracleModels, type OracleTrade } from '../oracle';
import { assessText } from '../support/assess-text';

const close = (a: number, b: number) =>
	expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a), Math.abs(b)));

const net = ({ totals }: Assessment) => totals.netAvoidedKgCo2e!;

describe('worked examples', () => {
	test('one million phones that a platform resells avoid 15.34 kg each', async () => {
		const csv = 'date,category,items\n2024-03-01,smartphone,1000000\n';
		const { assessment } = await assessText(csv, { operatingModel: 'platform_resale' });
		// 54.25 x 0.50 x 0.7 - (2 x 0.47 + 0.05 x 54.25) = 18.9875 - 3.6525 = 15.335.
		close(net(assessment).central, 15_335_000);
		expect(net(assessment).low).toBeLessThan(net(assessment).central);
	});

	test('the same phones by the published direct figure are exactly 25,000 t and 2.5 to 5 million tree-years', async () => {
		const csv = 'date,category,items\n2024-03-01,smartphone,1000000\n';
		const { assessment } = await assessText(csv, { method: { preset: 'published-direct' } });
		expect(net(assessment)).toMatchObject({ low: 25e6, central: 25e6, high: 25e6, cautious: null });
		expect(assessment.totals.directKgCo2e!.central).toBe(25e6);
		expect(assessment.equivalences[0]).toMatchObject({
			id: 'tree-year',
			value: { low: 2.5e6, high: 5e6 }
		});
	});

	test('a book posted at a displacement of 0.27 costs more than it saves', async () => {
		const point = { low: 0.27, central: 0.27, high: 0.27 };
		const { assessment } = await assessText('category,items\nbook,1\n', {
			method: { displacement: point }
		});
		// 1.0 x 0.27 x 0.7 - 0.36 = 0.189 - 0.36 = -0.171.
		close(net(assessment).central, -0.171);
		expect(assessment.equivalences[0]!.value).toBeNull();
	});

	test('a returned T-shirt takes back its displaced part and adds a parcel', async () => {
		const { assessment } = await assessText('category,items\nt_shirt,1\nt_shirt,-1\n');
		// Sold: 4.99 x 0.5 x 0.7 - 0.72; returned: -4.99 x 0.5 x 0.7 - 0.72. Together -1.44.
		close(net(assessment).central, -1.44);
		expect(assessment.items).toMatchObject({ total: 0, assessed: 0, returned: 1 });
	});

	test('an antique displaces nothing and still travels', async () => {
		const { assessment } = await assessText('category,items\nantique,2\n');
		// Two parcels of medium size: -2 x 1.08 = -2.16.
		close(net(assessment).central, -2.16);
	});

	test('a log that weighs is computed per kilogram', async () => {
		const { assessment } = await assessText('category,weight_kg\nt_shirt,100\n');
		// 100 kg x (22.31 x 0.5 x 0.7 - 0.72 / 1) = 100 x (7.8085 - 0.72) = 708.85.
		close(net(assessment).central, 708.85);
		expect(assessment.items).toBeNull();
		expect(assessment.massKg).toMatchObject({ total: 100, assessed: 100 });
	});
});

describe('what is not known', () => {
	test('a category without factor changes coverage and not the total', async () => {
		const before = (await assessText('category,items\nsmartphone,3\n')).assessment;
		const after = (await assessText('category,items\nsmartphone,3\nstroller,1\n')).assessment;
		expect(net(after)).toEqual(net(before));
		expect([before.coverage, after.coverage]).toEqual([1, 0.75]);
		expect(after.items).toMatchObject({ withoutFactor: 1, assessed: 3, total: 4 });
	});

	test('a log of nothing known has no total rather than a total of zero', async () => {
		const { assessment } = await assessText('category,items\nblorb,5\n');
		expect(assessment.totals.netAvoidedKgCo2e).toBeNull();
		expect(assessment.byCategory).toEqual([
			expect.objectContaining({ category: null, items: 5, netAvoidedKgCo2e: null })
		]);
	});

	test('an empty category cell is loaded, as unmapped', async () => {
		const { assessment } = await assessText('category,items\n,4\nsmartphone,1\n');
		expect(assessment.rows).toMatchObject({ read: 2, loaded: 2, rejected: 0 });
		expect(assessment.unmapped[0]).toMatchObject({ sourceCategory: null, items: 4 });
	});
});

describe('the estimate from mass', () => {
	const csv = 'category,items\nstroller,2\n';

	test('is off unless asked for', async () => {
		expect((await assessText(csv)).assessment.items).toMatchObject({ withoutFactor: 2 });
	});

	test('covers what has no factor of its own, as grade D and not as the default method', async () => {
		const { assessment } = await assessText(csv, { method: { massEstimate: true } });
		// 10 kg x 3.345 kg/kg = 33.45 kg; 2 x (33.45 x 0.5 x 0.7 - 6.7) = 2 x 5.0075 = 10.015.
		close(net(assessment).central, 10.015);
		expect(net(assessment).cautious).toBeNull();
		expect(assessment.byCategory[0]).toMatchObject({ category: 'stroller', grade: 'D' });
		expect(assessment.issues.map(({ code }) => code)).toContain('mass_estimate');
	});
});

describe('vehicles', () => {
	test('are a line of their own beside other goods', async () => {
		const { assessment } = await assessText('category,items\ncar_ice,2\nsmartphone,1\n');
		expect(assessment.items).toMatchObject({ total: 3, assessed: 1, setAside: 2 });
		// In person: 8000 x 0.5 x 0.4 - 5 = 1595 each.
		close(assessment.vehicles!.netAvoidedKgCo2e!.central, 3190);
	});

	test('count in the headline where they are put in, or are all there is', async () => {
		const included = await assessText('category,items\ncar_ice,2\nsmartphone,1\n', {
			method: { vehicles: 'include' }
		});
		expect(included.assessment.items).toMatchObject({ assessed: 3, setAside: 0 });
		const only = await assessText('category,items\ncar_ice,2\n');
		close(net(only.assessment).central, 3190);
	});
});

describe('periods and filters', () => {
	const csv = 'date,category,items\n2024-01-31,book,1\n2024-02-01,book,2\n,book,4\n';

	test('a date limit is inclusive and leaves undated rows out', async () => {
		const { assessment } = await assessText(csv, {
			method: { from: '2024-01-31', to: '2024-01-31' }
		});
		expect(assessment.items!.total).toBe(1);
		expect(assessment.rows).toMatchObject({ read: 3, loaded: 3, filtered: 2 });
	});

	test('undated rows are a month of their own', async () => {
		const { assessment } = await assessText(csv);
		expect(assessment.byMonth.map(({ month, items }) => [month, items])).toEqual([
			['2024-01', 1],
			['2024-02', 2],
			[null, 4]
		]);
		expect(assessment.period).toEqual({ from: '2024-01-31', to: '2024-02-01', undatedRows: 1 });
	});

	test('a log without dates says so and has totals', async () => {
		const { assessment } = await assessText('category,items\nbook,1\n');
		expect(assessment.period).toBeNull();
		expect(assessment.issues.map(({ code }) => code)).toContain('no_dates');
		expect(assessment.items!.total).toBe(1);
	});
});

const trade = fc.record({
	category: fc.oneof(fc.constantFrom(...oracleCategories), fc.constant(null)),
	operatingModel: fc.constantFrom(...oracleModels),
	items: fc.integer({ min: -50, max: 5000 })
});

function csvOf(trades: readonly OracleTrade[]): string {
	const rows = trades.map(({ category, items }, index) => {
		const day = String((index % 28) + 1).padStart(2, '0');
		return `2024-${String((index % 12) + 1).padStart(2, '0')}-${day},${category ?? 'nobody knows'},${items}`;
	});
	return ['date,category,items', ...rows, ''].join('\n');
}

describe('random logs', () => {
	test('agree with the oracle to 1e-9, and their parts add up', async () => {
		const logs = fc.sample(fc.array(trade, { minLength: 2, maxLength: 60 }), {
			numRuns: 12,
			seed: 11
		});
		for (const [index, trades] of logs.entries()) {
			const operatingModel = oracleModels[index % oracleModels.length]!;
			const same = trades.map((one) => ({ ...one, operatingModel }));
			const { assessment } = await assessText(csvOf(same), {
				operatingModel,
				method: { vehicles: 'set_aside', draws: 200 }
			});
			const onlyVehicles = assessment.method.parameters.vehicles === 'included';
			if (!onlyVehicles && assessment.totals.netAvoidedKgCo2e) {
				close(net(assessment).central, netOfLog(same));
				for (const parts of [
					assessment.byCategory,
					assessment.byMonth,
					assessment.byOperatingModel
				]) {
					const sum = parts.reduce((all, part) => all + (part.netAvoidedKgCo2e?.central ?? 0), 0);
					close(sum, net(assessment).central);
					const items = parts.reduce((all, part) => all + part.items!, 0);
					expect(items).toBe(assessment.items!.total);
				}
			}
			const { total, assessed, unmapped, withoutFactor, setAside } = assessment.items!;
			expect(assessed + unmapped + withoutFactor + setAside).toBe(total);
		}
	});

	test('do not change when rows are shuffled', async () => {
		const [trades] = fc.sample(fc.array(trade, { minLength: 40, maxLength: 40 }), {
			numRuns: 1,
			seed: 3
		});
		const lines = csvOf(trades!).trimEnd().split('\n');
		const shuffled = [lines[0]!, ...lines.slice(1).reverse(), ''].join('\n');
		const one = (await assessText(csvOf(trades!), { method: { draws: 500 } })).assessment;
		const other = (await assessText(shuffled, { method: { draws: 500 } })).assessment;
		expect({ ...other, inputs: [] }).toEqual({ ...one, inputs: [] });
	});

	test('double when counts double', async () => {
		const one = (await assessText('category,items\nlaptop,3\nbook,7\n')).assessment;
		const two = (await assessText('category,items\nlaptop,6\nbook,14\n')).assessment;
		close(net(two).central, 2 * net(one).central);
		close(net(two).low, 2 * net(one).low);
	});
});

describe('presets', () => {
	const csv = 'category,items\njeans,10\nantique,1\n';
	const central = async (preset: string) =>
		net((await assessText(csv, { method: { preset } })).assessment).central;

	test.each([
		// Jeans 18.65, antiques at displacement 0 in every preset.
		// default: 10 x (18.65 x 0.5 x 0.7 - 0.72) - 1.08
		['default', 10 * (18.65 * 0.35 - 0.72) - 1.08],
		// full-displacement: 10 x 18.65, no handling
		['full-displacement', 186.5],
		// survey-fashion: 10 x (18.65 x 0.39 - 0.72) - 1.08
		['survey-fashion', 10 * (18.65 * 0.39 - 0.72) - 1.08],
		// half-life: 10 x 18.65 x 0.5
		['half-life', 93.25],
		// effective-quarter: 10 x (18.65 x 0.25 - 0.72) - 1.08
		['effective-quarter', 10 * (18.65 * 0.25 - 0.72) - 1.08],
		// condition-only: 10 x 18.65 x 0.9
		['condition-only', 167.85],
		// all-low: 10 x (10.04 x 0.27 x 0.5 x 0.8 - 1.65) - 2.5
		['all-low', 10 * (10.04 * 0.27 * 0.5 * 0.8 - 1.65) - 2.5],
		// published-direct: 10 x 9.4; the antique is not named and not covered
		['published-direct', 94]
	])('%s gives %d kg', async (preset, expected) => {
		close(await central(preset), expected);
	});

	test('give a cautious headline by default only', async () => {
		const of = async (preset: string) =>
			net((await assessText(csv, { method: { preset } })).assessment).cautious;
		expect(await of('default')).toBeGreaterThan(0);
		expect(await of('half-life')).toBeNull();
	});
});
