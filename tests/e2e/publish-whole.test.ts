import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadLibrary } from '../../src/cli/data-folder';
import { writeProject } from '../../src/lib/model/project';
import { withFile } from '../support/pack';
import { runCli } from '../support/run-cli';
import { scratch } from '../support/scratch';
import { wholeProject } from '../support/whole-project';
import type { LoopbackHost } from '../../scripts/on-loopback';
import { plainHost } from './plain-host';
import { dataNumber, fromCommandLine, openSite, patience, state, type Site } from './site';

/** The bundled pack with twice the production of a smartphone. */
const doubled = withFile('production.csv', (text) =>
	text.replace('36.1666666666667,54.25,81.375', '72.3333333333334,108.5,162.75')
);
const rows = ['2024-01-01,smartphone,30,闲鱼', '2024-02-03,book,4,vinted', '2024-02-04,dress,6,'];
const folder = scratch({
	...Object.fromEntries([...doubled].map(([name, text]) => [`doubled/${name}`, text])),
	'log.csv': ['date,category,items,platform', ...rows].join('\n')
});
const path = (name: string) => join(folder, name);
const below = '/气候/看板/';
const own = ['--pack', path('doubled')];
const asked = [path('log.csv'), ...own, '--project', path('project.json')];

let site: Site;
let host: LoopbackHost;
beforeAll(async () => {
	const { id, sha256 } = (await loadLibrary(path('doubled'))).pack;
	writeFileSync(path('project.json'), writeProject(wholeProject({ id, sha256 })));
	const published = await runCli(['publish', path('dashboard'), ...asked, '--lang', 'zh']);
	expect(published).toMatchObject({ code: 0 });
	cutCube();
	host = await plainHost(path('dashboard'), encodeURI(below));
	site = await openSite();
}, 120_000);
afterAll(async () => {
	await site.close();
	await host.close();
});

/** Lays the cube in two parts, as one above what hosts take lies there. */
function cutCube(): void {
	const dashboard = path('dashboard');
	const files = readdirSync(dashboard, { recursive: true, encoding: 'utf8' });
	const first = files.find((name) => name.endsWith('-1.parquet'))!;
	const second = first.replace('-1.parquet', '-2.parquet');
	const bytes = readFileSync(join(dashboard, first));
	writeFileSync(join(dashboard, first), bytes.subarray(0, 1000));
	writeFileSync(join(dashboard, second), bytes.subarray(1000));
	for (const name of files.filter((file) => file.endsWith('.html'))) {
		const html = readFileSync(join(dashboard, name), 'utf8');
		writeFileSync(join(dashboard, name), html.replace(first, `${first} ${second}`));
	}
}

async function open(start = '') {
	const watched = await site.open('/', { serviceWorkers: 'allow' });
	await watched.page.goto(`${host.origin}${below}${start}`);
	await state(watched.page, 'ready', 'failed');
	return watched;
}

const place = (page: Page) => decodeURI(new URL(page.url()).pathname);
const totals = async (page: Page) => [
	await dataNumber(page, 'total-items'),
	await dataNumber(page, 'total-net-avoided'),
	await dataNumber(page, 'total-net-avoided', 'low'),
	await dataNumber(page, 'total-net-avoided', 'high')
];

/** The same numbers from the command line. */
async function expected(args: readonly string[]) {
	const { items, totals } = await fromCommandLine(args);
	const { central, low, high } = totals.netAvoidedKgCo2e!;
	return [items!.total, central, low, high];
}

describe('a dashboard with a pack, scenarios and views of its own, below a path', () => {
	test('begins in Chinese once, with the scenario in use and the values of its pack', async () => {
		const { page, errors, foreign } = await open();
		await page.waitForURL((url) => decodeURI(url.pathname) === `${below}zh/`);
		await state(page, 'ready', 'failed');
		expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-Hans');
		expect(await page.locator('.dashboard').innerText()).toMatch(/^log · 更新于/);
		expect(await totals(page)).toEqual(await expected(asked));
		// Forty items, two and a half times.
		expect(await dataNumber(page, 'total-items')).toBe(100);
		expect(await page.locator('.basis').innerText()).toContain('Growth');
		await page.goto(`${host.origin}${below}`);
		await state(page, 'ready', 'failed');
		expect(place(page)).toBe(below);
		expect(errors).toEqual([]);
		expect(foreign.filter((url) => !url.startsWith(host.origin))).toEqual([]);
		await page.context().close();
	});

	test('opens a saved view on the numbers of today, by a cube in parts, and the views of another dashboard', async () => {
		const { page, errors } = await open('zh/');
		const names = () => page.locator('[data-view]').allInnerTexts();
		await expect.poll(names).toEqual(['Phones']);
		await page.locator('[data-view]', { hasText: 'Phones' }).click();
		await expect.poll(() => dataNumber(page, 'total-items'), { timeout: 120_000 }).toBe(30);
		await state(page, 'ready');
		const phones = await expected([
			...[path('log.csv'), ...own, '--preset', 'half-life'],
			...['--where', 'category=smartphone']
		]);
		await expect.poll(() => totals(page), { timeout: patience }).toEqual(phones);
		// It was saved on a log of before: that a dashboard goes on is no news.
		expect(await page.getByTestId('view-notice').count()).toBe(0);
		await page.getByTestId('views').locator('summary').click();
		await page.getByTestId('dashboard').selectOption({ index: 0 });
		await expect.poll(names).toEqual(['All']);
		expect(errors).toEqual([]);
		await page.context().close();
	});

	test('sets its scenarios beside each other, and shows the values of its pack', async () => {
		const { page, errors } = await open('zh/scenarios/');
		const scenarios = page.locator('[data-testid=scenarios]');
		await expect.poll(() => scenarios.innerText(), { timeout: patience }).toContain('Half');
		expect(await scenarios.innerText()).toContain('Growth');
		await page.goto(`${host.origin}${below}factors/`);
		await state(page, 'ready', 'failed');
		await expect
			.poll(() => page.locator('main').innerText(), { timeout: patience })
			.toContain('doubled instead of 2026.1');
		expect(errors).toEqual([]);
		await page.context().close();
	});
});
