import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, state, type Site } from './site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const starts = { SVG: '<?xml', PNG: '\u0089PNG', PDF: '%PDF-' } as const;

test('a figure goes to the studio by one click, takes other words and leaves as three kinds of file', async () => {
	const { page, errors, foreign } = await site.open('/');
	await state(page, 'ready');
	await page.locator('figure[data-figure=trend] a').click();
	const figure = page.locator('figure[data-figure=trend]');
	await figure.locator('svg').waitFor();
	await page.getByLabel('Size, px or mm').selectOption('1200x628');
	await page.getByLabel('Colours').selectOption('dark');
	await page.getByLabel('Finding').fill('Our climate-neutral year');
	await figure.getByText('Our climate-neutral year').first().waitFor();
	await page.getByTestId('word-check').getByText('“climate-neutral”').waitFor();
	for (const [kind, start] of Object.entries(starts)) {
		const waiting = page.waitForEvent('download', { timeout: 50_000 });
		await page.getByRole('button', { name: kind, exact: true }).click();
		const saved = await waiting;
		expect(saved.suggestedFilename()).toBe(`reprise-trend-1200x628.${kind.toLowerCase()}`);
		const bytes = await readFile(await saved.path());
		expect(bytes.subarray(0, start.length).toString('latin1')).toBe(start);
		expect(bytes.length).toBeGreaterThan(15_000);
	}
	expect([errors, foreign]).toEqual([[], []]);
	await page.context().close();
});

test('marks, numbers, a size, a theme and a logo of one’s own are seen at once', async () => {
	const { page, errors, foreign } = await site.open('/studio/');
	const figure = page.locator('figure[data-figure=categories]');
	await figure.locator('svg').waitFor();
	await page.getByLabel('Unit').selectOption('kg');
	await page.getByLabel('Decimals').selectOption('0');
	await page.getByLabel('Stands out').selectOption({ index: 1 });
	await figure.locator('svg [opacity="0.4"]').first().waitFor();
	await page.getByLabel('Its words').fill('New in March');
	await page.getByRole('button', { name: 'Add note' }).click();
	await figure.locator('svg text', { hasText: 'New in March' }).first().waitFor();
	await page.getByLabel('Size of your own').fill('1400x700');
	await figure.locator('svg[width="1400"]').waitFor();
	const theme = { name: 'red.json', mimeType: 'application/json' };
	await page
		.getByLabel('Theme file', { exact: true })
		.last()
		.setInputFiles({ ...theme, buffer: Buffer.from('{"muted":"#dddddd"}') });
	await page.getByTestId('theme-findings').getByText('“muted” has a contrast').waitFor();
	const logo =
		'<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"><rect width="8" height="4"/></svg>';
	await page
		.getByLabel('Logo (PNG or SVG)')
		.setInputFiles({ name: 'l.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(logo) });
	await figure.locator('svg image').waitFor();
	expect([errors, foreign]).toEqual([[], []]);
	await page.context().close();
});

test.each([
	['/studio/', 1280],
	['/zh/studio/', 360]
])('%s at %d px has nothing that hinders', async (path, width) => {
	const { page, errors } = await site.open(path, { viewport: { width, height: 900 } });
	await page.locator('figure[data-figure=categories] svg').waitFor();
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	const room = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(room).toBeLessThanOrEqual(width);
	expect(errors).toEqual([]);
	await page.context().close();
});
