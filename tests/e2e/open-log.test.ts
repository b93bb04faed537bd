import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	dataNumber,
	fromCommandLine,
	goTo,
	openLog,
	openSite,
	patience,
	state,
	textFile,
	type Site,
	type WatchedPage
} from './site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const logs = process.env['REPRISE_TRADE_LOGS'] ?? '../shared/data/trade-logs';
const repairs = 'data/samples/open-repair/repairconnects-202507.csv';

const phones = textFile('phones.csv', 'date,category,items\n2024-03-01,smartphone,1000\n');

describe('opening a log', () => {
	/** One page for all: whatever is opened takes the place of what was there. */
	let watched: WatchedPage;
	let page: Page;
	beforeAll(async () => {
		watched = await site.open('/', { serviceWorkers: 'allow' });
		page = watched.page;
	});
	afterAll(() => page.context().close());

	test('gives the numbers of the command line, without a request to any other host', async () => {
		const { foreign, errors } = watched;
		await openLog(page, [repairs]);
		const { totals, items, coverage } = await fromCommandLine([repairs]);
		expect(await dataNumber(page, 'total-net-avoided')).toBe(totals.netAvoidedKgCo2e!.central);
		expect(await dataNumber(page, 'total-net-avoided', 'low')).toBe(totals.netAvoidedKgCo2e!.low);
		expect(await dataNumber(page, 'total-items')).toBe(items!.total);
		expect(await dataNumber(page, 'coverage')).toBe(coverage);
		expect(await page.locator('main').innerText()).not.toMatch(/synthetic/i);
		expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
	});

	test.skipIf(!existsSync(logs))(
		'gives the numbers of the command line for every real log at hand',
		async () => {
			const retail = readdirSync(join(logs, 'uci-online-retail-by-day')).sort();
			for (const names of [
				['openrepair-repairconnects-202309.csv'],
				['openrepair-repairconnects-202309.json'],
				['openrepair-repairconnects-202507.csv'],
				['ebay-auctions-2004.csv'],
				['gebrauchtwagen-semicolon.csv'],
				// Nothing of this one is assessed: there is no total on either side.
				retail.map((name) => join('uci-online-retail-by-day', name))
			]) {
				const paths = names.map((name) => join(logs, name));
				await openLog(page, paths);
				const { totals, items } = await fromCommandLine(paths);
				const central = totals.netAvoidedKgCo2e?.central ?? null;
				expect(await dataNumber(page, 'total-net-avoided')).toBe(central);
				expect(await dataNumber(page, 'total-items')).toBe(items!.total);
			}
		}
	);

	test('sets the state to loading in the same task', async () => {
		await state(page, 'ready');
		const seen = await page.evaluate(() => {
			const input = document.querySelector<HTMLInputElement>('[data-testid=trade-log-input]')!;
			const data = new DataTransfer();
			data.items.add(new File(['category,items\nbook,1\n'], 'a.csv'));
			input.files = data.files;
			input.dispatchEvent(new Event('change', { bubbles: true }));
			return document.documentElement.dataset['state'];
		});
		expect(seen).toBe('loading');
		await state(page, 'ready');
		expect(await dataNumber(page, 'total-items')).toBe(1);
	});

	test('of a file that is none says what is wrong and keeps what was there', async () => {
		await openLog(page, [phones]);
		expect(await dataNumber(page, 'total-items')).toBe(1000);
		await page.setInputFiles('[data-testid=trade-log-input]', [
			{
				name: 'picture.png',
				mimeType: 'image/png',
				buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])
			}
		]);
		await state(page, 'failed');
		const error = page.locator('[data-testid=error]');
		expect(await error.getAttribute('role')).toBe('alert');
		expect(await error.innerText()).toContain('picture.png');
		expect(await dataNumber(page, 'total-items')).toBe(1000);
	});

	test('lists rejected rows with line and reason', async () => {
		await goTo(page, '/data/');
		await openLog(page, [
			textFile(
				'dirty.csv',
				'date,category,items\n2024-01-01,book,1\nsoon,book,1\n2024-01-02,book,many\n'
			)
		]);
		expect(await dataNumber(page, 'rejects-count')).toBe(2);
		const text = await page.locator('main').innerText();
		expect(text).toContain('soon');
		expect(text).toContain('many');
	});

	test('lets an unmapped category be mapped, which raises coverage', async () => {
		await goTo(page, '/data/');
		await openLog(page, [textFile('odd.csv', 'category,items\nblorb,3\nbook,1\n')]);
		expect(await dataNumber(page, 'coverage')).toBe(0.25);
		await page.getByLabel('Category for blorb').selectOption('smartphone');
		await page.waitForFunction(
			() => document.querySelector('[data-testid=coverage]')?.getAttribute('data-value') === '1'
		);
	});

	test('shows a user’s words as text and nothing else', async () => {
		const nasty = '<img src=x onerror="document.title=`owned`">';
		await goTo(page, '/');
		const { errors } = watched;
		await openLog(page, [
			textFile(
				'<b>x</b>.csv',
				`category,items,platform\n"${nasty.replaceAll('"', '""')}",2,"<script>1</script>"\nbook,1,"<i>"\n`
			)
		]);
		await goTo(page, '/data/');
		expect(await page.title()).not.toContain('owned');
		expect(await page.locator('img[src=x]').count()).toBe(0);
		expect(errors).toEqual([]);
	});
});

describe('choices', () => {
	test('of a preset and a region change the totals of the sample', async () => {
		const { page } = await site.open('/', { serviceWorkers: 'allow' });
		await state(page, 'ready');
		const before = await dataNumber(page, 'total-net-avoided');
		await page.getByLabel('Method', { exact: true }).selectOption('half-life');
		await page.waitForFunction(
			(old) =>
				Number(
					document.querySelector('[data-testid=total-net-avoided]')?.getAttribute('data-value')
				) !== old,
			before
		);
		const { totals } = await fromCommandLine([
			'data/samples/city-exchange-2024-2025.csv',
			'--preset',
			'half-life'
		]);
		expect(await dataNumber(page, 'total-net-avoided')).toBe(totals.netAvoidedKgCo2e!.central);
		await page.context().close();
	});
});

describe('without a network', () => {
	test('everything works once the page has been loaded', async () => {
		const { page } = await site.open('/', { serviceWorkers: 'allow' });
		await state(page, 'ready');
		// The service worker fetches the engine when the page is idle.
		await expect.poll(() => page.evaluate(engineIsKept), { timeout: patience }).toBe(true);
		await page.context().setOffline(true);
		await openLog(page, [phones]);
		expect(await page.locator('[data-testid=error]').allInnerTexts()).toEqual([]);
		expect(await dataNumber(page, 'total-items')).toBe(1000);
		await page.getByRole('link', { name: 'Data' }).click();
		await page.waitForURL('**/data/');
		expect(await dataNumber(page, 'rejects-count')).toBe(0);
		await page.getByRole('link', { name: '中文' }).click();
		await page.waitForURL('**/zh/data/');
		expect(await page.locator('h1').innerText()).toMatch(/[一-鿿]/);
		await page.reload();
		await state(page, 'ready');
		await page.context().close();
	});
});

/** Runs in the page: whether the service worker controls it and has the database in its cache. */
async function engineIsKept(): Promise<boolean> {
	const names = await caches.keys();
	const kept = await Promise.all(
		names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url))
	);
	const controlled = navigator.serviceWorker.controller !== null;
	const files = ['duckdb-eh-1', 'duckdb-eh-2', 'duckdb-browser-eh', 'engine-worker'];
	return controlled && files.every((file) => kept.flat().some((url) => url.includes(file)));
}
