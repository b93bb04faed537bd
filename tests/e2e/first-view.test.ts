import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataNumber, fromCommandLine, openSite, state, type Site } from './site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

/** Sections that are drawn when somebody comes near. */
const later = ['section.closer', 'section.change', 'section.targets', 'section.certainty'];

const sample = 'data/samples/city-exchange-2024-2025.csv';

describe('the first view', () => {
	test('has text, totals and figures before any script has run', async () => {
		const { page } = await site.open('/', { javaScriptEnabled: false });
		expect(await page.getAttribute('html', 'data-state')).toBe('starting');
		expect(await page.locator('h1').innerText()).toMatch(/second-hand items avoided about/);
		expect(await page.locator('figure[data-figure] svg').count()).toBeGreaterThanOrEqual(4);
		for (const section of later) {
			expect(await page.locator(`${section} .without-script`).innerText()).toContain('JavaScript');
			expect(await page.locator(`${section} .with-script`).isVisible()).toBe(false);
		}
		await page.context().close();
	});

	test('says the same numbers as the command line', async () => {
		const { page } = await site.open('/', { serviceWorkers: 'allow' });
		const { totals, items, coverage, equivalences } = await fromCommandLine([sample]);
		const net = totals.netAvoidedKgCo2e!;
		expect(await dataNumber(page, 'total-net-avoided')).toBe(net.central);
		expect(await dataNumber(page, 'total-net-avoided', 'low')).toBe(net.low);
		expect(await dataNumber(page, 'total-net-avoided', 'high')).toBe(net.high);
		expect(await dataNumber(page, 'total-items')).toBe(items!.total);
		expect(await dataNumber(page, 'coverage')).toBe(coverage);
		expect(await dataNumber(page, 'total-trees')).toBe(equivalences[0]!.value!.central);
		expect(await dataNumber(page, 'total-households')).toBe(equivalences[1]!.value!.central);
		await page.context().close();
	});

	test('labels the sample as synthetic in both languages', async () => {
		const { page } = await site.open('/', { serviceWorkers: 'allow' });
		expect(await page.locator('main').innerText()).toMatch(/synthetic/i);
		await page.goto(`${site.origin}/zh/`);
		expect(await page.locator('main').innerText()).toMatch(/合成|虚构/);
		expect(await page.getAttribute('html', 'lang')).toMatch(/^zh/);
		await page.context().close();
	});

	test('takes up what was drawn ahead, each part in a task of its own', async () => {
		const { page } = await site.open('/method/', { serviceWorkers: 'block' });
		await page.addInitScript(noteParts);
		await page.goto(`${site.origin}/`);
		await state(page, 'ready');
		const { marked, tasks } = await page.evaluate(() => (globalThis as unknown as Noted).noted);
		expect(marked).toBeGreaterThan(5);
		expect(tasks).toHaveLength(marked);
		expect(tasks).not.toContain(0);
		expect(new Set(tasks).size).toBe(marked);
		// What each held is still what it holds: nothing was thrown away and drawn again.
		expect(await page.locator('.island > [data-drawn-ahead]').count()).toBe(marked);
		await page.context().close();
	});

	test('becomes ready where the page is left before its parts had their turn', async () => {
		const { page } = await site.open('/method/', { serviceWorkers: 'block' });
		await page.addInitScript(holdTurns);
		await page.goto(`${site.origin}/`);
		await page.waitForFunction(() => (globalThis as unknown as Held).held > 5);
		expect(await page.getAttribute('html', 'data-state')).toBe('starting');
		await page.locator('header nav a[href="/factors/"]').click();
		await page.waitForURL('**/factors/');
		await state(page, 'ready');
		await page.context().close();
	});

	test('does not start the database', async () => {
		const { page } = await site.open('/', { serviceWorkers: 'block' });
		await state(page, 'ready');
		expect(page.workers()).toEqual([]);
		await page.context().close();
	});

	test('asks for no code before something of it is on screen', async () => {
		const { page } = await site.open('/method/', { serviceWorkers: 'block' });
		await page.goto(`${site.origin}/`);
		await state(page, 'ready');
		expect(await page.evaluate(scriptsBeforePaint)).toEqual([]);
		await page.context().close();
	});

	test('starts where the browser tells of no paint', async () => {
		const { page } = await site.open('/method/', { serviceWorkers: 'block' });
		await page.addInitScript(() => {
			PerformanceObserver.prototype.observe = () => undefined;
		});
		await page.goto(`${site.origin}/`);
		await state(page, 'ready');
		await page.context().close();
	});

	test('needs at most 150 kB of compressed JavaScript', async () => {
		const { page } = await site.open('/', { serviceWorkers: 'block' });
		await state(page, 'ready');
		const scripts = await page.evaluate(scriptsBeforePaint);
		const named = scriptsOf(readFileSync('build/site/index.html', 'utf8'));
		const paths = [...new Set([...scripts, ...named])];
		const bytes = paths.map((path) => compressedSize(join('build/site', path)));
		expect(named.length).toBeGreaterThan(0);
		expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(150 * 1024);
		await page.context().close();
	});

	test('does not move when the database arrives', async () => {
		const { page } = await site.open('/', { serviceWorkers: 'allow' });
		await page.evaluate(() => {
			const record = window as unknown as { shift: number };
			record.shift = 0;
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) {
					record.shift += (entry as unknown as { value: number }).value;
				}
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await state(page, 'ready');
		// The engine is fetched when the page is idle; the preset makes it start.
		await page.waitForTimeout(1500);
		expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(
			0.02
		);
		await page.context().close();
	});
});

/** Sum of the layout shifts of a page until its fonts have come. */
async function shifts(path: string, width: number): Promise<number> {
	const { page } = await site.open('/method/', { viewport: { width, height: 900 } });
	await page.addInitScript(() => {
		const record = window as unknown as { shift: number };
		record.shift = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				record.shift += (entry as unknown as { value: number }).value;
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto(site.origin + path);
	await state(page, 'ready');
	await page.waitForLoadState('networkidle');
	await page.evaluate(() => document.fonts.ready);
	const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
	await page.context().close();
	return shift;
}

describe('what lies far below', () => {
	test('is text on a phone until somebody comes near, and says that it comes', async () => {
		const { page } = await site.open('/', { viewport: { width: 360, height: 780 } });
		await state(page, 'ready');
		expect(await page.locator('.figures').count()).toBe(0);
		expect(await page.locator('.later.reserved').innerText()).toBe('Drawn when you come here.');
		await page.mouse.wheel(0, 1200);
		await page.locator('figure[data-figure=categories] svg').waitFor();
		await page.context().close();
	});

	test('is neither fetched nor drawn on a page that is come to from another', async () => {
		const { page } = await site.open('/factors/', { viewport: { width: 1440, height: 900 } });
		await state(page, 'ready');
		await page.locator('header nav a[href="/"]').click();
		await page.locator('figure[data-figure=categories] svg').waitFor();
		await page.waitForTimeout(500);
		expect(await page.locator('#closer').count()).toBe(1);
		expect(await page.locator('section.closer figure').count()).toBe(0);
		await page.context().close();
	});

	test('is left out on paper where it was never drawn', async () => {
		const { page } = await site.open('/zh/', { viewport: { width: 1440, height: 900 } });
		await state(page, 'ready');
		for (const section of later) {
			expect(await page.locator(`${section} .with-script`).innerText()).toBe('滚动到此处时绘制。');
		}
		await page.emulateMedia({ media: 'print' });
		for (const section of later) expect(await page.locator(section).isVisible()).toBe(false);
		await page.emulateMedia({ media: 'screen' });
		await page.locator('section.closer h2').scrollIntoViewIfNeeded();
		await page.locator('section.closer figure svg').first().waitFor();
		expect(await page.locator('section.closer .reserved').count()).toBe(0);
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('section.closer').isVisible()).toBe(true);
		await page.context().close();
	});
});

describe('while fonts arrive', () => {
	test.each([
		['/', 1440],
		['/', 360],
		['/zh/', 1440],
		['/zh/', 360],
		['/zh/data/', 1440]
	])('%s stays in place at %d px', async (path, width) => {
		expect(await shifts(path, width)).toBeLessThan(0.05);
	});
});

/** Parts that hold something, and the task in which each began to listen; 0 is none of its own. */
interface Noted {
	noted: { marked: number; tasks: number[] };
}

/** Notes when the parts of a page are brought to life; runs in the page before any of its scripts. */
function noteParts(): void {
	const noted = { marked: 0, tasks: [] as number[] };
	(globalThis as unknown as Noted).noted = noted;
	let [last, present] = [0, 0];
	const { setTimeout } = globalThis;
	const counted = (work: () => void, ms?: number) =>
		setTimeout(() => {
			present = ++last;
			work();
			present = 0;
		}, ms);
	globalThis.setTimeout = counted as typeof setTimeout;
	const { addEventListener } = EventTarget.prototype;
	const begun = new Set<EventTarget>();
	EventTarget.prototype.addEventListener = function (...args: Parameters<typeof addEventListener>) {
		const isPart = this instanceof Element && this.querySelector(':scope > [data-drawn-ahead]');
		if (isPart && !begun.has(this)) {
			begun.add(this);
			noted.tasks.push(present);
		}
		addEventListener.apply(this, args);
	};
	document.addEventListener('DOMContentLoaded', () => {
		for (const { firstElementChild: held } of document.querySelectorAll('.island')) {
			if (held === null) continue;
			held.setAttribute('data-drawn-ahead', '');
			noted.marked++;
		}
	});
}

/** How many turns were asked for that never come. */
interface Held {
	held: number;
}

/** Keeps what asks for the next turn from ever getting it; runs in the page before any of its scripts. */
function holdTurns(): void {
	const { setTimeout } = globalThis;
	const holder = globalThis as unknown as Held;
	holder.held = 0;
	const holding = (work: () => void, ms?: number) => {
		if (ms !== undefined) return setTimeout(work, ms);
		holder.held++;
		return 0;
	};
	globalThis.setTimeout = holding as typeof setTimeout;
}

/** Scripts that were asked for before anything was on screen, as paths; runs in the page. */
function scriptsBeforePaint(): readonly string[] {
	const paint = performance.getEntriesByName('first-contentful-paint')[0]!.startTime;
	return performance
		.getEntriesByType('resource')
		.filter(({ name, startTime }) => name.endsWith('.js') && startTime < paint)
		.map(({ name }) => new URL(name).pathname);
}

/** Scripts that a document names: those that it has loaded as soon as it is on screen. */
function scriptsOf(html: string): readonly string[] {
	return [...html.matchAll(/"\.?(\/[^"]+\.js)"/g)].map(([, path]) => path!);
}

function compressedSize(file: string): number {
	try {
		return statSync(`${file}.br`).size;
	} catch {
		return statSync(file).size;
	}
}
