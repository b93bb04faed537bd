import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './axe-findings';
import {
	dataNumber,
	goTo,
	openLog,
	openSite,
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

const phones = textFile('phones.csv', 'date,category,items\n2024-03-01,smartphone,1000\n');

/** Opens a page and waits for what comes after its first view. */
async function openPage(path: string, options = {}): Promise<WatchedPage> {
	const watched = await site.open(path, options);
	await state(watched.page, 'ready');
	await watched.page.getByTestId('toast').waitFor({ state: 'attached' });
	return watched;
}

/** Pastes as the browser does: with the clipboard's content in each of its forms. */
function paste(page: Page, forms: Readonly<Record<string, string>>): Promise<void> {
	return page.evaluate((given) => {
		const clipboardData = new DataTransfer();
		for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text);
		const target = document.activeElement ?? document.body;
		target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
	}, forms);
}

const palette = (page: Page) => page.getByTestId('palette');

async function command(page: Page, query: string): Promise<void> {
	await page.keyboard.press('Control+k');
	await palette(page).waitFor();
	await page.keyboard.type(query);
	await page.keyboard.press('Enter');
	await palette(page).waitFor({ state: 'detached' });
}

describe('a table that is pasted', () => {
	test('is opened as a log, as text with tabs or as the table of a page', async () => {
		const { page, errors } = await openPage('/');
		await paste(page, { 'text/plain': 'date\tcategory\titems\n2024-03-01\tsmartphone\t1000\n' });
		await page.getByTestId('log-name').filter({ hasText: 'pasted table.tsv' }).waitFor();
		expect(await dataNumber(page, 'total-items')).toBe(1000);
		await paste(page, {
			'text/plain': 'category items laptop 30',
			'text/html':
				'<style>td { color: red }</style><table style="color: red"><tr><th>category</th><th>items</th></tr><tr><td style="mso-x: 1">laptop</td><td>30</td></tr></table>'
		});
		await page.waitForFunction(
			() => document.querySelector('[data-testid=total-items]')?.getAttribute('data-value') === '30'
		);
		expect(errors).toEqual([]);
		await page.context().close();
	});

	test('that is none is refused in words, and what was there stays', async () => {
		const { page } = await openPage('/');
		await openLog(page, [phones]);
		await paste(page, { 'text/plain': 'see you at eight' });
		await state(page, 'failed');
		expect(await page.getByTestId('error').innerText()).toContain('pasted table.csv');
		expect(await dataNumber(page, 'total-items')).toBe(1000);
		await page.context().close();
	});

	test('into a field stays in the field', async () => {
		const { page } = await openPage('/');
		await page.locator('[data-filter=category] summary').click();
		await page.locator('[data-filter=category] input[type=search]').focus();
		await paste(page, { 'text/plain': 'category\titems\nbook\t2\n' });
		expect(await page.getAttribute('html', 'data-state')).toBe('ready');
		expect(await page.getByTestId('log-name').innerText()).toMatch(/Sample/);
		await page.context().close();
	});
});

describe('the list of commands', () => {
	test('leads to a page and limits the view to a category, by the keyboard alone', async () => {
		const { page, errors } = await openPage('/');
		await command(page, 'go data');
		await page.waitForURL((url) => url.pathname === '/data/');
		await page.keyboard.press('Control+k');
		await page.keyboard.type('smartphone');
		await palette(page).getByRole('option', { name: 'Only Category: Smartphone' }).waitFor();
		const active = await palette(page).getByRole('combobox').getAttribute('aria-activedescendant');
		expect(active).toMatch(/view\/only\/category\/smartphone$/);
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => url.pathname === '/');
		await page.getByRole('button', { name: /not only Category: Smartphone/ }).waitFor();
		expect(errors).toEqual([]);
		await page.context().close();
	});

	test('finds Chinese and English names in a Chinese page, and remembers what was used', async () => {
		const { page } = await openPage('/zh/');
		await command(page, '因子');
		await page.waitForURL('**/zh/factors/');
		await page.keyboard.press('Control+k');
		const first = palette(page).getByRole('option').first();
		expect(await first.innerText()).toContain('最近使用');
		await page.keyboard.type('impact');
		expect(await first.innerText()).toContain('影响');
		await page.keyboard.press('Escape');
		await palette(page).waitFor({ state: 'detached' });
		await page.context().close();
	});
});

describe('axe finds nothing in', () => {
	test.each([
		['light', 1440],
		['dark', 360]
	] as const)(
		'the commands, the sheet, a toast and the tour, %s at %d px',
		async (scheme, width) => {
			const { page } = await openPage('/', {
				colorScheme: scheme,
				viewport: { width, height: 800 }
			});
			expect(await axeFindings(page)).toEqual([]);
			// From here on at what is new: the page below is the one that was looked at.
			await page.keyboard.press('Control+k');
			await page.keyboard.type('phone');
			expect(await axeFindings(page, '[data-testid=palette]')).toEqual([]);
			await page.keyboard.press('Enter');
			await page.keyboard.press('Shift+?');
			await page.getByTestId('shortcuts').waitFor();
			expect(await axeFindings(page, '[data-testid=shortcuts]')).toEqual([]);
			await page.keyboard.press('Escape');
			await page.keyboard.press('r');
			await page.getByTestId('toast').getByRole('button').first().waitFor();
			expect(await axeFindings(page, '[data-testid=toast]')).toEqual([]);
			await command(page, 'tour');
			await page.getByTestId('tour').waitFor();
			expect(await axeFindings(page, '[data-testid=tour]', '[data-toured]')).toEqual([]);
			await page.context().close();
		}
	);
});

describe('keys', () => {
	test('lead to pages, and to a sheet where those without Ctrl are switched off for good', async () => {
		const { page } = await openPage('/');
		await page.keyboard.press('g');
		await page.keyboard.press('f');
		await page.waitForURL((url) => url.pathname === '/factors/');
		await page.keyboard.press('Shift+?');
		const sheet = page.getByTestId('shortcuts');
		await sheet.getByRole('checkbox').uncheck();
		await page.keyboard.press('Escape');
		await page.keyboard.press('Shift+?');
		expect(await sheet.count()).toBe(0);
		await page.reload();
		await page.getByTestId('toast').waitFor({ state: 'attached' });
		await page.keyboard.press('Shift+?');
		await command(page, 'shortcuts');
		await sheet.waitFor();
		expect(await sheet.getByRole('checkbox').isChecked()).toBe(false);
		await page.context().close();
	});

	test('are letters in a field', async () => {
		const { page } = await openPage('/');
		await page.keyboard.press('f');
		await page.keyboard.type('good');
		const search = page.locator('[data-filter] input[type=search]').first();
		expect(await search.inputValue()).toBe('good');
		expect(new URL(page.url()).pathname).toBe('/');
		await page.context().close();
	});
});

describe('a number', () => {
	test('is copied with its range and source', async () => {
		const { page } = await openPage('/', { permissions: ['clipboard-read', 'clipboard-write'] });
		await page.getByTestId('total-net-avoided').hover();
		await page.locator('[data-copy="total.net"]').click();
		await page.getByTestId('toast').getByText('Copied').first().waitFor();
		const text = await page.evaluate(() => navigator.clipboard.readText());
		expect(text).toMatch(/^Net avoided emissions: [\d.,]+ t CO₂e \(range [\d.,]+ to [\d.,]+ t\); /);
		expect(text).toContain('Sample log (synthetic); 2024 to 2025; ');
		expect(text).toContain('factor pack');
		await page.context().close();
	});
});

describe('what was done', () => {
	test('can be taken back: a filter that was reset, a log that was closed', async () => {
		const { page } = await openPage('/');
		await command(page, 'only smartphone');
		await page.getByRole('button', { name: 'Show everything' }).click();
		const toast = page.getByTestId('toast');
		await toast.getByRole('button', { name: 'Take back' }).click();
		await page.getByRole('button', { name: /not only Category: Smartphone/ }).waitFor();
		await openLog(page, [phones]);
		await page.getByRole('button', { name: 'Back to the sample' }).click();
		await toast.getByRole('button', { name: 'Take back' }).click();
		await state(page, 'ready');
		expect(await dataNumber(page, 'total-items')).toBe(1000);
		await page.context().close();
	});

	test('is not taken back once something else was done', async () => {
		const { page } = await openPage('/');
		await command(page, 'only smartphone');
		await page.getByRole('button', { name: 'Show everything' }).click();
		const undo = page.getByTestId('toast').getByRole('button', { name: 'Take back' });
		await undo.waitFor();
		await command(page, 'only laptop');
		await undo.waitFor({ state: 'detached' });
		await page.context().close();
	});

	test('to a scenario can be taken back', async () => {
		const { page } = await openPage('/scenarios/');
		const picker = page.getByTestId('scenarios').locator('select').first();
		await page.getByTestId('scenarios').locator('.add button').first().click();
		const name = await picker.locator('option').innerText();
		await page.getByRole('button', { name: 'Delete' }).click();
		await page.getByTestId('toast').getByRole('button', { name: 'Take back' }).click();
		expect(await picker.locator('option').innerText()).toBe(name);
		await page.context().close();
	});

	test('to the mapping can be taken back', async () => {
		const { page } = await openPage('/data/');
		await openLog(page, [textFile('words.csv', 'category,items\nblorb,7\n')]);
		const mapping = textFile('map.csv', 'source_category,category\nblorb,laptop\n');
		await page.setInputFiles('[data-testid=mapping-input]', [mapping]);
		await page.getByTestId('toast').getByRole('button', { name: 'Take back' }).click();
		await state(page, 'ready');
		await goTo(page, '/');
		expect(await dataNumber(page, 'total-net-avoided')).toBe(null);
		await page.context().close();
	});
});

describe('the tour', () => {
	test('is offered once, points at four things, and can be ended', async () => {
		const { page } = await openPage('/');
		await page.getByTestId('tour-offer').getByRole('button').first().click();
		const tour = page.getByTestId('tour');
		for (let step = 1; step <= 4; step++) {
			await tour.getByText(`${step} of 4`).waitFor();
			expect(await page.locator('[data-toured]').count()).toBe(1);
			await tour.getByRole('button').first().click();
		}
		await tour.waitFor({ state: 'detached' });
		expect(await page.locator('[data-toured]').count()).toBe(0);
		await page.reload();
		await page.getByTestId('toast').waitFor({ state: 'attached' });
		expect(await page.getByTestId('tour-offer').count()).toBe(0);
		await page.context().close();
	});
});
