import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataNumber, openSite, patience, state, textFile, type Site } from './site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const april = textFile(
	'april.csv',
	'date,category,items\n2024-04-02,smartphone,1000\n2024-04-09,book,400\n'
);
const may = textFile(
	'may.csv',
	'date,category,items\n2024-05-02,smartphone,1200\n2024-05-09,book,400\n2024-05-10,laptop,20\n'
);

/** Goes on by Tab until what has the focus is what is meant. */
async function tabTo(page: Page, selector: string): Promise<void> {
	for (let presses = 0; presses < 400; presses++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((own) => document.activeElement?.matches(own) === true, selector)) {
			return;
		}
	}
	throw new Error(`nothing by Tab: ${selector}`);
}

/** Opens a log by the keyboard, and waits until it is kept. */
async function openByKeys(page: Page, file: ReturnType<typeof textFile>): Promise<void> {
	await tabTo(page, '[data-testid=trade-log-input]');
	const choosing = page.waitForEvent('filechooser');
	await page.keyboard.press('Enter');
	await (await choosing).setFiles([file]);
	await page.waitForFunction(
		(name) => document.querySelector('header')?.textContent?.includes(name) === true,
		file.name
	);
	await state(page, 'ready');
	await page.locator('[data-testid=kept][data-kept=kept]').waitFor();
}

test('the work of a Monday is done by the keyboard alone, from the log to the report', async () => {
	const { page, errors, foreign } = await site.open('/', { serviceWorkers: 'allow' });
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await state(page, 'ready');
	await openByKeys(page, april);
	await page.reload();
	await state(page, 'ready');
	expect(await dataNumber(page, 'total-items')).toBe(1400);

	await openByKeys(page, may);
	expect(await dataNumber(page, 'total-items')).toBe(1620);
	await tabTo(page, 'section.change select');
	await page.locator('[data-testid=change] figure').waitFor();
	const change = Number(await page.getAttribute('[data-testid=change]', 'data-value'));
	const total = await dataNumber(page, 'total-net-avoided');
	expect(await page.locator('section.change select').inputValue()).toMatch(/^kept\//);
	expect(await page.locator('[data-testid=change]').innerText()).toMatch(/than in april\.csv/);

	await page.locator('body').press('Escape');
	await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
	await tabTo(page, '[data-testid=copy-view]');
	await page.keyboard.press('Enter');
	await page.waitForFunction(async () =>
		(await navigator.clipboard.readText()).startsWith(location.origin)
	);
	await page.keyboard.down('Shift');
	await tabTo(page, '[data-testid=report] summary');
	await page.keyboard.up('Shift');
	await page.keyboard.press('Enter');
	await tabTo(page, '[data-testid=report] button[data-format=html]');
	const saving = page.waitForEvent('download', { timeout: patience });
	await page.keyboard.press('Enter');
	const html = await readFile(await (await saving).path(), 'utf8');
	expect(html).toContain('may.csv');

	// April again, by the list of kept logs: the change is what tells the two totals apart.
	await tabTo(page, '[data-testid=recent] button');
	await page.keyboard.press('Enter');
	await page.waitForFunction(
		() => document.querySelector('[data-testid=total-items]')?.getAttribute('data-value') === '1400'
	);
	const before = await dataNumber(page, 'total-net-avoided');
	expect(total! - before!).toBeCloseTo(change, 6);
	expect([errors, foreign]).toEqual([[], []]);
	await page.context().close();
});

test('a log is set against a file beside it, and one that weighs is not', async () => {
	const { page, errors } = await site.open('/', { serviceWorkers: 'allow' });
	await state(page, 'ready');
	await page.setInputFiles('[data-testid=trade-log-input]', [may]);
	await page.waitForFunction(
		() => document.querySelector('[data-testid=total-items]')?.getAttribute('data-value') === '1620'
	);
	await page.locator('#change').scrollIntoViewIfNeeded();
	await page.locator('[data-testid=other-log]').setInputFiles([april]);
	await page.locator('[data-testid=change]', { hasText: 'than in april.csv' }).waitFor();
	expect(await dataNumber(page, 'total-items')).toBe(1620);
	const weighed = textFile('kilos.csv', 'date,category,mass_kg\n2024-04-02,t_shirt,12.5\n');
	await page.locator('[data-testid=other-log]').setInputFiles([weighed]);
	await page.locator('section.change', { hasText: 'cannot be compared' }).waitFor();
	expect(errors).toEqual([]);
	await page.context().close();
});
