import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { tradesMark } from '../../src/lib/ui/trades-mark';
import { keptBrowser, type KeptBrowser } from './kept-browser';
import { dataNumber, openLog, openSite, patience, state, textFile, type Site } from './site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

let browser: KeptBrowser;
beforeEach(() => {
	browser = keptBrowser();
});
afterEach(() => browser.close().catch(() => undefined));

const start = (path = '/') => browser.start(site.origin + path);
const phones = textFile('phones.csv', 'date,category,items\n2024-03-01,smartphone,1000\n');
const odd = textFile('odd.csv', 'category,items\nblorb,3\nbook,1\n');

/** Waits until the browser says that it keeps what is on screen. */
async function kept(page: Page, kind = 'kept'): Promise<string> {
	await page.locator(`[data-testid=kept][data-kept=${kind}]`).waitFor();
	return page.locator('[data-testid=kept]').innerText();
}

describe('what is kept', () => {
	test('is nothing, and nothing is said of it, while nothing was done', async () => {
		const page = await start();
		await state(page, 'ready');
		expect(await page.locator('[data-testid=kept]').count()).toBe(0);
		expect(await page.locator('main').innerText()).toMatch(/synthetic/i);
		await page.reload();
		await state(page, 'ready');
		expect(await page.locator('main').innerText()).toMatch(/synthetic/i);
	});

	test('is a log with its result and its choices, through a reload and a restart', async () => {
		const page = await start();
		await openLog(page, [phones]);
		expect(await kept(page)).toContain('1 file');
		await page.getByLabel('Method', { exact: true }).selectOption('half-life');
		await state(page, 'ready');
		await kept(page);
		const net = await dataNumber(page, 'total-net-avoided');
		const low = await dataNumber(page, 'total-net-avoided', 'low');
		for (const again of [
			async () => {
				await page.reload();
				return page;
			},
			async () => {
				await browser.close();
				return start();
			}
		]) {
			const next = await again();
			await state(next, 'ready');
			expect(await dataNumber(next, 'total-items')).toBe(1000);
			expect(await dataNumber(next, 'total-net-avoided')).toBe(net);
			expect(await dataNumber(next, 'total-net-avoided', 'low')).toBe(low);
			expect(await next.getByLabel('Method', { exact: true }).inputValue()).toBe('half-life');
			expect(
				await next.evaluate((mark) => performance.getEntriesByName(mark).length, tradesMark)
			).toBe(0);
			expect(await kept(next)).toContain('1 file');
		}
	});

	/** Whether the worker that reads is told to get ready within some ms of coming back to a log. */
	async function startsAhead(page: Page, within: number): Promise<boolean> {
		await openLog(page, [phones]);
		await kept(page);
		await markWarming(page);
		await page.reload();
		await state(page, 'ready');
		return page.waitForSelector('html[data-warm]', { timeout: within }).then(
			() => true,
			() => false
		);
	}

	/** From its next load on, a page bears a mark once its worker is told to get ready. */
	async function markWarming(page: Page): Promise<void> {
		await page.addInitScript(() => {
			const post = Worker.prototype.postMessage;
			Worker.prototype.postMessage = function (this: Worker, ...sent: [unknown]) {
				if (Object(sent[0]).warm !== undefined) document.documentElement.dataset['warm'] = '';
				post.apply(this, sent);
			};
		});
	}

	test.each([
		['chosen', (page: Page) => page.locator('[data-testid=trade-log-input]').click()],
		['dragged over the page', dragOver]
	])('has the database started while the first log is %s', async (_, begin) => {
		const page = await start();
		await markWarming(page);
		await page.reload();
		await state(page, 'ready');
		expect(await page.locator('html[data-warm]').count()).toBe(0);
		// A page that hears of the dialog has none that would stay open.
		page.on('filechooser', () => undefined);
		await begin(page);
		await page.locator('html[data-warm]').waitFor();
	});

	async function dragOver(page: Page): Promise<void> {
		const data = await page.evaluateHandle(() => {
			const held = new DataTransfer();
			held.items.add(new File(['date,category,count'], 'log.csv'));
			return held;
		});
		await page.dispatchEvent('main', 'dragenter', { dataTransfer: data });
	}

	test('has the database started for the log that comes next', async () => {
		const page = await start();
		expect(await startsAhead(page, patience)).toBe(true);
		await openLog(page, [odd]);
		expect(await dataNumber(page, 'total-items')).toBe(4);
	});

	test('has it not started on a phone, which has no memory to spare', async () => {
		const page = await start();
		await page.addInitScript(() =>
			Object.defineProperty(navigator, 'userAgent', { value: 'iPhone', configurable: true })
		);
		await page.reload();
		await state(page, 'ready');
		expect(await startsAhead(page, 10_000)).toBe(false);
	});

	test('is a mapping, which goes on from the files that were kept', async () => {
		const page = await start('/data/');
		await openLog(page, [odd]);
		await page.getByLabel('Category for blorb').selectOption('smartphone');
		await page.waitForFunction(
			() => document.querySelector('[data-testid=coverage]')?.getAttribute('data-value') === '1'
		);
		await kept(page);
		await browser.close();
		const again = await start('/data/');
		await state(again, 'ready');
		expect(await dataNumber(again, 'coverage')).toBe(1);
		await again.getByLabel('Category for blorb').selectOption('book');
		await state(again, 'ready');
		expect(await again.locator('[data-testid=error]').allInnerTexts()).toEqual([]);
		expect(await again.getByLabel('Category for blorb').inputValue()).toBe('book');
	});

	test('never shows the sample in its place', async () => {
		const page = await start();
		await openLog(page, [phones]);
		await kept(page);
		await page.addInitScript(() => {
			const record = window as unknown as { seen: string[] };
			record.seen = [];
			const look = () => {
				const main = document.querySelector('main');
				const items = document.querySelector('[data-testid=total-items]');
				if (main !== null && items !== null && getComputedStyle(main).visibility === 'visible') {
					record.seen.push(items.getAttribute('data-value') ?? '');
				}
				requestAnimationFrame(look);
			};
			requestAnimationFrame(look);
		});
		await page.reload();
		await state(page, 'ready');
		await page.waitForTimeout(200);
		const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
		expect([...new Set(seen)]).toEqual(['1000']);
	});
});

describe('a browser that is ended', () => {
	test('while it reads a log comes back with the log of before', async () => {
		const page = await start();
		await openLog(page, [phones]);
		await kept(page);
		const rows = Array.from({ length: 300_000 }, (_, index) => `book,${index % 7}`);
		const large = textFile('large.csv', `category,items\n${rows.join('\n')}\n`);
		await page.setInputFiles('[data-testid=trade-log-input]', [large]);
		await browser.kill();
		const again = await start();
		// Whether anything is kept may have to be looked up after the sample is on screen.
		expect(await kept(again)).toContain('1 file');
		expect(await dataNumber(again, 'total-items')).toBe(1000);
	});

	test.each([0, 15, 60, 150, 400])(
		'%d ms after a log came on screen comes back with it, or with the one of before',
		async (wait) => {
			const page = await start();
			await openLog(page, [phones]);
			await kept(page);
			await openLog(page, [odd]);
			await page.waitForTimeout(wait);
			await browser.kill();
			const again = await start();
			await state(again, 'ready');
			await kept(again);
			expect([1000, 4]).toContain(await dataNumber(again, 'total-items'));
			expect(await again.locator('[data-testid=error]').allInnerTexts()).toEqual([]);
		}
	);
});

describe('two tabs', () => {
	test('have each a project of their own once both have changed', async () => {
		const one = await start();
		await openLog(one, [phones]);
		await kept(one);
		const other = await browser.context().newPage();
		await other.goto(site.origin);
		await state(other, 'ready');
		expect(await dataNumber(other, 'total-items')).toBe(1000);
		await openLog(other, [odd]);
		await kept(other);
		await one.getByLabel('Method', { exact: true }).selectOption('half-life');
		await state(one, 'ready');
		await kept(one);
		for (const [page, items] of [
			[one, 1000],
			[other, 4]
		] as const) {
			await page.reload();
			await state(page, 'ready');
			expect(await dataNumber(page, 'total-items')).toBe(items);
			expect(await kept(page)).toContain('1 file');
		}
		expect(await one.getByLabel('Method', { exact: true }).inputValue()).toBe('half-life');
		expect(await other.getByLabel('Method', { exact: true }).inputValue()).toBe('default');
	});
});

describe('the reader', () => {
	test('can have every log forgotten, with its mapping, and goes on with what is on screen', async () => {
		const page = await start('/data/');
		await openLog(page, [odd]);
		await page.getByLabel('Category for blorb').selectOption('smartphone');
		await kept(page);
		expect(await page.evaluate(keptMapping)).toContain('blorb');
		// What a tab remembers where another log was compared.
		const names = 'reprise/compared@1';
		await page.evaluate((key) => sessionStorage.setItem(key, '[["1","may.csv"]]'), names);
		await page.getByRole('button', { name: 'Forget all logs' }).click();
		await kept(page, 'forgotten');
		expect(await page.evaluate((key) => sessionStorage.getItem(key), names)).toBe(null);
		expect(await page.getByLabel('Category for blorb').inputValue()).toBe('smartphone');
		expect(await page.evaluate(keptMapping)).toBe(null);
		await page.getByLabel('Category for blorb').selectOption('laptop');
		expect(await page.evaluate(keptMapping)).toBe(null);
		expect(await page.evaluate(whatIsStored)).toEqual({ projects: 0, facts: 0, files: 0 });
		await page.reload();
		await state(page, 'ready');
		expect(await page.locator('main').innerText()).toMatch(/synthetic/i);
	});

	test('can have nothing kept, and change their mind', async () => {
		const page = await start();
		await openLog(page, [phones]);
		await kept(page);
		await page.getByRole('button', { name: 'Keep no logs here' }).click();
		await kept(page, 'off');
		await openLog(page, [odd]);
		expect(await page.evaluate(whatIsStored)).toEqual({ projects: 0, facts: 0, files: 0 });
		await page.reload();
		await state(page, 'ready');
		expect(await page.locator('main').innerText()).toMatch(/synthetic/i);
		await openLog(page, [odd]);
		await page.getByRole('button', { name: 'Keep logs here again' }).click();
		expect(await kept(page)).toContain('1 file');
	});

	test('who closes the log has it out of the browser', async () => {
		const page = await start();
		await openLog(page, [phones]);
		await kept(page);
		await page.getByRole('button', { name: /sample/i }).click();
		await expect
			.poll(() => page.evaluate(whatIsStored))
			.toEqual({ projects: 0, facts: 0, files: 0 });
	});
});

describe('a browser without room', () => {
	test('keeps the counts where the file itself does not fit, and takes it again', async () => {
		const page = await start();
		await state(page, 'ready');
		const session = await browser.context().newCDPSession(page);
		const quota = { origin: site.origin, quotaSize: 40e6 };
		await session.send('Storage.overrideQuotaForOrigin', quota);
		await page.evaluate(fill, 34e6);
		// 6 MB of room are left, and the log has 12 MB.
		const rows = Array.from({ length: 400_000 }, () => 'book,1,                       ');
		const large = textFile('large.csv', `category,items,note\n${rows.join('\n')}\n`);
		await openLog(page, [large]);
		expect(await kept(page)).toMatch(/no room for the files/);
		await page.reload();
		await state(page, 'ready');
		expect(await dataNumber(page, 'total-items')).toBe(400_000);
		expect(await kept(page)).toMatch(/not kept/);
		await page.getByLabel('Method', { exact: true }).selectOption('half-life');
		await state(page, 'ready');
		await page.setInputFiles('[data-testid=trade-log-input]', [large]);
		await state(page, 'ready');
		expect(await dataNumber(page, 'total-items')).toBe(400_000);
		expect(await page.getByLabel('Method', { exact: true }).inputValue()).toBe('half-life');
	});

	test('says so, and has what was kept before', async () => {
		const before = await start();
		await openLog(before, [phones]);
		await kept(before);
		await browser.close();
		// Chromium asks for the room again only after a while, or when it is started.
		const page = await start();
		const session = await browser.context().newCDPSession(page);
		await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 1 });
		await openLog(page, [odd]);
		expect(await kept(page, 'full')).toMatch(/There is no room left|refused to keep/);
		expect(await dataNumber(page, 'total-items')).toBe(4);
		expect(await page.locator('[data-testid=error]').allInnerTexts()).toEqual([]);
		await browser.close();
		const again = await start();
		await state(again, 'ready');
		expect(await dataNumber(again, 'total-items')).toBe(1000);
	});

	test('that lets nothing be stored at all works, and says that nothing is kept', async () => {
		const page = await start();
		await page.addInitScript(() => {
			const refuse = () => {
				throw new DOMException('denied', 'SecurityError');
			};
			for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
				Object.defineProperty(window, name, { get: refuse });
			navigator.storage.getDirectory = () => Promise.reject(new DOMException('', 'SecurityError'));
		});
		await page.reload();
		await openLog(page, [phones]);
		expect(await kept(page, 'unavailable')).toMatch(/nothing be kept/);
		expect(await dataNumber(page, 'total-items')).toBe(1000);
	});
});

describe('what was kept and cannot be read', () => {
	test.each(['{', '{"schema":"reprise/project@9"}', 'null'])('%s is put aside', async (text) => {
		const page = await start();
		await openLog(page, [phones]);
		await kept(page);
		await page.evaluate(spoil, text);
		await page.reload();
		await state(page, 'ready');
		expect(await page.getByTestId('kept').innerText()).toMatch(/put aside/);
		expect(await page.locator('main').innerText()).toMatch(/synthetic/i);
		await openLog(page, [odd]);
		await kept(page);
		await page.reload();
		await state(page, 'ready');
		expect(await dataNumber(page, 'total-items')).toBe(4);
	});
});

/** Runs in the page: how much is stored. */
async function whatIsStored() {
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open('reprise');
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error!);
	});
	const count = (name: string) =>
		new Promise<number>((resolve) => {
			const request = database.transaction(name).objectStore(name).count();
			request.onsuccess = () => resolve(request.result);
		});
	const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('trades');
	let files = 0;
	const names = folder.keys();
	while (!(await names.next()).done) files += 1;
	const counts = { projects: await count('projects'), facts: await count('facts'), files };
	database.close();
	return counts;
}

/** Runs in the page: what was chosen for words of this log and of earlier ones. */
const keptMapping = () => localStorage.getItem('reprise/mapping@1');

/** Runs in the page: puts a text in place of every kept project. */
async function spoil(text: string): Promise<void> {
	const database = await new Promise<IDBDatabase>((resolve) => {
		const request = indexedDB.open('reprise');
		request.onsuccess = () => resolve(request.result);
	});
	await new Promise<void>((resolve) => {
		const store = database.transaction('projects', 'readwrite').objectStore('projects');
		const all = store.getAll();
		all.onsuccess = () => {
			for (const kept of all.result) store.put({ ...kept, project: text });
		};
		store.transaction.oncomplete = () => resolve();
	});
	database.close();
}

/** Runs in the page: takes up so many bytes. */
async function fill(bytes: number): Promise<void> {
	const root = await navigator.storage.getDirectory();
	const handle = await root.getFileHandle('of-the-test', { create: true });
	const writable = await handle.createWritable();
	await writable.write(new Uint8Array(bytes));
	await writable.close();
}
