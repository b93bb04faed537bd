import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, patience, state, type Site } from './site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const starts = { pdf: '%PDF-', pptx: 'PK', xlsx: 'PK', html: '<!doctype html>' } as const;

test.each(Object.entries(starts))('a click writes the report as %s', async (format, start) => {
	const { page, errors, foreign } = await site.open('/zh/');
	await state(page, 'ready');
	await page.locator('[data-testid=report] summary').click();
	const waiting = page.waitForEvent('download', { timeout: patience });
	await page.locator(`[data-testid=report] button[data-format=${format}]`).click();
	const saved = await waiting;
	expect(saved.suggestedFilename()).toBe(`reprise-report.${format}`);
	const bytes = await readFile(await saved.path());
	expect(bytes.subarray(0, start.length).toString('latin1')).toBe(start);
	expect(bytes.length).toBeGreaterThan(20_000);
	expect([errors, foreign]).toEqual([[], []]);
	await page.context().close();
});

test('the report speaks of what is in view, in the language that is chosen', async () => {
	const { page } = await site.open('/');
	await state(page, 'ready');
	await page.locator('[data-filter=platform] summary').click();
	await page.locator('[data-filter=platform] input[type=checkbox]').first().check();
	await page.keyboard.press('Escape');
	await page.locator('[data-testid=report] summary').click();
	await page.locator('[data-testid=report] select').selectOption('zh');
	const waiting = page.waitForEvent('download', { timeout: patience });
	await page.locator('[data-testid=report] button[data-format=html]').click();
	const html = await readFile(await (await waiting).path(), 'utf8');
	expect(html).toContain('<html lang="zh-Hans">');
	expect(html).toMatch(/仅计入：平台：/);
	await page.context().close();
});
