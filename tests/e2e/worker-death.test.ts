import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dataNumber, goTo, openLog, openSite, state, textFile, type Site } from './site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const log = textFile('log.csv', 'category,items\nblorb,3\nbook,1\n');

/** Workers of a page, by the scripts they run, kept where the test can end them. */
interface Watched {
	workers: { readonly url: string; readonly worker: Worker }[];
}

/** Ends every worker whose script has this word in its name, as a lack of memory does: unheard. */
async function endWorkers(page: Page, word: string): Promise<number> {
	return page.evaluate((name) => {
		const { workers } = window as unknown as Watched;
		const ended = workers.filter(({ url }) => url.includes(name));
		for (const { worker } of ended) worker.terminate();
		return ended.length;
	}, word);
}

let page: Page;
beforeEach(async () => {
	({ page } = await site.open('/data/'));
	await page.addInitScript(() => {
		const watched = window as unknown as Watched;
		watched.workers = [];
		window.Worker = class extends Worker {
			constructor(url: string | URL, options?: WorkerOptions) {
				super(url, options);
				watched.workers.push({ url: String(url), worker: this });
			}
		};
	});
	await page.reload();
	await openLog(page, [log]);
	return () => page.context().close();
});

describe('a database that dies with the worker that asks it', () => {
	test('is started again with its log when it is asked next, and nothing on screen is lost', async () => {
		expect(await dataNumber(page, 'coverage')).toBe(0.25);
		expect(await endWorkers(page, 'reading.worker')).toBe(1);
		expect(await dataNumber(page, 'coverage')).toBe(0.25);
		await page.getByLabel('Category for blorb').selectOption('smartphone');
		await page.waitForFunction(
			() => document.querySelector('[data-testid=coverage]')?.getAttribute('data-value') === '1'
		);
		expect(await page.locator('[data-testid=error]').allInnerTexts()).toEqual([]);
	});

	test('while it reads a log says so, and reads it when it is opened again', async () => {
		const rows = Array.from({ length: 600_000 }, (_, index) => `book,${index % 7}`);
		const large = textFile('large.csv', `category,items\n${rows.join('\n')}\n`);
		await page.setInputFiles('[data-testid=trade-log-input]', [large]);
		await page.getByText('Reading large.csv').first().waitFor();
		await endWorkers(page, 'reading.worker');
		await state(page, 'ready', 'failed');
		await openLog(page, [log]);
		expect(await dataNumber(page, 'coverage')).toBe(0.25);
		expect(await page.locator('[data-testid=error]').allInnerTexts()).toEqual([]);
	});
});

describe('a sampler that dies', () => {
	test('is started again with what it was asked', async () => {
		await goTo(page, '/');
		expect(await endWorkers(page, 'sampling')).toBeGreaterThan(0);
		await page.getByLabel('Method', { exact: true }).selectOption('half-life');
		await state(page, 'ready');
		expect(await page.locator('[data-testid=error]').allInnerTexts()).toEqual([]);
		const low = await dataNumber(page, 'total-net-avoided', 'low');
		const central = await dataNumber(page, 'total-net-avoided');
		expect(low).toBeLessThan(central!);
	});
});
