import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scratch } from '../support/scratch';
import { dataNumber, holdEngine, openLog, openSite, state, textFile, type Site } from './site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const row = (index: number) => `2024-01-${10 + (index % 20)},phone,${index % 7},Xianyu`;
const rows = Array.from({ length: 600_000 }, (_, index) => row(index));
const folder = scratch({
	'large.csv': `date,category,items,platform\n${rows.join('\n')}\n`
});

const small = textFile('small.csv', 'category,items\nbook,3\n');

/** Cancels what is under way; how long the page took to answer, in ms. */
async function cancelled(page: Page): Promise<number> {
	const button = page.getByRole('button', { name: 'Cancel' });
	await button.waitFor();
	const start = Date.now();
	await button.click();
	await state(page, 'ready');
	return Date.now() - start;
}

describe('the state of the page', () => {
	test('is loading in the task in which files are dropped', async () => {
		const { page } = await site.open('/data/');
		await state(page, 'ready');
		const seen = await page.evaluate(() => {
			const data = new DataTransfer();
			data.items.add(new File(['category,items\nbook,1\n'], 'a.csv'));
			window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
			return document.documentElement.dataset['state'];
		});
		expect(seen).toBe('loading');
		await state(page, 'ready');
		expect(await page.getByTestId('log-name').innerText()).toBe('a.csv');
		await page.context().close();
	});

	test('stays what it is when something other than files is dropped', async () => {
		const { page } = await site.open('/');
		await state(page, 'ready');
		const seen = await page.evaluate(() => {
			const data = new DataTransfer();
			data.setData('text/plain', 'hello');
			window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
			return document.documentElement.dataset['state'];
		});
		expect(seen).toBe('ready');
		await page.context().close();
	});
});

describe('what is under way', () => {
	test('is named, and can be cancelled before the database has come', async () => {
		const { page } = await site.open('/', { serviceWorkers: 'block' });
		await state(page, 'ready');
		const before = await page.locator('h1').innerText();
		const release = await holdEngine(page);
		await page.setInputFiles('[data-testid=trade-log-input]', [small]);
		expect(await page.getAttribute('html', 'data-state')).toBe('loading');
		expect(await cancelled(page)).toBeLessThan(1000);
		expect(await page.locator('h1').innerText()).toBe(before);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
		release();
		await openLog(page, [small]);
		expect(await dataNumber(page, 'total-items')).toBe(3);
		await page.context().close();
	});

	test('can be cancelled while a large log is read, and the next log opens', async () => {
		const { page } = await site.open('/');
		await openLog(page, [small]);
		await page.setInputFiles('[data-testid=trade-log-input]', [join(folder, 'large.csv')]);
		expect(await cancelled(page)).toBeLessThan(1000);
		expect(await dataNumber(page, 'total-items')).toBe(3);
		await openLog(page, [textFile('next.csv', 'category,items\nbook,5\n')]);
		expect(await dataNumber(page, 'total-items')).toBe(5);
		await page.context().close();
	});
});
