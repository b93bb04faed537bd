import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { writeMonthLog } from './big-log';
import type { Measure } from './measure';
import { openBenchSite } from './site';

const rows = 1_000_000;
/** How long a reader looks at what came, ms, at each of the things that are read. */
const lookMs = 4000;
/** Where the run is recorded, step by step with pictures; Playwright's trace viewer shows it. */
const recording = 'bench/monday.zip';

/**
 * What a platform's team does with last month's log, at a million trades a month: comes back to the
 * project of the month before, drops the new log, reads the total and what moved, copies the link and
 * takes the report along. Waiting is from an action until what it gives is on screen.
 */
export async function benchMonday(): Promise<readonly Measure[]> {
	const [before, after] = ['2024-04', '2024-05'].map((month) => ({
		month,
		path: join(tmpdir(), `reprise-bench-${process.pid}-${month}.csv`)
	}));
	for (const { month, path } of [before!, after!]) await writeMonthLog(path, month, rows);
	const site = await openBenchSite();
	try {
		const page = await site.ready();
		await site.choose(page, before!.path);
		await page.waitForSelector('[data-testid=kept][data-kept=kept]');
		return await recorded(page, after!.path);
	} finally {
		await site.close();
		await Promise.all([before!, after!].map(({ path }) => rm(path, { force: true })));
	}
}

async function recorded(page: Page, path: string): Promise<readonly Measure[]> {
	const context = page.context();
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await context.tracing.start({ screenshots: true });
	const start = Date.now();
	const waits: Measure[] = [];
	for (const [name, step] of steps(page, path)) {
		const begun = Date.now();
		await step();
		const value = Date.now() - begun;
		waits.push({ name: `Monday at 1 M trades, waiting to ${name}`, value, unit: 'ms' });
		await page.waitForTimeout(lookMs);
	}
	const whole = Date.now() - start;
	await mkdir('bench', { recursive: true });
	await context.tracing.stop({ path: recording });
	const waiting = waits.reduce((sum, { value }) => sum + value, 0);
	return [
		...waits,
		{ name: 'Monday at 1 M trades, waiting in all', value: waiting, unit: 'ms', target: 10_000 },
		{
			name: `Monday at 1 M trades, from begin to end with ${lookMs / 1000} s to read at each step`,
			value: whole,
			unit: 'ms',
			target: 60_000
		}
	];
}

/** The steps, each until what it gives is there. */
function steps(page: Page, path: string): readonly (readonly [string, () => Promise<unknown>])[] {
	const ready = 'html[data-state=ready]:not([data-restoring])';
	return [
		[
			'come back to the project',
			async () => {
				await page.reload({ waitUntil: 'commit' });
				await page.waitForSelector(ready);
			}
		],
		[
			'see the total of the new log',
			async () => {
				await dropFile(page, path);
				await page.waitForSelector('html[data-state=loading]');
				await page.waitForSelector(ready, { timeout: 120_000 });
			}
		],
		[
			'read what moved since the month before',
			async () => {
				await page.locator('#change').scrollIntoViewIfNeeded();
				await page.waitForSelector('[data-testid=change] figure');
			}
		],
		[
			'copy the link',
			async () => {
				await page.locator('[data-testid=copy-view]').click();
				await page.waitForFunction(async () =>
					(await navigator.clipboard.readText()).startsWith('http')
				);
			}
		],
		[
			'have the report as PDF',
			async () => {
				await page.locator('[data-testid=report] summary').click();
				const saved = page.waitForEvent('download', { timeout: 60_000 });
				await page.locator('[data-testid=report] button[data-format=pdf]').click();
				await (await saved).path();
			}
		]
	];
}

/** Drops a file from the disk on the middle of the page, as a hand does. */
async function dropFile(page: Page, path: string): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const data = { items: [], files: [path], dragOperationsMask: 1 };
	for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
		await session.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
	}
	await session.detach();
}
