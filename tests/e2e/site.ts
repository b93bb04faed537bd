import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { chromiumArguments, findChromium } from '../../scripts/chromium';
import { onLoopback, type LoopbackHost } from '../../scripts/on-loopback';
import { siteServer } from '../../scripts/site-server';
import type { Assessment } from '../../src/lib/model/assessment';

/** The built site, served as `npm start` serves it, and a real browser. */
export interface Site {
	readonly origin: string;
	/**
	 * A page of its own context that records what must not happen. Its service worker, which fetches
	 * all of the site again for later visits, is there where a test asks for it.
	 */
	open(path: string, options?: BrowserContextOptions): Promise<WatchedPage>;
	close(): Promise<void>;
}

/** A page with what was seen to go wrong in it: console errors, foreign requests, policy violations. */
export interface WatchedPage {
	readonly page: Page;
	readonly errors: string[];
	/** Paths of our own origin that were asked for, in order. */
	readonly paths: string[];
	/** Requests to any other host. */
	readonly foreign: string[];
}

/**
 * The engine's code is compiled once and not made faster while it runs: every page of a test is a
 * first visit, whose few trades are read before that would pay.
 */
export const startArguments = [...chromiumArguments, '--js-flags=--liftoff-only'];

/** How long is waited for what must come, in ms: no test hangs on how busy a machine is. */
export const patience = 90_000;

/** Starts the site on a free port, and Chromium. */
export async function openSite(): Promise<Site> {
	const host = await onLoopback(await siteServer('build/site'));
	const { origin } = host;
	const executablePath = findChromium() ?? undefined;
	const browser = await chromium.launch({ executablePath, args: startArguments });
	return {
		origin,
		open: (path, options) => openPage(browser, origin, path, options),
		close: () => closeAll(browser, host)
	};
}

async function openPage(
	browser: Browser,
	origin: string,
	path: string,
	options: BrowserContextOptions = {}
): Promise<WatchedPage> {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 900 },
		serviceWorkers: 'block',
		...options
	});
	context.setDefaultTimeout(patience);
	const page = await context.newPage();
	const watched: WatchedPage = { page, errors: [], paths: [], foreign: [] };
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (url.origin === origin) watched.paths.push(url.pathname);
		else if (!['blob:', 'data:'].includes(url.protocol)) watched.foreign.push(url.href);
	});
	// Without a listener from the start a chooser opened by a key can be gone before it is noticed.
	page.on('filechooser', () => undefined);
	page.on('console', (message) => {
		if (message.type() === 'error') watched.errors.push(message.text());
	});
	page.on('pageerror', (error) => watched.errors.push(error.message));
	await page.goto(origin + path);
	return watched;
}

async function closeAll(browser: Browser, host: LoopbackHost): Promise<void> {
	await browser.close();
	await host.close();
}

/** Waits until the page's state is one of those named. */
export async function state(page: Page, ...states: readonly string[]): Promise<void> {
	await page.waitForFunction(
		(wanted) => wanted.includes(document.documentElement.dataset['state'] ?? ''),
		states,
		{ timeout: patience }
	);
}

/** Goes to a page by its link in the header, so that the log on screen stays. */
export async function goTo(page: Page, path: string): Promise<void> {
	await page.locator(`header nav a[href="${path}"]`).click();
	await page.waitForURL((url) => url.pathname === path);
}

/** Presses Tab until what has the focus matches the selector. Throws where that never happens. */
export async function tabTo(page: Page, selector: string, most = 120): Promise<void> {
	for (let press = 0; press < most; press++) {
		await page.keyboard.press('Tab');
		const there = await page.evaluate(
			(wanted) => document.activeElement?.matches(wanted) ?? false,
			selector
		);
		if (there) return;
	}
	throw new Error(`not reached with ${most} presses of tab: ${selector}`);
}

/** Opens files by the keyboard alone, and waits for the result or the failure. */
export async function openByKeyboard(
	page: Page,
	selector: string,
	files: Parameters<Page['setInputFiles']>[1]
): Promise<void> {
	await tabTo(page, selector);
	const chooser = page.waitForEvent('filechooser');
	await page.keyboard.press('Enter');
	await (await chooser).setFiles(files);
	await state(page, 'ready', 'failed');
}

/** Holds back the database until the returned function is called, so that loading can be looked at. */
export async function holdEngine(page: Page): Promise<() => void> {
	let release = (): void => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/*.wasm', async (route) => {
		await held;
		await route.continue().catch(() => undefined);
	});
	return release;
}

/** Opens files by the page's file input, and waits for the result or the failure. */
export async function openLog(
	page: Page,
	files: Parameters<Page['setInputFiles']>[1]
): Promise<void> {
	await state(page, 'ready', 'failed');
	await page.setInputFiles('[data-testid=trade-log-input]', files);
	await state(page, 'ready', 'failed');
}

/** A file made of text, for the file input. */
export function textFile(name: string, text: string) {
	return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

/** The `data-*` number of an element, or null where it has none. */
export async function dataNumber(
	page: Page,
	testId: string,
	name = 'value'
): Promise<number | null> {
	const text = await page.getAttribute(`[data-testid=${testId}]`, `data-${name}`);
	return text === null || text === '' ? null : Number(text);
}

/** What the built command line says of some files. */
export async function fromCommandLine(args: readonly string[]): Promise<Assessment> {
	const { stdout } = await promisify(execFile)(
		process.execPath,
		['build/cli/reprise.js', 'assess', ...args, '--format', 'json'],
		{ maxBuffer: 256 * 1024 * 1024 }
	);
	return JSON.parse(stdout) as Assessment;
}
