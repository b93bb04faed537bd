import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { onePage } from './one-page';
import {
	dataNumber,
	goTo,
	openLog,
	openSite,
	state,
	tabTo,
	textFile,
	type Site,
	type WatchedPage
} from './site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const log = textFile(
	'log.csv',
	'date,category,items,price\n2024-01-01,book,2,10\n2024-01-02,laptop,1,900\n2024-02-03,blorb,3,\n2024-02-03,=book,1,5\n'
);

/** The page to explore the log, whose editor is ready. */
async function explored(): Promise<WatchedPage> {
	const watched = await site.open('/');
	await openLog(watched.page, [log]);
	await toExplore(watched.page);
	return watched;
}

async function toExplore(on: Page): Promise<void> {
	await goTo(on, '/explore/');
	await on.locator('[data-testid=editor][data-ready]').waitFor();
}

let page: Page;

/** One page for the tests of a `describe`, none of which may end with an error or a request elsewhere. */
function onExplored(): void {
	const opened = onePage(explored);
	beforeEach(() => {
		({ page } = opened());
	});
	afterEach(() => {
		const { errors, foreign } = opened();
		expect([errors, foreign]).toEqual([[], []]);
	});
}

/** Writes a query in place of the one in the editor. */
async function write(text: string): Promise<void> {
	await page.locator('.cm-content').click();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.press('Delete');
	await page.keyboard.insertText(text);
}

const problem = () => page.locator('[data-testid=query-problem]');
const result = () => page.locator('[data-testid=result]');

async function run(): Promise<void> {
	await page.locator('[data-testid=run]').click();
	await settled();
}

/** Waits until nothing runs. */
async function settled(): Promise<void> {
	await page.locator('[data-testid=query-state][data-state=idle]').waitFor({ state: 'attached' });
}

describe('the editor', () => {
	test('numbers its lines beside them, also before it came into view', async () => {
		const { page } = await site.open('/explore/', { viewport: { width: 1440, height: 600 } });
		await page.locator('[data-testid=editor][data-ready]').waitFor({ state: 'attached' });
		const middles = (selector: string) =>
			page.locator(`[data-testid=editor] ${selector}`).evaluateAll((lines) =>
				lines.map((line) => {
					const { top, height } = line.getBoundingClientRect();
					return top + height / 2;
				})
			);
		const lines = await middles('.cm-line');
		// The first is only there for the width of the others.
		const numbers = (await middles('.cm-gutterElement')).slice(1);
		expect(lines).toHaveLength(3);
		expect(numbers).toHaveLength(3);
		expect(lines[0]).toBeGreaterThan(600);
		for (const [at, line] of lines.entries()) {
			expect(Math.abs(numbers[at]! - line)).toBeLessThan(1);
		}
		await page.context().close();
	});
});

describe('the tables', () => {
	onExplored();

	test('show the trades, are sorted by a column, and say what their columns hold', async () => {
		const table = page.locator('[data-testid=table]');
		await page.locator('[data-testid=table][data-rows="4"] tbody td').first().waitFor();
		const price = table.getByRole('button', { name: 'price', exact: true });
		await price.click();
		await price.click();
		await table.locator('th[aria-sort=descending]').waitFor();
		await table.locator('tr[aria-rowindex="2"]').getByText('laptop').waitFor();
		expect(await table.locator('tr[aria-rowindex="5"]').innerText()).toContain('NULL');
		await table.getByText('Column profiles').click();
		await table
			.getByRole('row', { name: /^price/ })
			.locator('svg')
			.waitFor();
		const missing = await table.getByRole('row', { name: /^price/ }).innerText();
		expect(missing).toMatch(/1 \(25\s?%\)/);
		await page.getByLabel('Cube', { exact: true }).check();
		await page.locator('[data-table=cube][data-rows="4"]').waitFor();
	});
});

describe('a query', () => {
	onExplored();

	test('is started from one of the project’s own, run, drawn and saved', async () => {
		await page.locator('[data-start=category]').click();
		await page.locator('.cm-content').getByText('WITH').first().waitFor();
		await run();
		expect(await result().getAttribute('data-rows')).toBe('3');
		await result().getByText('As a figure').click();
		await result().locator('figure svg').first().waitFor();
		const saving = page.waitForEvent('download');
		await result().getByRole('button', { name: 'JSON with query and manifest' }).click();
		const saved = JSON.parse(await readFile(await (await saving).path(), 'utf8')) as {
			manifest: { query: string; inputs: { name: string }[]; rows: number };
		};
		expect(saved.manifest).toMatchObject({ inputs: [{ name: 'log.csv' }], rows: 3 });
		expect(saved.manifest.query).toContain('FROM cube');
	});

	test('gives a file that no spreadsheet runs', async () => {
		await write('SELECT source_category, price FROM trades ORDER BY day, source_category');
		await run();
		const saving = page.waitForEvent('download');
		await result().getByRole('button', { name: 'CSV', exact: true }).click();
		expect(await readFile(await (await saving).path(), 'utf8')).toBe(
			"\ufeffsource_category,price\r\nbook,10\r\nlaptop,900\r\n'=book,5\r\nblorb,\r\n"
		);
	});

	test('that is wrong says where, and nothing is lost', async () => {
		await write('SELECT 1');
		await run();
		await write('SELECT items\nFROM nowhere');
		await run();
		expect(await problem().innerText()).toContain('nowhere');
		expect(await problem().innerText()).toContain('Line 2, column 6');
		expect(await result().getAttribute('data-rows')).toBe('1');
		expect(await page.locator('.cm-content').innerText()).toContain('FROM nowhere');
		await page.getByText('Queries run before').click();
		const latest = await page.locator('[data-testid=history] li').allInnerTexts();
		expect(latest.slice(0, 2)).toEqual([
			expect.stringContaining('FROM nowhere'),
			expect.stringContaining('SELECT 1')
		]);
	});

	test.each([
		['DROP TABLE cube', 'refused'],
		['SELECT 1; DROP TABLE cube', 'refused'],
		["SELECT * FROM read_csv('https://example.org/a.csv')", 'refused'],
		["SELECT * FROM 'https://example.org/a.csv'", 'failed'],
		['SET memory_limit = 1', 'refused']
	])('that would change or reach something is not run: %s', async (text, kind) => {
		await write(text);
		await run();
		expect(await problem().getAttribute('data-kind')).toBe(kind);
		await write('SELECT COUNT(*) AS n FROM cube');
		await run();
		expect(await result().locator('tr[aria-rowindex="2"]').innerText()).toBe('4');
	});
});

describe('a figure of a query', () => {
	onExplored();
	const figure = () => page.locator('figure[data-figure=own-values]');

	test('is taken to the studio, leaves as a file, and opens again from it', async () => {
		await write('SELECT category, SUM(items) AS n FROM cube GROUP BY category ORDER BY n DESC');
		await run();
		await result().getByText('As a figure').click();
		await result().getByRole('button', { name: 'Edit in the studio and save' }).click();
		await page.waitForURL((url) => url.pathname === '/studio/');
		await figure().getByText('Own query on log.csv').waitFor();
		await page.getByTestId('reopened').getByText('A query of your own on log.csv').waitFor();
		await page.getByLabel('Finding').fill('Books lead');
		await page.getByLabel('Size, px or mm').selectOption('1200x628');
		await page.getByLabel('Colours').selectOption('dark');
		await figure().locator('svg[width="1200"]').waitFor();
		const saving = page.waitForEvent('download');
		await page.getByRole('button', { name: 'SVG', exact: true }).click();
		const saved = await saving;
		expect(saved.suggestedFilename()).toBe('reprise-own-values-1200x628.svg');
		const buffer = await readFile(await saved.path());
		expect(buffer.toString()).toContain('SELECT category, SUM(items) AS n FROM cube');
		await page.getByRole('button', { name: 'Back to the figures of the log' }).click();
		await figure().waitFor({ state: 'detached' });
		const file = { name: 'own.svg', mimeType: 'image/svg+xml', buffer };
		await page.setInputFiles('[data-testid=figure-input]', file);
		await figure().locator('svg text', { hasText: 'Books lead' }).waitFor();
		expect(await page.getByLabel('Colours').inputValue()).toBe('dark');
		await page.getByTestId('reopened').getByText('The query').click();
		expect(await page.getByTestId('reopened').locator('pre').innerText()).toContain('SUM(items)');
	});

	test('is not taken out where a name stands for several rows', async () => {
		await toExplore(page);
		await write('SELECT kept, price FROM trades');
		await run();
		await result().getByText('As a figure').click();
		await result().getByRole('button', { name: 'Edit in the studio and save' }).click();
		const refused = await page.getByTestId('no-figure-file').innerText();
		expect(refused).toContain('“true” names several rows');
		expect(new URL(page.url()).pathname).toBe('/explore/');
	});
});

describe('a query without an end', () => {
	onExplored();

	test.each([
		['SELECT SUM(range) FROM range(1000000000000)'],
		['SELECT SUM(a.range * b.range) FROM range(10000000) a, range(10000000) b'],
		['WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT MAX(n) FROM r']
	])('is ended, and the log is there as before: %s', async (text) => {
		await goTo(page, '/');
		const before = await dataNumber(page, 'total-net-avoided');
		await toExplore(page);
		await write(text);
		await run();
		expect(await problem().getAttribute('data-kind')).toBe('time');
		await write('SELECT SUM(items) AS n FROM trades');
		await run();
		expect(await result().locator('tr[aria-rowindex="2"]').innerText()).toBe('7');
		await goTo(page, '/');
		await state(page, 'ready');
		expect(await dataNumber(page, 'total-net-avoided')).toBe(before);
	});

	test('is stopped by hand within a longer limit', async () => {
		await toExplore(page);
		await page.getByLabel('Time limit').selectOption('120');
		await write('SELECT SUM(a.range * b.range) FROM range(10000000) a, range(10000000) b');
		await page.keyboard.press('ControlOrMeta+Enter');
		await page.locator('[data-testid=query-state][data-state=running]').waitFor();
		await page.keyboard.press('Escape');
		await settled();
		expect(await problem().getAttribute('data-kind')).toBe('stopped');
	});
});

describe('the page', () => {
	onExplored();

	test('is reached by keyboard, all of it, and the editor lets go of it', async () => {
		await tabTo(page, '[data-start=items_by_month]');
		await page.keyboard.press('Enter');
		await tabTo(page, '[data-testid=editor]');
		await page.keyboard.press('ControlOrMeta+Enter');
		await result().waitFor();
		expect(await result().getAttribute('data-rows')).toBe('2');
		await page.keyboard.press('Escape');
		await tabTo(page, '[data-testid=run]', 1);
		await tabTo(page, '[data-testid=result] [role=region]');
	});

	test('completes names while they are typed', async () => {
		await page.locator('[data-testid=table][data-rows="4"]').waitFor();
		await page.locator('[data-testid=editor][data-completes]').waitFor();
		await write('');
		await page.keyboard.type('SELECT source_ca');
		await page.locator('.cm-tooltip-autocomplete li[aria-selected]').waitFor();
		// A list that has only just opened takes no key for 75 ms: it could be meant for the text.
		await page.waitForTimeout(150);
		await page.keyboard.press('Enter');
		expect(await page.locator('.cm-content').innerText()).toContain('SELECT source_category');
	});
});
