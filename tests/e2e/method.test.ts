import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, state, type Site } from './site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

/** What a button hands over as a file: its name and its bytes. */
async function downloaded(page: Page, name: string) {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name, exact: true }).click()
	]);
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The text of a Word file, run by run. */
function wordText(bytes: Uint8Array): string {
	const xml = strFromU8(unzipSync(bytes)['word/document.xml']!);
	return [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
}

describe('the method page', () => {
	test.each([
		['/method/', 'displaced = P × D × S × (1 − R)', '15.34 kg'],
		['/zh/method/', '替代 = P × D × S × (1 − R)', '15.34 千克']
	])('%s is written before any script runs', async (path, formula, result) => {
		const html = (await (await fetch(site.origin + path)).text()).replaceAll('\u00a0', ' ');
		expect(html).toContain(formula);
		expect(html).toContain(result);
	});

	test.each([
		['/method/', 'Method appendix (Word)', 'displaced = P × D × S × (1 − R)', '15.34 kg CO2e'],
		['/zh/method/', '方法附录（Word）', '替代 = P × D × S × (1 − R)', '15.34 千克 CO2e']
	])(
		'%s gives itself as a Word file under its own policy',
		async (path, button, formula, result) => {
			const { page, errors, foreign } = await site.open(path);
			await state(page, 'ready');
			const file = await downloaded(page, button);
			expect(file.name).toMatch(/\.docx$/);
			const text = wordText(file.bytes).replaceAll('\u00a0', ' ');
			expect(text).toContain(formula);
			expect(text).toContain(result);
			expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
			await page.context().close();
		}
	);

	test('fetches the writer of Word files only when one is asked for', async () => {
		const { page, paths } = await site.open('/method/', { serviceWorkers: 'block' });
		await state(page, 'ready');
		await page.waitForLoadState('networkidle');
		const before = new Set(paths);
		await downloaded(page, 'Method appendix (Word)');
		expect(paths.filter((path) => path.endsWith('.js') && !before.has(path))).not.toEqual([]);
		await page.context().close();
	});

	test('gives its citation as BibTeX and CSL-JSON, and its sources', async () => {
		const { page } = await site.open('/method/', {
			permissions: ['clipboard-read', 'clipboard-write']
		});
		await state(page, 'ready');
		const bibtex = await downloaded(page, 'Download BibTeX');
		expect(bibtex.name).toMatch(/^reprise-.*\.bib$/);
		expect(bibtex.bytes.toString()).toMatch(/^@misc\{reprise-/);
		const csl = await downloaded(page, 'Download CSL-JSON');
		expect(JSON.parse(csl.bytes.toString())).toHaveLength(1);
		const sources = await downloaded(page, 'Download all sources (CSL-JSON)');
		const shown = await page.locator('#sources li').count();
		expect(JSON.parse(sources.bytes.toString())).toHaveLength(shown);
		await page.getByRole('button', { name: 'Copy BibTeX' }).click();
		await page.getByText('Copied', { exact: true }).waitFor();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toBe(bibtex.bytes.toString());
		await page.context().close();
	});

	test('marks a review that is overdue by the reader’s clock, and none that is not', async () => {
		const { page } = await site.open('/method/');
		const overdue = page.getByText('review is overdue');
		for (const [day, some] of [
			['2026-12-01', false],
			['2030-01-01', true]
		] as const) {
			await page.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
			await page.goto(`${site.origin}/method/`);
			await state(page, 'ready');
			expect({ day, some: (await overdue.count()) > 0 }).toEqual({ day, some });
		}
		await page.context().close();
	});

	test('leads from a value to its source', async () => {
		const { page } = await site.open('/method/');
		await state(page, 'ready');
		const link = page.locator('#parameters a').first();
		const place = (await link.getAttribute('href'))!;
		await link.click();
		expect(await page.locator(place).isVisible()).toBe(true);
		expect(new URL(page.url()).hash).toBe(place);
		await page.context().close();
	});
});
