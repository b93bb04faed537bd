import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	dataNumber,
	openByKeyboard,
	openLog,
	openSite,
	state,
	tabTo,
	textFile,
	type Site
} from './site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const input = '[data-testid=trade-log-input]';

async function textOf(download: Download): Promise<string> {
	return readFileSync(await download.path(), 'utf8');
}

/** Waits until an element says another number than before. */
async function changed(page: Page, testId: string, before: number | null): Promise<number | null> {
	await page.waitForFunction(
		([id, old]) =>
			document.querySelector(`[data-testid=${id}]`)?.getAttribute('data-value') !== old,
		[testId, String(before)] as const
	);
	await state(page, 'ready');
	return dataNumber(page, testId);
}

describe('a product manager, by keyboard alone', () => {
	const month = textFile(
		'last-month.csv',
		'date,category,items,platform\n2025-10-03,phone,40,Xianyu\n2025-11-03,phone,60,Xianyu\n2025-11-20,coat,30,Vinted\n'
	);
	let page: Page;
	beforeAll(async () => {
		({ page } = await site.open('/', { serviceWorkers: 'allow' }));
		await state(page, 'ready');
		await openByKeyboard(page, input, [month]);
	});
	afterAll(() => page.context().close());

	test('opens last month’s log and reads the sentence', async () => {
		expect(await dataNumber(page, 'total-items')).toBe(130);
		expect(await page.locator('h1').innerText()).toMatch(/^130 second-hand items avoided about/);
		expect(await page.getByTestId('log-name').innerText()).toBe('last-month.csv');
	});

	test('reads by month what adds up to the total', async () => {
		await tabTo(page, 'figure[data-figure=trend] summary');
		await page.keyboard.press('Enter');
		const table = page.locator('figure[data-figure=trend] table');
		expect(await table.locator('tbody th').allInnerTexts()).toEqual(['Oct 2025', 'Nov 2025']);
		const place = (await table.locator('thead th').allInnerTexts()).findIndex((head) =>
			head.startsWith('Net avoided')
		);
		const cells = await table.locator(`tbody tr > :nth-child(${place + 1})`).allInnerTexts();
		const kg = cells.map((cell) => Number(cell.replaceAll(',', '')));
		const scale = (await table.innerText()).includes('tonnes') ? 1000 : 1;
		const total = await dataNumber(page, 'total-net-avoided');
		expect(kg.reduce((sum, value) => sum + value, 0) * scale).toBeCloseTo(total!, -2);
	});

	test('takes another method and is told so', async () => {
		const before = await dataNumber(page, 'total-net-avoided');
		await page.locator('body').press('Home');
		await page.locator('main').focus();
		await tabTo(page, '.method select');
		await page.keyboard.press('ArrowDown');
		expect(await changed(page, 'total-net-avoided', before)).not.toBe(before);
		expect(await page.locator('.notice.preset').innerText()).toContain('not the default method');
		expect(await page.locator('.basis').innerText()).not.toContain('method: Default');
	});
});

describe('a researcher', () => {
	const log = textFile(
		'shop.csv',
		'day,what,pieces,weight_kg,note\n2024-01-02,phone,3,1,a\n2024-01-03,blorb,5,2,b\n2024-01-04,book,many,1,c\n2024-01-05,coat,2,3,d\n'
	);
	let page: Page;
	let kept = '';
	beforeAll(async () => {
		({ page } = await site.open('/data/', { serviceWorkers: 'allow' }));
		await openLog(page, [log]);
	});
	afterAll(() => page.context().close());

	test('sees the rejected row with its line and reason, and takes it along', async () => {
		expect(await dataNumber(page, 'rejects-count')).toBe(1);
		expect(await page.locator('#rejects tbody').innerText()).toMatch(/4\s.*“many”/s);
		const saved = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Download all as CSV' }).click();
		expect(await textOf(await saved)).toContain('shop.csv,4,');
	});

	test('maps a word, by the list', async () => {
		expect(await dataNumber(page, 'coverage')).toBe(0.5);
		await page.getByLabel('Category for blorb').selectOption('laptop');
		expect(await changed(page, 'coverage', 0.5)).toBe(1);
	});

	test('takes it back and makes it again', async () => {
		await page.getByRole('button', { name: 'Undo' }).click();
		expect(await changed(page, 'coverage', 1)).toBe(0.5);
		expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
		await page.getByLabel('Category for blorb').selectOption('laptop');
		expect(await changed(page, 'coverage', 0.5)).toBe(1);
	});

	test('downloads the mapping', async () => {
		const saved = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Download mapping' }).click();
		kept = await textOf(await saved);
		expect(kept).toMatch(/^\ufeffsource_category,category\r\n/);
		expect(kept).toContain('blorb,laptop\r\n');
	});

	test('loads it for next month’s log, by keyboard', async () => {
		// What this browser kept of the last log would do it by itself.
		await page.evaluate(() => localStorage.clear());
		await openLog(page, [textFile('next.csv', 'what,pieces\nblorb,4\nphone,1\n')]);
		expect(await dataNumber(page, 'coverage')).toBe(0.2);
		await page.locator('main').focus();
		await openByKeyboard(page, '[data-testid=mapping-input]', [textFile('mapping.csv', kept)]);
		expect(await changed(page, 'coverage', 0.2)).toBe(1);
		expect(await page.locator('.tools [role=status]').innerText()).toMatch(/rows of the mapping/);
	});

	test('is told where a mapping file cannot be used, and keeps the mapping', async () => {
		await page.setInputFiles('[data-testid=mapping-input]', [
			textFile('mapping.csv', 'a,b\n1,2\n')
		]);
		await state(page, 'failed');
		expect(await page.getByTestId('error').innerText()).toContain('mapping.csv');
		expect(await dataNumber(page, 'coverage')).toBe(1);
		await page.getByRole('button', { name: 'Close' }).click();
		await state(page, 'ready');
	});

	test('changes what a column is taken as', async () => {
		await openLog(page, [log]);
		expect(
			await page
				.getByLabel('“pieces” is taken as')
				.or(page.getByLabel('pieces is taken as'))
				.inputValue()
		).toBe('items');
		await page.getByLabel('pieces is taken as').selectOption('');
		await changed(page, 'rejects-count', 1);
		expect(await dataNumber(page, 'rejects-count')).toBe(0);
		expect(await page.getByLabel('pieces is taken as').inputValue()).toBe('');
	});
});

describe('a press officer', () => {
	let page: Page;
	beforeAll(async () => {
		({ page } = await site.open('/', { serviceWorkers: 'allow' }));
		await state(page, 'ready');
	});
	afterAll(() => page.context().close());

	test('reads the range and what it means, and comes back by Escape', async () => {
		await tabTo(page, '.basis summary');
		await page.keyboard.press('Enter');
		const panel = page.locator('.basis details[open] .panel');
		expect(await panel.innerText()).toMatch(/nine in ten results fall between/);
		expect(await panel.innerText()).toMatch(/Cautious headline: at least/);
		await page.keyboard.press('Escape');
		expect(await panel.count()).toBe(0);
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
	});

	test('switches the language and finds the same numbers in its habit', async () => {
		const before = await dataNumber(page, 'total-net-avoided');
		await page.locator('body').press('Home');
		await page.getByRole('link', { name: '中文' }).press('Enter');
		await page.waitForURL('**/zh/');
		expect(await dataNumber(page, 'total-net-avoided')).toBe(before);
		expect(await page.locator('h1').innerText()).toMatch(/万\s件二手物品|万件二手物品/);
		expect(await page.getAttribute('html', 'lang')).toBe('zh-Hans');
		expect(await page.title()).toMatch(/二手交易/);
	});

	test('reads what is not included, and that nobody has reviewed it', async () => {
		const text = await page.locator('main').innerText();
		expect(text).toContain('未计入的内容');
		expect(text).toContain('使用阶段的差异');
		expect(text).toContain('未经 ISO 14044 鉴定性评审');
	});

	test('keeps an opened log through every change of page and language', async () => {
		await openLog(page, [textFile('a.csv', 'category,items\nphone,4\n')]);
		await page.getByRole('link', { name: '数据' }).click();
		await page.waitForURL('**/zh/data/');
		await page.getByRole('link', { name: 'English' }).click();
		await page.waitForURL((url) => url.pathname === '/data/');
		expect(await page.getByTestId('log-name').innerText()).toBe('a.csv');
		await page.getByRole('button', { name: 'Back to the sample' }).click();
		expect(await page.getByTestId('log-name').innerText()).toMatch(/synthetic/);
	});
});
