import { readFile } from 'node:fs/promises';
import { chromium as playwright, type Browser, type Page } from 'playwright';
import { chromium, chromiumArguments } from '../chromium';
import { tradesMark } from '../../src/lib/ui/trades-mark';
import { onLoopback } from '../on-loopback';
import { siteServer } from '../site-server';
import type { Measure } from './measure';
import { median, repeated } from './reading-rows';

const kilobyte = 1024;

const logInput = '[data-testid=trade-log-input]';

/** The built site in a real browser, for measuring. */
export async function openBenchSite() {
	const host = await onLoopback(await siteServer('build/site'));
	const { origin } = host;
	const browser = await playwright.launch({
		executablePath: await chromium(),
		args: [...chromiumArguments]
	});
	async function close(): Promise<void> {
		await browser.close();
		await host.close();
	}
	return {
		/** A page of its own that is ready. */
		ready: () => readyPage(browser, origin),
		choose: chooseLog,
		/** Opens a log in a page of its own, once a person has chosen it. */
		openLogMs: (path: string) => openLogMs(browser, origin, path, choosingMs),
		/** The same for a file that is there at once, as where a program gives it. */
		openAtOnceMs: (path: string) => openLogMs(browser, origin, path, 0),
		firstView: () => firstView(browser, origin),
		keptLogMs: (path: string) => keptLogMs(browser, origin, path),
		close
	};
}

/** Times from the start of a reload until the page is ready, in ms: with a kept log, and without one. */
async function keptLogMs(browser: Browser, origin: string, path: string) {
	const page = await readyPage(browser, origin);
	const without = median(await repeated(() => reloadMs(page)));
	await chooseLog(page, path);
	await page.waitForSelector('[data-testid=kept][data-kept=kept]');
	const kept = median(await repeated(() => reloadMs(page)));
	await page.close();
	return { kept, without };
}

async function reloadMs(page: Page): Promise<number> {
	const start = Date.now();
	await page.reload({ waitUntil: 'commit' });
	await page.waitForSelector('html[data-state=ready]:not([data-restoring])');
	const time = Date.now() - start;
	// What a page does for whoever comes back next is none of its reload.
	await page.waitForTimeout(restMs);
	return time;
}

/** How long a page is left alone between two reloads, ms. */
const restMs = 4000;

/** When a page was seen to be ready. */
const readyMark = 'bench-ready';

async function readyPage(browser: Browser, origin: string): Promise<Page> {
	const page = await browser.newPage();
	// The runner of these scripts names functions by a helper that a page does not have.
	await page.addInitScript('globalThis.__name = (value) => value');
	await page.goto(origin);
	await page.waitForFunction((mark) => {
		const isReady = document.documentElement.dataset['state'] === 'ready';
		return isReady && performance.mark(mark);
	}, readyMark);
	return page;
}

/** How long it takes a person at least to choose a file, ms: the engine starts meanwhile. */
const choosingMs = 5000;

/** Milliseconds from the file chosen to its trades and to the result in the page. */
export interface OpenedMs {
	readonly table: number;
	readonly result: number;
	/** The longest time for which the page did not answer, in ms; shorter ones than 50 do not count. */
	readonly longestTask: number;
	/** The most memory that the page's process took at one time, in MB; NaN where that is not told. */
	readonly peakMemory: number;
}

async function openLogMs(
	browser: Browser,
	origin: string,
	path: string,
	choosing: number
): Promise<OpenedMs> {
	const page = await readyPage(browser, origin);
	if (choosing > 0) await beginChoice(page, choosing);
	const now = () => page.evaluate(() => performance.now());
	await page.evaluate(watchTasks);
	const start = await now();
	await chooseLog(page, path);
	const result = (await now()) - start;
	const loaded = await page.evaluate(
		(mark) => performance.getEntriesByName(mark).at(-1)?.startTime,
		tradesMark
	);
	const longestTask = await page.evaluate(() => Math.max(0, ...longTasks));
	const peakMemory = await peakMemoryMb(browser);
	await page.close();
	if (loaded === undefined) throw new Error(`opening ${path} left no mark`);
	return { table: loaded - start, result, longestTask, peakMemory };
}

/** Asks for a file as a person does, and takes as long. */
async function beginChoice(page: Page, choosing: number): Promise<void> {
	// With a listener there is no dialog, which nobody would close.
	page.on('filechooser', () => undefined);
	await page.locator(logInput).click();
	await page.waitForTimeout(choosing);
}

declare const longTasks: number[];

/** Runs in the page: notes how long it does not answer, wherever that is more than 50 ms. */
function watchTasks(): void {
	const tasks: number[] = [];
	Object.assign(globalThis, { longTasks: tasks });
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) tasks.push(duration);
	}).observe({ type: 'longtask' });
}

/** The most memory that any process of a page has had resident, where the system tells. */
async function peakMemoryMb(browser: Browser): Promise<number> {
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	await session.detach();
	const pages = processInfo.filter(({ type }) => type === 'renderer');
	return Math.max(...(await Promise.all(pages.map(({ id }) => peakOf(id)))));
}

async function peakOf(process: number): Promise<number> {
	const status = await readFile(`/proc/${process}/status`, 'utf8').catch(() => '');
	return Number(/^VmHWM:\s*(\d+) kB/m.exec(status)?.[1] ?? NaN) / kilobyte;
}

/** Chooses a file and waits for its result; throws where it fails. */
async function chooseLog(page: Page, path: string): Promise<void> {
	await page.setInputFiles(logInput, path);
	await page.waitForFunction(
		() => document.documentElement.dataset['state'] !== 'loading',
		undefined,
		{ timeout: 600_000 }
	);
	const state = await page.getAttribute('html', 'data-state');
	if (state !== 'ready') throw new Error(`opening ${path} ended as ${state}`);
}

/** What the first view costs: compressed script before the first paint, and time to it. */
async function firstView(browser: Browser, origin: string): Promise<readonly Measure[]> {
	const page = await readyPage(browser, origin);
	const seen = await page.evaluate((mark) => {
		const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
		const ready = performance.getEntriesByName(mark)[0]!.startTime;
		const paint = performance.getEntriesByName('first-contentful-paint')[0]!.startTime;
		const scripts = resources
			.filter(({ name }) => name.endsWith('.js'))
			.map(({ startTime, encodedBodySize }) => ({ startTime, bytes: encodedBodySize }));
		return { paint, ready, scripts };
	}, readyMark);
	await page.close();
	const until = seen.scripts.filter(({ startTime }) => startTime < seen.ready);
	const before = seen.scripts.filter(({ startTime }) => startTime < seen.paint);
	return [
		scriptMeasure('asked for before first paint', before),
		scriptMeasure('until ready', until),
		{ name: 'first view, first contentful paint on loopback', value: seen.paint, unit: 'ms' }
	];
}

interface Script {
	readonly bytes: number;
}

function scriptMeasure(when: string, scripts: readonly Script[]): Measure {
	const name = `first view, compressed JavaScript ${when}`;
	return { name, value: totalBytes(scripts) / kilobyte, unit: 'kB', target: 150 };
}

function totalBytes(scripts: readonly Script[]): number {
	return scripts.reduce((sum, { bytes }) => sum + bytes, 0);
}
