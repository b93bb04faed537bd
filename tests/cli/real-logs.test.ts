import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Assessment, MappedCategory } from '../../src/lib/model/assessment';
import { runCli } from '../support/run-cli';

/** Real logs, which are not part of the repository: their own folder says what each must add up to. */
const folder = process.env['REPRISE_TRADE_LOGS'] ?? '../shared/data/trade-logs';
const isPresent = existsSync(folder);
if (!isPresent) console.log(`skipped: no real trade logs in ${folder}`);

const log = (name: string) => join(folder, name);

async function json<Value>(command: string, args: readonly string[]): Promise<Value> {
	const { code, out, err } = await runCli([command, ...args, '--format', 'json', '--draws', '100']);
	expect(err).toBe('');
	expect(code).toBe(0);
	return JSON.parse(out) as Value;
}

const assess = (...args: string[]) => json<Assessment>('assess', args);

/** The largest source categories and their items. */
async function words(args: readonly string[], number: number) {
	const { categories } = await json<{ categories: MappedCategory[] }>('categories', args);
	return categories.slice(0, number).map(({ sourceCategory, items }) => [sourceCategory, items]);
}

/** Rows that a condition keeps. */
async function kept(file: string, condition: string): Promise<number> {
	const { rows } = await assess(log(file), '--where', condition);
	return rows.loaded - rows.filtered;
}

describe.skipIf(!isPresent)('RepairConnects 2025-07', () => {
	const file = 'openrepair-repairconnects-202507.csv';

	test('has 2,885 items by country as its source says', async () => {
		const { rows, items, byRegion, period } = await assess(log(file));
		expect(rows).toEqual({ read: 2885, loaded: 2885, rejected: 0, filtered: 0 });
		expect(items!.total).toBe(2885);
		const regions = byRegion.map(({ region, items: count }) => [region, count] as const);
		const largest = [...regions].sort((a, b) => b[1]! - a[1]!);
		expect(largest.slice(0, 3).map(([, count]) => count)).toEqual([2501, 288, 93]);
		expect(largest.slice(3).reduce((sum, [, count]) => sum + count!, 0)).toBe(3);
		expect(period).toEqual({ from: '2020-05-12', to: '2023-02-20', undatedRows: 0 });
	});

	test.each([
		['Fixed', 1592],
		['Repairable', 860],
		['End of life', 433]
	])('keeps the rows with status %s by --where', async (status, number) => {
		expect(await kept(file, `repair_status=${status}`)).toBe(number);
	});

	test('names its largest categories', async () => {
		expect(await words([log(file)], 5)).toEqual([
			['Small kitchen item', 286],
			['Vacuum', 276],
			['Misc', 237],
			['Coffee maker', 236],
			['Large home electrical', 176]
		]);
	});
});

describe.skipIf(!isPresent)('RepairConnects 2023-09', () => {
	test('gives the same result from CSV and from JSON', async () => {
		const csv = await assess(log('openrepair-repairconnects-202309.csv'));
		const other = await assess(log('openrepair-repairconnects-202309.json'));
		expect(csv.rows).toEqual({ read: 2885, loaded: 2885, rejected: 0, filtered: 0 });
		expect({ ...other, inputs: [], issues: [] }).toEqual({ ...csv, inputs: [], issues: [] });
	});
});

describe.skipIf(!isPresent)('UCI Online Retail', () => {
	const days = 'uci-online-retail-by-day';

	test('is one log of twelve files', async () => {
		const { inputs, rows, items } = await assess(log(days));
		expect(inputs.map((input) => input.rows.read)).toEqual([
			3108, 2725, 1976, 1108, 1292, 1152, 1932, 1587, 1667, 1035, 2438, 2467
		]);
		expect(rows).toEqual({ read: 22_487, loaded: 22_487, rejected: 0, filtered: 0 });
		expect(items!.total).toBe(184_833);
		const { total, assessed, unmapped, withoutFactor, setAside } = items!;
		expect(assessed + unmapped + withoutFactor + setAside).toBe(total);
	});

	test('is the same log by folder, by glob and file by file', async () => {
		const files = readdirSync(log(days)).sort();
		const byFolder = await assess(log(days));
		expect(await assess(log(`${days}/*.csv`))).toEqual(byFolder);
		expect(await assess(...files.map((file) => log(`${days}/${file}`)))).toEqual(byFolder);
	});
});

describe.skipIf(!isPresent)('eBay 2004', () => {
	const file = 'ebay-auctions-2004.csv';

	test('says that it has no dates and several currencies, and still has totals', async () => {
		const { rows, period, totals, issues } = await assess(log(file));
		expect(rows).toEqual({ read: 1972, loaded: 1972, rejected: 0, filtered: 0 });
		expect(period).toBeNull();
		expect(totals.netAvoidedKgCo2e!.central).toBeGreaterThan(0);
		const codes = issues.map(({ code }) => code);
		expect(codes).toEqual(expect.arrayContaining(['no_dates', 'mixed_currencies']));
	});

	test.each([
		['US', 1292],
		['EUR', 533],
		['GBP', 147]
	])('keeps the trades in %s by --where', async (currency, number) => {
		expect(await kept(file, `currency=${currency}`)).toBe(number);
	});

	test('names its largest categories', async () => {
		expect(await words([log(file)], 5)).toEqual([
			['Music/Movie/Game', 403],
			['Collectibles', 239],
			['Toys/Hobbies', 234],
			['Automotive', 178],
			['Antique/Art/Craft', 177]
		]);
	});
});

describe.skipIf(!isPresent)('other logs', () => {
	test('used cars: semicolons, German words, 10,000 rows', async () => {
		const file = log('gebrauchtwagen-semicolon.csv');
		expect((await assess(file)).rows.loaded).toBe(10_000);
		expect(await words([file], 3)).toEqual([
			['limousine', 3091],
			['kleinwagen', 2216],
			['kombi', 2133]
		]);
	});

	test('common products: Windows line ends and no line end after the last row', async () => {
		const { rows } = await assess(log('openrepair-common-products.csv'));
		expect(rows).toEqual({ read: 765, loaded: 765, rejected: 0, filtered: 0 });
	});
});
