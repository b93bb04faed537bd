import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLog, openSite, state, textFile, type Site } from './site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page): Promise<string[]> {
	const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze();
	return found.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
	);
}

const dirty = textFile(
	'dirty.csv',
	'date,category,items,platform,region\n2024-01-01,book,1,Xianyu,浙江\nsoon,book,1,,\n2024-02-01,laptop,3,转转,Beijing\n2024-02-02,blorb,2,转转,\n'
);

describe('axe finds nothing', () => {
	const paths = ['/', '/data/', '/method/', '/zh/', '/zh/data/', '/zh/method/'];
	const views = [
		{ width: 1440, height: 900, colorScheme: 'light' as const },
		{ width: 360, height: 740, colorScheme: 'dark' as const }
	];

	for (const path of paths) {
		for (const { width, height, colorScheme } of views) {
			test(`on ${path} at ${width} px, ${colorScheme}`, async () => {
				const { page } = await site.open(path, { viewport: { width, height }, colorScheme });
				await state(page, 'ready');
				expect(await violations(page)).toEqual([]);
				await page.context().close();
			});
		}
	}

	test('after a log with rejects and unmapped words was opened, and after a failure', async () => {
		const { page } = await site.open('/');
		await openLog(page, [dirty]);
		expect(await violations(page)).toEqual([]);
		await page.getByRole('link', { name: 'Data' }).click();
		await page.waitForURL('**/data/');
		expect(await violations(page)).toEqual([]);
		await openLog(page, [textFile('empty.csv', '')]);
		expect(await page.getAttribute('html', 'data-state')).toBe('failed');
		expect(await violations(page)).toEqual([]);
		await page.context().close();
	});
});

describe('the pages', () => {
	test('do not scroll sideways from 320 to 2560 px', async () => {
		const { page } = await site.open('/');
		await state(page, 'ready');
		for (const path of ['/', '/data/', '/method/', '/zh/']) {
			await page.goto(site.origin + path);
			for (const width of [320, 360, 768, 1440, 2560]) {
				await page.setViewportSize({ width, height: 800 });
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth
				);
				expect({ path, width, overflow: Math.max(0, overflow) }).toEqual({
					path,
					width,
					overflow: 0
				});
			}
		}
		await page.context().close();
	});

	test('reach every figure’s table by keyboard', async () => {
		const { page } = await site.open('/');
		await state(page, 'ready');
		const figures = await page.locator('figure[data-figure]').count();
		const reached = new Set<string>();
		for (let press = 0; press < 150 && reached.size < figures; press++) {
			await page.keyboard.press('Tab');
			const name = await page.evaluate(() => {
				const active = document.activeElement;
				return active?.tagName === 'SUMMARY'
					? (active.closest('figure[data-figure]')?.getAttribute('data-figure') ?? null)
					: null;
			});
			if (name === null || reached.has(name)) continue;
			await page.keyboard.press('Enter');
			const table = page.locator(`figure[data-figure="${name}"] table`);
			expect(await table.isVisible()).toBe(true);
			reached.add(name);
		}
		expect(reached.size).toBe(figures);
		await page.context().close();
	});
});
