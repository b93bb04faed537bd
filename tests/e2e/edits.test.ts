import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { dataNumber, fromCommandLine, openSite, state, type Site, type WatchedPage } from './site';

const sample = 'data/samples/city-exchange-2024-2025.csv';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

describe('another method for the sample', () => {
	let watched: WatchedPage;
	let page: Page;
	beforeAll(async () => {
		// Without the service worker, which fetches the database for later visits.
		watched = await site.open('/', { serviceWorkers: 'block' });
		page = watched.page;
		await state(page, 'ready');
	});
	afterAll(() => page.context().close());

	async function choose(preset: string): Promise<void> {
		await page.locator('.control.method select').selectOption(preset);
		await state(page, 'ready', 'failed');
	}

	test('gives the numbers of the command line, and starts no database', async () => {
		for (const preset of ['half-life', 'survey-fashion', 'default']) {
			await choose(preset);
			const { totals, equivalences } = await fromCommandLine([sample, '--preset', preset]);
			const net = totals.netAvoidedKgCo2e!;
			expect(await dataNumber(page, 'total-net-avoided')).toBe(net.central);
			expect(await dataNumber(page, 'total-net-avoided', 'low')).toBe(net.low);
			expect(await dataNumber(page, 'total-net-avoided', 'high')).toBe(net.high);
			expect(await dataNumber(page, 'total-trees')).toBe(equivalences[0]!.value!.central);
		}
		expect(watched.paths.filter((path) => path.endsWith('.wasm'))).toEqual([]);
		expect(watched.errors).toEqual([]);
	});

	test('shows the totals at once and the old range to nobody', async () => {
		const seen = await page.evaluate(() => {
			const total = document.querySelector<HTMLElement>('[data-testid=total-net-avoided]')!;
			const select = document.querySelector<HTMLSelectElement>('.control.method select')!;
			const before = total.dataset['value'];
			select.value = 'half-life';
			select.dispatchEvent(new Event('change', { bubbles: true }));
			const { value, low } = total.dataset;
			return { changed: value !== before, low, state: document.documentElement.dataset['state'] };
		});
		expect(seen).toEqual({ changed: true, low: undefined, state: 'loading' });
		await state(page, 'ready');
		expect(await dataNumber(page, 'total-net-avoided', 'low')).not.toBeNull();
		await choose('default');
	});

	test('of counting trees keeps the one before in sight', async () => {
		const trees = page.getByTestId('total-trees');
		await trees.locator('summary').click();
		await page.waitForFunction(
			() => document.querySelectorAll('[data-testid=total-trees] option').length > 1
		);
		await trees.locator('select').selectOption('cedar-year-jp');
		await state(page, 'ready');
		const net = (await dataNumber(page, 'total-net-avoided'))!;
		// One Japanese cedar takes up 8.8 kg a year.
		expect(await dataNumber(page, 'total-trees')).toBeCloseTo(net / 8.8, 6);
		expect(await page.getByTestId('total-trees-before').innerText()).toMatch(/7\.5\skg/);
	});

	test('says how sure it is once that comes into view', async () => {
		await page.locator('#certainty').scrollIntoViewIfNeeded();
		for (const name of ['distribution', 'tornado', 'contribution', 'convergence']) {
			await page.locator(`figure[data-figure=${name}]`).waitFor();
		}
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Download the draws (CSV)' }).click();
		const { createReadStream } = await import('node:fs');
		let lines = 0;
		for await (const chunk of createReadStream(await (await download).path(), 'utf8')) {
			lines += String(chunk).split('\n').length - 1;
		}
		// A header and 10,000 draws.
		expect(lines).toBe(10_001);
		expect(watched.errors).toEqual([]);
	});
});
