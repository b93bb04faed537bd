import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printedNumber } from '../support/arithmetic';
import { bareDigits } from './bare-digits';
import { onePage } from './one-page';
import {
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

const panel = '[data-testid=derivation]';

/** What holds digits and is no number of the figure's table: fields, names in it, and what it says of itself. */
const justified = ['.controls', 'figcaption > p', 'tbody td:not(.number)'];

/** Opens a figure at the studio, its table with it. */
async function studio(figure: string): Promise<Page> {
	const { page } = await visit();
	await toFigure(page, figure, '/studio/');
	return page;
}

/** A visitor who has a target. */
async function visit(): Promise<WatchedPage> {
	const watched = await site.open('/studio/');
	await watched.page.evaluate((plan) => localStorage.setItem('reprise/targets@1', plan), aTarget);
	return watched;
}

async function toFigure(page: Page, figure: string, path: string): Promise<void> {
	await page.goto(`${site.origin}${path}?figure=${figure}`);
	await shown(page, figure);
}

const aTarget = JSON.stringify({
	targets: [{ measure: 'net', grain: 'year', from: '2025-01-01', part: null, value: 50_000 }],
	annotations: []
});

/** Waits for the table of a figure, and unfolds it. */
async function shown(page: Page, figure: string): Promise<void> {
	const details = page.locator(`figure[data-figure=${figure}] figcaption details`);
	await details.waitFor({ timeout: patience });
	await details.evaluate((one) => one.setAttribute('open', ''));
}

/** The last number of a column of the table, as it is shown and as its derivation has it. */
async function lastNumber(page: Page, column = 'last-child') {
	const number = page
		.locator(`figure tbody td:${column} [data-how]`)
		.filter({ hasText: /\d/ })
		.last();
	const [id, text] = [(await number.getAttribute('data-how'))!, await number.innerText()];
	await number.click();
	await page.waitForSelector(`${panel}[data-shown="${id}"]`, { timeout: patience });
	const central = page.locator(`${panel} [data-testid=derivation-central]`);
	const value = Number(await central.getAttribute('data-value'));
	await page.keyboard.press('Escape');
	await page.waitForSelector(panel, { state: 'detached' });
	return { id, printed: printedNumber(text.replace(/\s?%$/, '')), value };
}

describe('in the table of a figure in the studio', () => {
	const visited = onePage(visit);

	test.each([
		...['change', 'before-after', 'slope', 'evidence', 'claims', 'number', 'item'],
		...['flow', 'multiples', 'prices', 'coverage', 'target']
	])('every number of %s opens a derivation', async (figure) => {
		const { page } = visited();
		await toFigure(page, figure, '/studio/');
		expect(await page.locator('figure tbody [data-how]').count()).toBeGreaterThan(1);
		expect(await bareDigits(page, { places: justified })).toEqual([]);
	});

	// Printed in tonnes, in per cent and as counts; the derivation has kg, parts of one and counts.
	test.each([
		['multiples', 'last-child', 1000],
		['prices', 'last-child', 1000],
		['prices', 'nth-child(2)', 1],
		['target', 'last-child', 1000],
		['target', 'nth-child(2)', 1000],
		['coverage', 'nth-child(2)', 1],
		['coverage', 'last-child', 0.01]
	])(
		'a number of %s, in the column %s, is what its derivation says',
		async (figure, column, unit) => {
			const { page } = visited();
			await toFigure(page, figure, '/zh/studio/');
			const { id, printed, value } = await lastNumber(page, column);
			// Four digits are printed, or one decimal of a share.
			expect(Math.abs(printed - value / unit), id).toBeLessThan(Math.max(0.06, printed / 1000));
		}
	);
});

describe('numbers of what a figure compares', () => {
	test('are of the two sides that were chosen', async () => {
		const page = await studio('before-after');
		const numbers = page.locator('figure tbody [data-how]');
		const ids = async () => [
			...new Set(await numbers.evaluateAll((all) => all.map((one) => one.dataset['how'])))
		];
		const latest = await ids();
		await page.getByLabel('Compared').selectOption('last_year');
		await expect.poll(async () => (await ids())[0]).toMatch(/^moved=before\.\./);
		expect(await ids()).not.toEqual(latest.slice().reverse());
		await page.getByLabel('Compared').selectOption('period');
		await page.getByLabel('First side').selectOption('2024-01-01..2024-03-31');
		await page.getByLabel('Second side').selectOption('2025-01-01..2025-03-31');
		await expect
			.poll(async () => (await ids())[0])
			.toBe('moved=before..2024-01-01..2024-03-31..2025-01-01..2025-03-31');
		await page.getByLabel('Compared').selectOption('platform');
		await expect.poll(async () => (await ids())[0]).toMatch(/^platform=/);
		const { id, printed, value } = await lastNumber(page);
		expect(id).toMatch(/^apart=total&platform=/);
		expect(value).not.toBe(0);
		expect(Number.isFinite(printed)).toBe(true);
		await page.context().close();
	});

	// Printed in tonnes, to four digits; the derivation has kg.
	test.each([
		['platform', [], /^apart=(volume|mix|total)&platform=/],
		['preset', ['half-life', 'all-low'], /^presets=half-life\.\.all-low&change/]
	] as const)(
		'of the effects between two of %s open what they are derived from',
		async (column, chosen, named) => {
			const page = await studio('change');
			await page.getByLabel('Compared').selectOption(column);
			for (const [at, label] of ['First side', 'Second side'].entries()) {
				if (chosen[at] === undefined) continue;
				await page.getByLabel(label, { exact: true }).selectOption(chosen[at]);
			}
			const effects = page.locator('figure tbody tr:not(:first-child):not(:last-child) [data-how]');
			await expect.poll(() => effects.first().getAttribute('data-how')).toMatch(named);
			expect(await bareDigits(page, { places: justified })).toEqual([]);
			const text = await effects.first().innerText();
			const id = (await effects.first().getAttribute('data-how'))!;
			await effects.first().click();
			await page.waitForSelector(`${panel}[data-shown="${id}"]`, { timeout: patience });
			const central = page.locator(`${panel} [data-testid=derivation-central]`);
			const value = Number(await central.getAttribute('data-value'));
			expect(value).not.toBe(0);
			if (column === 'platform') expect(printedNumber(text)).toBeCloseTo(value / 1000, 0);
			await page.context().close();
		}
	);
});

/** Saves the figure on screen as an SVG, and opens it again. */
async function reopen(page: Page): Promise<void> {
	const waiting = page.waitForEvent('download', { timeout: patience });
	await page.getByRole('button', { name: 'SVG', exact: true }).click();
	const buffer = await readFile(await (await waiting).path());
	const file = { name: 'figure.svg', mimeType: 'image/svg+xml', buffer };
	await page.getByTestId('figure-input').setInputFiles(file);
}

/** What the studio says of the log of a figure that came back. */
const originOf = (page: Page, kind: string) =>
	page.locator(`[data-testid=figure-origin][data-kind=${kind}]`);

describe('numbers of a figure that came back from its file', () => {
	test('open their derivation where the log is open, by the same method', async () => {
		const page = await studio('before-after');
		const numbers = page.locator('figure tbody [data-how]');
		await page.getByLabel('Compared').selectOption('platform');
		await expect.poll(() => numbers.first().getAttribute('data-how')).toMatch(/^platform=/);
		const first = await numbers.first().getAttribute('data-how');
		await reopen(page);
		await originOf(page, 'open').waitFor({ timeout: patience });
		await shown(page, 'before-after');
		expect(await numbers.first().getAttribute('data-how')).toBe(first);
		expect(await bareDigits(page, { places: justified })).toEqual([]);
		await page.context().close();
	});

	test('open none where the method or the log is another, which is said with what it takes', async () => {
		const page = await studio('categories');
		await reopen(page);
		await originOf(page, 'open').waitFor({ timeout: patience });
		await goTo(page, '/');
		await page.getByLabel('Method', { exact: true }).selectOption('all-low');
		await state(page, 'ready');
		await goTo(page, '/studio/');
		await originOf(page, 'changed').waitFor({ timeout: patience });
		expect(await originOf(page, 'changed').innerText()).toContain('Another one now: the method.');
		expect(await page.locator('figure [data-how]').count()).toBe(0);
		await goTo(page, '/');
		await openLog(page, [textFile('mine.csv', 'date,category,items\n2024-03-01,smartphone,40\n')]);
		await goTo(page, '/studio/');
		await originOf(page, 'other_log').waitFor({ timeout: patience });
		const said = await originOf(page, 'other_log').innerText();
		expect(said).toMatch(/, SHA-256 [0-9a-f]{64}/);
		expect(await page.locator('figure [data-how]').count()).toBe(0);
		await page.context().close();
	});
});
