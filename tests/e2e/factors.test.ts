import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Download, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	dataNumber,
	fromCommandLine,
	goTo,
	openSite,
	patience,
	state,
	textFile,
	type Site
} from './site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const sample = 'data/samples/city-exchange-2024-2025.csv';

async function openFactors(options = {}): Promise<Page> {
	const { page } = await site.open('/factors/', options);
	await state(page, 'ready');
	return page;
}

async function openCategory(page: Page, id: string): Promise<void> {
	await page.locator(`tr[data-category="${id}"] button[aria-expanded]`).click();
	await page.locator('[data-parameter=production] input').first().waitFor();
}

const field = (page: Page, parameter: string, bound: string) =>
	page.locator(`[data-parameter=${parameter}] [data-bound=${bound}]`);

async function enter(page: Page, parameter: string, bound: string, text: string): Promise<void> {
	await field(page, parameter, bound).fill(text);
	await field(page, parameter, bound).press('Enter');
}

async function textOf(download: Download): Promise<string> {
	return readFileSync(await download.path(), 'utf8');
}

const net = (page: Page, name?: string) => dataNumber(page, 'total-net-avoided', name);

describe('an own value', () => {
	let page: Page;
	let before: number | null;
	let values = '';
	beforeAll(async () => {
		page = await openFactors();
		before = await net(page);
		await openCategory(page, 'smartphone');
	});
	afterAll(() => page.context().close());

	test('is in the totals before the next task, and its range follows', async () => {
		const atOnce = await field(page, 'production', 'central').evaluate((input) => {
			const total = document.querySelector<HTMLElement>('[data-testid=total-net-avoided]')!;
			const field = input as HTMLInputElement;
			field.value = '60';
			field.dispatchEvent(new Event('input', { bubbles: true }));
			field.dispatchEvent(new Event('change', { bubbles: true }));
			const { value, low } = total.dataset;
			return { value: Number(value), low: low ?? null };
		});
		expect(atOnce.value).not.toBe(before);
		expect(atOnce.low).toBeNull();
		await state(page, 'ready');
		expect(await net(page)).toBe(atOnce.value);
		expect(await net(page, 'low')).toBeLessThan(atOnce.value);
		expect(await net(page, 'high')).toBeGreaterThan(atOnce.value);
	});

	test('gives what the command line gives with the same values in a file', async () => {
		const saved = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Download my values (CSV)' }).click();
		values = await textOf(await saved);
		const file = join(mkdtempSync(join(tmpdir(), 'reprise-')), 'factors.csv');
		writeFileSync(file, values);
		const { totals } = await fromCommandLine([sample, '--factors', file]);
		const { low, central, high } = totals.netAvoidedKgCo2e!;
		expect(await net(page)).toBe(central);
		expect(await net(page, 'low')).toBe(low);
		expect(await net(page, 'high')).toBe(high);
	});

	test('without a source is marked as an own assumption, on this page and on the first', async () => {
		const row = page.locator('tr[data-category=smartphone]');
		expect(await row.innerText()).toContain('own assumption');
		expect(await page.getByTestId('own-values').innerText()).toContain('1 value is your own');
		await page.getByLabel('Production P: where your value comes from').fill('a report');
		await page.getByLabel('Production P: where your value comes from').press('Enter');
		await state(page, 'ready');
		expect(await row.innerText()).toContain('own value');
		await page.keyboard.press('Control+z');
		await state(page, 'ready');
		expect(await row.innerText()).toContain('own assumption');
		await goTo(page, '/');
		expect(await page.locator('main').innerText()).toMatch(/no source \(smartphone\)/);
		await goTo(page, '/factors/');
		await openCategory(page, 'smartphone');
	});

	test('that is impossible is refused with what to do, and changes nothing', async () => {
		const now = await net(page);
		await enter(page, 'displacement', 'high', '50');
		expect(await page.getByTestId('refused').innerText()).toMatch(/Not applied.*Divide percent/);
		expect(await net(page)).toBe(now);
		await field(page, 'displacement', 'high').fill('0.72');
		await field(page, 'displacement', 'high').press('Enter');
		expect(await page.getByTestId('refused').count()).toBe(0);
	});

	test('that is far from the evidence counts, with a word of doubt', async () => {
		await field(page, 'production', 'high').fill('6000');
		await enter(page, 'production', 'central', '5425');
		await state(page, 'ready');
		expect(await page.getByTestId('doubt').innerText()).toMatch(/100 times the median.*Smartphone/);
		await page.keyboard.press('Control+z');
		await state(page, 'ready');
	});

	test('is taken back and made again, by button and by key', async () => {
		const own = await net(page);
		await page.getByRole('button', { name: 'Reset this category' }).click();
		await state(page, 'ready');
		expect(await net(page)).toBe(before);
		await page.getByRole('button', { name: 'Undo' }).click();
		await state(page, 'ready');
		expect(await net(page)).toBe(own);
		await page.keyboard.press('Control+Shift+z');
		await state(page, 'ready');
		expect(await net(page)).toBe(before);
	});

	test('comes back from its file', async () => {
		await page.setInputFiles('[data-testid=factors-input]', [textFile('factors.csv', values)]);
		await page.getByText('1 value of the file is in force.').waitFor();
		await state(page, 'ready');
		expect(await field(page, 'production', 'central').inputValue()).toBe('60');
	});

	test('goes out in a pack, which moves the total by the same when it comes in', async () => {
		const own = await net(page);
		const saved = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Download the pack with my values (zip)' }).click();
		const download = await saved;
		const bytes = readFileSync(await download.path());
		expect(download.suggestedFilename()).toBe('2026.1-own.zip');
		const pack = { name: '2026.1-own.zip', mimeType: 'application/zip', buffer: bytes };
		await page.setInputFiles('[data-testid=factors-input]', [pack]);
		await page.getByTestId('pack-diff').waitFor({ timeout: patience });
		await state(page, 'ready');
		expect(await net(page)).toBeCloseTo(own!, 4);
		expect(await dataNumber(page, 'pack-move')).toBeCloseTo(own! - before!, 4);
		expect(await page.getByTestId('pack').innerText()).toContain('2026.1-own');
		await page.getByRole('button', { name: 'Back to the bundled pack' }).click();
		await state(page, 'ready');
		expect(await net(page)).toBe(before);
	});

	test('cannot come in by a pack with errors, which are named by file and line', async () => {
		const text = readFileSync('data/packs/2026.1/production.csv', 'utf8');
		const wrong = text.replace(/^(smartphone,)[^,]+/m, '$1999');
		await page.setInputFiles('[data-testid=factors-input]', [textFile('production.csv', wrong)]);
		const error = page.getByTestId('error');
		await error.waitFor();
		expect(await error.innerText()).toMatch(/production\.csv, line \d+.*not in rising order/s);
		expect(await net(page)).toBe(before);
	});
});

describe('a category that is added', () => {
	test('stands in the table, and is a choice where words are mapped', async () => {
		const page = await openFactors();
		const form = page.getByTestId('add-category');
		await form.getByRole('textbox', { name: 'Name' }).fill('Stunt kite');
		await form.getByLabel('Group').selectOption('leisure');
		await form.getByRole('button', { name: 'Add' }).click();
		await page.getByText('Fill in the central production value').waitFor();
		await form.getByRole('textbox', { name: 'central' }).fill('6');
		await form.getByRole('button', { name: 'Add' }).click();
		await page.locator('tr[data-category="Stunt kite"]').waitFor();
		await state(page, 'ready');
		await goTo(page, '/data/');
		const choices = page.locator('.category select').first().locator('option');
		await page.locator('option[value="Stunt kite"]').first().waitFor({ state: 'attached' });
		expect(await choices.allInnerTexts()).toContain('Stunt kite');
		await page.context().close();
	});
});

test('the library is searched and filtered, and what is open says what claims imply', async () => {
	const page = await openFactors();
	expect(await dataNumber(page, 'found')).toBe(170);
	await page.getByLabel('Search', { exact: true }).fill('智能手机');
	expect(await dataNumber(page, 'found')).toBe(1);
	await openCategory(page, 'smartphone');
	await page.locator('figure[data-figure=evidence]').waitFor();
	// (25 + 0.47) / 54.25
	const share = page.locator('[data-claim=article-phone-25kg]');
	expect(Number(await share.getAttribute('data-share'))).toBeCloseTo(25.47 / 54.25, 10);
	await page.getByLabel('Search', { exact: true }).fill('');
	await page.getByLabel('Grade').selectOption('none');
	expect(await page.locator('tr[data-category=smartphone]').count()).toBe(0);
	await page.context().close();
});

describe('axe finds nothing in the library', () => {
	const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
	test.each([
		[1440, 'light', '/factors/'],
		[320, 'dark', '/zh/factors/']
	] as const)('at %s px, %s', async (width, colorScheme, path) => {
		const viewport = { width, height: 800 };
		const { page } = await site.open(path, { viewport, colorScheme });
		await state(page, 'ready');
		await openCategory(page, 'smartphone');
		await enter(page, 'production', 'central', '60');
		await enter(page, 'service', 'low', '9');
		await page.getByTestId('refused').waitFor();
		await state(page, 'ready');
		const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(overflow).toBeLessThanOrEqual(0);
		await page.context().close();
	});
});
