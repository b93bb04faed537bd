import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { AssessmentResult } from '../../src/lib/assess';
import { table } from '../data/read-data';
import { assessText } from '../support/assess-text';
import {
	assessed,
	countsOf,
	pathOf,
	termsByCategory,
	textOf,
	type SyntheticLog
} from './synthetic-log';
import { syntheticLog } from './synthetic-logs';

describe('used cars', () => {
	test('displace by D x S with the service share of vehicles, and are carried by distance', async () => {
		// Combustion car, two legs of a platform, all central:
		//   8,000 x 0.5 x 0.4 - 2 x 700 km x 0.0975 kg/tkm x 1.6 t = 1,600 - 218.4 = 1,381.6 kg
		// Electric car: 15,600 x 0.5 x 0.4 - 2 x 700 x 0.0975 x 1.7 = 3,120 - 232.05 = 2,887.95 kg
		const { byCategory, totals } = await assessed(pathOf('guazi'));
		const central = (id: string) =>
			byCategory.find(({ category }) => category === id)!.netAvoidedKgCo2e!.central;
		const counts = countsOf(syntheticLog('guazi'));
		expect(central('car_ice')).toBeCloseTo(1381.6 * counts.get('car_ice')!.kept, 6);
		expect(central('car_ev')).toBeCloseTo(2887.95 * counts.get('car_ev')!.kept, 6);
		expect(totals.netAvoidedKgCo2e!.low).toBeLessThan(totals.netAvoidedKgCo2e!.central);
	});

	test('take 0.2, 0.4 and 0.6 of a new one’s life', () => {
		const share = table('packs/2026.1/parameters.csv').find(
			({ parameter, subject }) => parameter === 'service' && subject === 'vehicle'
		)!;
		expect([share.low, share.central, share.high].map(Number)).toEqual([0.2, 0.4, 0.6]);
	});

	test('rest on the making of a car: no whole-life figure of a company counts', () => {
		const points = ['points-other', 'points-odbl-1.0', 'points-cc-by-sa-4.0'].flatMap((name) =>
			table(`evidence/${name}.csv`)
		);
		const cars = points.filter(({ category }) => ['car_ice', 'car_ev', 'van'].includes(category!));
		expect(cars.length).toBeGreaterThan(0);
		expect(cars.filter(({ source_id }) => source_id === 'CCX')).toEqual([]);
		expect(cars.filter(({ scope }) => scope !== 'gate')).toEqual([]);
	});

	test('are said to be all there is, and to lose their benefit by how they are driven', async () => {
		const { issues } = await assessed(pathOf('guazi'));
		const count = (code: string) => issues.find((issue) => issue.code === code)?.count;
		expect([count('vehicles_only'), count('sign_can_reverse')]).toEqual([60, 60]);
	});

	test('stand beside the headline of a log that also holds other goods', async () => {
		const files = [pathOf('guazi'), pathOf('zhuanzhuan')];
		const [both, phones] = [await assessed(...files), await assessed(files[1]!)];
		expect(both.totals).toEqual(phones.totals);
		expect(both.vehicles!.items).toBe(60);
	});
});

/** The log's text with every price replaced. */
function withPrices(log: SyntheticLog, price: (row: number) => string): string {
	const { data, meta } = Papa.parse<Record<string, string>>(textOf(log), {
		header: true,
		delimiter: log.delimiter,
		skipEmptyLines: true
	});
	const rows = data.map((row, index) => ({ ...row, [log.price!]: price(index) }));
	return Papa.unparse(rows, { columns: meta.fields, delimiter: log.delimiter, newline: '\n' });
}

/** All that a result says in numbers. */
function numbersOf({ assessment }: AssessmentResult) {
	return { ...assessment, inputs: [] };
}

describe('luxury goods', () => {
	test.each(['feiyu', 'secoo', 'panghu'])(
		'on %s are computed per item: any prices give the same result',
		async (platform) => {
			const log = syntheticLog(platform);
			const given = numbersOf(await assessText(textOf(log)));
			await fc.assert(
				fc.asyncProperty(
					fc.array(fc.integer({ min: 1, max: 500_000 }), {
						minLength: log.rows,
						maxLength: log.rows
					}),
					async (prices) => {
						const changed = await assessText(withPrices(log, (row) => String(prices[row])));
						expect(numbersOf(changed)).toEqual(given);
					}
				),
				{ numRuns: 5, seed: 20261 }
			);
		}
	);

	test('of a kind with a factor have that of the kind, whatever they cost', () => {
		// A handbag is a handbag: the same per item on a luxury platform and on a general one.
		const perItem = (platform: string) => {
			const log = syntheticLog(platform);
			const { kept, returned } = countsOf(log).get('handbag')!;
			return termsByCategory(log).get('handbag')!.displaced / (kept - returned);
		};
		expect(perItem('feiyu')).toBeCloseTo(perItem('xianyu'), 9);
	});
});

describe('what displaces nothing', () => {
	test.each([
		['xianyu', '美妆/已拆封化妆品'],
		['xianyu', '美妆/护肤品小样'],
		['xianyu', '收藏/古玩'],
		['douyin', '美妆/试用装'],
		['douyin', '文玩/文玩核桃'],
		['kuaishou', '文玩手串'],
		['kuaishou', '古玩'],
		['kuaishou', '邮币'],
		['kongfz', '线装古籍'],
		['kongfz', '连环画'],
		['kongfz', '邮票税票']
	])('on %s: %s costs its handling, exactly', async (platform, word) => {
		const { category } = syntheticLog(platform);
		const { totals, items } = await assessed(pathOf(platform), '--where', `${category}=${word}`);
		expect(items!.assessed).toBeGreaterThan(0);
		expect(totals.displacedKgCo2e).toMatchObject({ low: 0, central: 0, high: 0 });
		const [net, added] = [totals.netAvoidedKgCo2e!, totals.addedKgCo2e!];
		expect(net.central).toBe(-added.central);
		expect(net.cautious).toBeNull();
	});

	test('is one small parcel for each opened cosmetic: 0.47 kg', async () => {
		const { kept } = countsOf(syntheticLog('xianyu')).get('cosmetics_opened')!;
		const { byCategory } = await assessed(pathOf('xianyu'));
		const opened = byCategory.find(({ category }) => category === 'cosmetics_opened')!;
		expect(opened.netAvoidedKgCo2e!.central).toBeCloseTo(-0.47 * kept, 9);
	});

	test('keeps its zero under every preset and displacement rate', async () => {
		const only = [pathOf('xianyu'), '--where', '宝贝类目=收藏/古玩'];
		for (const option of [
			['--preset', 'full-displacement'],
			['--displacement', '1,1,1']
		]) {
			const { totals } = await assessed(...only, ...option);
			expect(totals.displacedKgCo2e!.high).toBe(0);
		}
	});
});
