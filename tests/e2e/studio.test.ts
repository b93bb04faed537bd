import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownThemeText } from '../support/own-font';
import { goTo, openSite, patience, state, type Site } from './site';

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
		const waiting = page.waitForEvent('download', { timeout: patience });
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
		.getByTestId('theme-input')
		.setInputFiles({ ...theme, buffer: Buffer.from('{"muted":"#dddddd"}') });
	await page.getByTestId('theme-findings').getByText('“muted” has a contrast').waitFor();
	const broken = Buffer.from('{"fonts":{"text":{"family":"Acme","faces":[]}}}');
	await page
		.getByTestId('theme-input')
		.setInputFiles({ ...theme, name: 'broken.json', buffer: broken });
	await page.getByTestId('theme-faults').getByText('“fonts.text.licence” is missing').waitFor();
	await page.getByTestId('theme-findings').getByText('“muted” has a contrast').waitFor();
	const fonts = Buffer.from(await ownThemeText());
	await page.getByTestId('theme-input').setInputFiles({ ...theme, buffer: fonts });
	await figure.locator('svg[font-family*="Theme Text Acme Text"]').waitFor();
	// The page shows it in these fonts as well.
	const shown = () =>
		page.evaluate(() =>
			[...document.fonts].flatMap(({ family, weight, status }) =>
				family.replaceAll('"', '').startsWith('Theme ') ? [`${weight} ${status}`] : []
			)
		);
	await expect.poll(shown).toEqual(['400 loaded', '500 loaded', '600 loaded', '600 loaded']);
	const svg = (await saved(page, 'SVG')).toString();
	expect(svg).toContain("@font-face{font-family:'Theme Text Acme Text';font-weight:400;");
	expect(svg).toContain("@font-face{font-family:'Theme Titles 标题 Head';font-weight:600;");
	const logo =
		'<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"><rect width="8" height="4"/></svg>';
	await page
		.getByTestId('logo-input')
		.setInputFiles({ name: 'l.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(logo) });
	await figure.locator('svg image').waitFor();
	expect([errors, foreign]).toEqual([[], []]);
	await page.context().close();
});

test('what a figure compares, its order and its alternative text are chosen', async () => {
	const { page, errors } = await site.open('/studio/?figure=before-after');
	const figure = page.locator('figure[data-figure=before-after]');
	await figure.locator('svg').waitFor();
	await page.getByLabel('Compared').selectOption('last_year');
	await page.getByLabel('Compared').selectOption('platform');
	await page.getByLabel('First side').selectOption({ index: 1 });
	const first = page.getByLabel('First side').locator('option:checked');
	await figure
		.locator('svg text', { hasText: await first.innerText() })
		.first()
		.waitFor();
	await page.getByLabel('Alternative text').fill('Two bars and their difference.');
	await figure.getByText('Two bars and their difference.', { exact: false }).first().waitFor();
	await page.getByLabel('Figure', { exact: true }).selectOption('claims');
	const claims = page.locator('figure[data-figure=claims]');
	await claims.locator('svg').waitFor();
	await page.getByText(/^Shown beside each other/).click();
	await page.getByRole('checkbox').first().check();
	// The log itself and the one claim that was chosen.
	await expect.poll(() => claims.locator('tbody tr').count()).toBe(2);
	await page.getByLabel('Figure', { exact: true }).selectOption('categories');
	await page.getByLabel('Order').selectOption('name');
	await page
		.locator('figure[data-figure=categories]')
		.getByText(/Bars of net avoided emissions: /)
		.waitFor();
	await page.getByText('Sentences ready to paste').click();
	const sentences = page.getByTestId('sentences').locator('li');
	expect(await sentences.first().innerText()).toContain('at least');
	// Cautious, central, a tree and a household, in both languages.
	expect(await sentences.count()).toBe(8);
	expect(errors).toEqual([]);
	await page.context().close();
});

/** How a file of each kind begins. */
const kinds = { PPTX: 'PK', XLSX: 'PK', CSV: 'from ', HTML: '<!doctype', ZIP: 'PK' };

async function saved(page: Page, button: string): Promise<Buffer> {
	const waiting = page.waitForEvent('download', { timeout: patience });
	await page.getByRole('button', { name: button, exact: true }).click();
	return readFile(await (await waiting).path());
}

test('a figure leaves as slides, workbook, table, page and all at once', async () => {
	const { page, errors, foreign } = await site.open('/studio/?figure=distribution');
	await page.locator('figure[data-figure=distribution] svg').waitFor();
	for (const [kind, start] of Object.entries(kinds)) {
		const bytes = await saved(page, kind);
		expect(bytes.subarray(0, start.length).toString('latin1').toLowerCase()).toBe(
			start.toLowerCase()
		);
	}
	const both = Object.keys(unzipSync(await saved(page, 'ZIP, all languages')));
	expect(both.filter((path) => path.endsWith('.svg')).map((path) => path.split('/')[0])).toEqual([
		'en',
		'zh'
	]);
	expect([errors, foreign]).toEqual([[], []]);
	await page.context().close();
});

test('a figure that is dropped on any page opens again as it was, and leaves as the same file', async () => {
	const { page, errors } = await site.open('/studio/');
	const figure = page.locator('figure[data-figure=categories]');
	await figure.locator('svg').waitFor();
	await page.getByLabel('Finding').fill('Phones lead');
	await page.getByLabel('Unit').selectOption('kg');
	await page.getByLabel('Stands out').selectOption({ index: 1 });
	await page.getByLabel('Size of your own').fill('900x700');
	await figure.locator('svg[width="900"]').waitFor();
	const svg = await saved(page, 'SVG');
	await goTo(page, '/claims/');
	await page.evaluate((text) => {
		const data = new DataTransfer();
		data.items.add(new File([text], 'phones.svg'));
		window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
	}, svg.toString());
	await page.getByTestId('reopened').getByText('phones.svg').waitFor();
	await page.locator('figure[data-figure=categories][aria-label="Phones lead"]').waitFor();
	expect((await saved(page, 'SVG')).equals(svg)).toBe(true);
	const torn = { name: 'torn.svg', mimeType: 'image/svg+xml' };
	// What a figure says of itself stands at its head.
	const head = svg.subarray(0, 2000);
	await page.getByTestId('figure-input').setInputFiles({ ...torn, buffer: head });
	await page.getByTestId('reopened').getByRole('alert').getByText('torn.svg').waitFor();
	expect(errors).toEqual([]);
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
