import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { syntheticLogs } from '../platforms/synthetic-logs';
import { pathOf } from '../platforms/synthetic-log';
import {
	dataNumber,
	fromCommandLine,
	goTo,
	openSite,
	state,
	type Site,
	type WatchedPage
} from './site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

/** Opens the synthetic log of a platform by its button on the data page, and waits for the result. */
async function openPlatform(page: Page, platform: string): Promise<void> {
	await page.locator(`[data-platform-log="${platform}"]`).click();
	await page.getByText(`${platform}-synthetic.csv`).first().waitFor();
	await state(page, 'ready');
}

describe('the synthetic logs of platforms, opened on the data page', () => {
	/** One page for all: whatever is opened takes the place of what was there. */
	let watched: WatchedPage;
	let page: Page;
	beforeAll(async () => {
		watched = await site.open('/data/');
		page = watched.page;
		await state(page, 'ready');
	});
	afterAll(() => page.context().close());

	test.each(syntheticLogs)('$platform: gives the numbers of the command line', async (log) => {
		const { platform } = log;
		await openPlatform(page, platform);
		expect(await dataNumber(page, 'rejects-count')).toBe(0);
		expect(await page.locator('main').innerText()).toMatch(/Synthetic sample/);
		await goTo(page, '/');
		const { totals, items, coverage } = await fromCommandLine([pathOf(platform)]);
		const net = totals.netAvoidedKgCo2e!;
		expect(await dataNumber(page, 'total-net-avoided')).toBe(net.central);
		expect(await dataNumber(page, 'total-net-avoided', 'low')).toBe(net.low);
		expect(await dataNumber(page, 'total-net-avoided', 'high')).toBe(net.high);
		expect(await dataNumber(page, 'total-items')).toBe(items!.total);
		expect(await dataNumber(page, 'coverage')).toBe(coverage);
		expect(await page.locator('main').innerText()).toMatch(/Synthetic sample/);
		await goTo(page, '/data/');
	});

	test('take the reader to the result at the top of the page', async () => {
		await openPlatform(page, 'kongfz');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('headline');
		expect(await page.evaluate(() => scrollY)).toBeLessThan(200);
	});

	test('are left again for the bundled sample, without an error or a foreign request', async () => {
		await page.getByRole('button', { name: 'Back to the sample' }).click();
		await state(page, 'ready');
		expect(await page.getByText('city-exchange-2024-2025.csv').count()).toBeGreaterThan(0);
		expect({ foreign: watched.foreign, errors: watched.errors }).toEqual({
			foreign: [],
			errors: []
		});
	});
});

describe('the profiles of platforms', () => {
	test.each([
		['/data/', 'Logs as platforms export them', 'Guazi'],
		['/zh/data/', '各平台导出的日志样式', '瓜子二手车']
	])('are on %s before any script has run', async (path, title, name) => {
		const { page } = await site.open(path, { javaScriptEnabled: false });
		const section = page.locator('#platforms');
		expect(await section.locator('h2').innerText()).toBe(title);
		expect(await section.locator('tbody tr').count()).toBe(syntheticLogs.length);
		expect(await section.innerText()).toContain(name);
		await page.context().close();
	});

	test('offer each log as a file of this site, under a name that says synthetic', async () => {
		const { page } = await site.open('/data/');
		const links = page.locator('#platforms a[download]');
		const files = await links.evaluateAll((all) =>
			all.map((link) => [link.getAttribute('download'), (link as HTMLAnchorElement).href])
		);
		expect(files.map(([name]) => name)).toEqual(
			syntheticLogs.map(({ platform }) => `${platform}-synthetic.csv`)
		);
		for (const [, href] of files) {
			expect(new URL(href!).origin).toBe(site.origin);
			expect((await page.request.get(href!)).status()).toBe(200);
		}
		await page.context().close();
	});
});
