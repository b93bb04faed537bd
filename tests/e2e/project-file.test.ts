import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scratch } from '../support/scratch';
import {
	dataNumber,
	fromCommandLine,
	goTo,
	openLog,
	openSite,
	state,
	textFile,
	type Site
} from './site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const folder = scratch({ 'of-the-test': '' });
const log = textFile(
	'march.csv',
	'date,category,items,platform\n2024-03-01,smartphone,1000,Xianyu\n2024-03-02,blorb,7,\n2024-03-03,book,12,\n'
);

/** Saves the project by a button of the page; gives the path of the file. */
async function save(page: Page, button: string, name: string): Promise<string> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: button, exact: true }).click();
	const saved = await download;
	expect(saved.suggestedFilename()).toBe('march.reprise');
	const path = join(folder, name);
	await saved.saveAs(path);
	return path;
}

/** The numbers on screen. */
async function shown(page: Page) {
	await state(page, 'ready');
	return {
		central: await dataNumber(page, 'total-net-avoided'),
		low: await dataNumber(page, 'total-net-avoided', 'low'),
		high: await dataNumber(page, 'total-net-avoided', 'high'),
		items: await dataNumber(page, 'total-items'),
		coverage: await dataNumber(page, 'coverage')
	};
}

describe('a project file', () => {
	test('goes from the page to the command line and to another page with the same numbers', async () => {
		const { page } = await site.open('/data/');
		await openLog(page, [log]);
		await page.getByLabel('Category for blorb').selectOption('bicycle');
		await page.waitForFunction(
			() => document.querySelector('[data-testid=coverage]')?.getAttribute('data-value') === '1'
		);
		await goTo(page, '/');
		await page.getByLabel('Method', { exact: true }).selectOption('half-life');
		const before = await shown(page);
		const without = await save(page, 'Save project', 'without.reprise');
		const withTrades = await save(page, 'Save project with trades', 'with.reprise');
		await page.context().close();

		const [one, other] = await Promise.all(
			[without, withTrades].map((path) => fromCommandLine([path]))
		);
		expect(JSON.stringify(one)).toBe(JSON.stringify(other));
		const { netAvoidedKgCo2e: net } = one!.totals;
		expect({ central: net!.central, low: net!.low, high: net!.high }).toEqual({
			central: before.central,
			low: before.low,
			high: before.high
		});
		expect(one!.items!.total).toBe(before.items);

		for (const path of [without, withTrades]) {
			const next = (await site.open('/')).page;
			await openLog(next, [path]);
			expect(await shown(next)).toEqual(before);
			expect(await next.getByLabel('Method', { exact: true }).inputValue()).toBe('half-life');
			const again = await save(next, 'Save project', 'again.reprise');
			expect(await readFile(again)).toEqual(await readFile(without));
			await next.context().close();
		}
	});

	test('without its trades says what cannot be done, and goes on with the log beside it', async () => {
		const { page } = await site.open('/data/');
		await openLog(page, [log]);
		const path = await save(page, 'Save project', 'short.reprise');
		await page.getByRole('button', { name: 'Back to the sample' }).click();
		await openLog(page, [path]);
		await page.getByLabel('Category for blorb').selectOption('bicycle');
		await state(page, 'failed');
		expect(await page.getByTestId('error').innerText()).toContain('march.csv');
		await page.getByRole('button', { name: 'Close' }).click();
		await openLog(page, [log]);
		await page.getByLabel('Category for blorb').selectOption('bicycle');
		await page.waitForFunction(
			() => document.querySelector('[data-testid=coverage]')?.getAttribute('data-value') === '1'
		);
		await page.context().close();
	});

	test('that is damaged is refused readably, and what was on screen stays and is kept', async () => {
		const { page } = await site.open('/');
		await openLog(page, [log]);
		await page.locator('[data-testid=kept][data-kept=kept]').waitFor();
		const path = join(folder, 'broken.reprise');
		await writeFile(path, 'PK\u0003\u0004 and nothing else');
		await openLog(page, [path]);
		expect(await page.getAttribute('html', 'data-state')).toBe('failed');
		expect(await page.getByTestId('error').innerText()).toContain('broken.reprise');
		expect(await dataNumber(page, 'total-items')).toBe(1019);
		await page.reload();
		await state(page, 'ready');
		expect(await dataNumber(page, 'total-items')).toBe(1019);
		await page.context().close();
	});
});
