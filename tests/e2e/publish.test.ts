import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishedSchema, type Published } from '../../src/lib/model/published';
import { writeProject } from '../../src/lib/model/project';
import { filesBelow } from '../../src/cli/dashboard-folder';
import { loadLibrary } from '../../src/cli/data-folder';
import { bareProject } from '../support/projects';
import { runCli } from '../support/run-cli';
import { scratch } from '../support/scratch';
import type { LoopbackHost } from '../../scripts/on-loopback';
import { plainHost } from './plain-host';
import { dataNumber, fromCommandLine, openSite, patience, state, type Site } from './site';

const secret = 'a row that nobody should see';
const rows = [
	'2024-01-01,smartphone,30,闲鱼,900',
	'2024-02-01,novelty thing,20,vinted,5',
	'2024-02-03,book,4,vinted,3',
	`2024-02-04,book,${secret},vinted,3`
];
const header = 'date,category,items,platform,price';
const folder = scratch({ 'log.csv': [header, ...rows].join('\n') });
const path = (name: string) => join(folder, name);
const dashboard = path('dashboard');

const manifest = () =>
	JSON.parse(readFileSync(join(dashboard, 'dashboard.json'), 'utf8')) as Published;
/** The checksum of every file of the dashboard, by path. */
const contents = async () =>
	(await filesBelow(dashboard)).map((file) => [
		file,
		createHash('sha256')
			.update(readFileSync(join(dashboard, file)))
			.digest('hex')
	]);
const publish = (...args: readonly string[]) =>
	runCli(['publish', dashboard, ...args, '--project', path('project.json'), '--title', 'A & B']);

let site: Site;
let host: LoopbackHost;
beforeAll(async () => {
	const { pack } = await loadLibrary(undefined);
	const project = {
		...bareProject({ id: pack.id, sha256: pack.sha256 }),
		mapping: [{ sourceCategory: 'novelty thing', category: 'book' }],
		overrides: [
			{
				category: 'book',
				parameter: 'production' as const,
				value: { low: 1, central: 2, high: 3 },
				source: 'our own'
			}
		],
		targets: [
			{
				measure: 'items' as const,
				grain: 'year' as const,
				from: '2024-01-01',
				part: null,
				value: 99
			}
		]
	};
	writeFileSync(path('project.json'), writeProject(project));
	expect(await publish(path('log.csv'))).toMatchObject({ code: 0 });
	host = await plainHost(dashboard, '/climate/second-hand/');
	site = await openSite();
});
afterAll(async () => {
	await site.close();
	await host.close();
});

const open = async (start = '') => {
	const watched = await site.open('/', { serviceWorkers: 'allow' });
	await watched.page.goto(`${host.origin}/climate/second-hand/${start}`);
	await state(watched.page, 'ready', 'failed');
	return watched;
};

describe('a published dashboard', () => {
	test('below a path of a plain host has the numbers of the command line, and says whose', async () => {
		const { page, errors, foreign } = await open();
		const { totals, items } = await fromCommandLine([
			path('log.csv'),
			'--project',
			path('project.json')
		]);
		for (const [edge, name] of [
			['central', undefined],
			['low', 'low'],
			['high', 'high']
		] as const) {
			const shown = await dataNumber(page, 'total-net-avoided', name);
			expect(shown).toBe(totals.netAvoidedKgCo2e![edge]);
		}
		// 30 phones, 20 novelty things that the project makes books, and 4 books.
		expect(await dataNumber(page, 'total-items')).toBe(items!.total);
		expect(items!.total).toBe(54);
		expect(await dataNumber(page, 'coverage')).toBe(1);
		expect(await page.locator('.dashboard').innerText()).toBe('A & B · refreshed 23 Nov 2026');
		expect(await page.locator('main').isVisible()).toBe(true);
		expect(errors).toEqual([]);
		expect(foreign.filter((url) => !url.startsWith(host.origin))).toEqual([]);
		await page.context().close();
	});

	test('is limited to a part by its cube, and leads to every page in both languages', async () => {
		const { page, errors } = await open();
		await page.locator('[data-filter=category] summary').click();
		await page.locator('[data-filter=category]').getByLabel('Smartphone').check();
		await expect.poll(() => dataNumber(page, 'total-items'), { timeout: patience }).toBe(30);
		await page.keyboard.press('Escape');
		await page.getByRole('link', { name: 'Data', exact: true }).click();
		await page.waitForURL('**/climate/second-hand/data/');
		await page.getByRole('link', { name: '中文' }).click();
		await page.waitForURL('**/climate/second-hand/zh/data/');
		expect(await page.locator('.dashboard').innerText()).toMatch(/^A & B · 更新于/);
		await page.reload();
		await state(page, 'ready', 'failed');
		expect(await page.locator('main').innerText()).toContain('log.parquet');
		expect(errors).toEqual([]);
		await page.context().close();
	});

	test('keeps nothing of what is done in it, and opens as it was published', async () => {
		const { page } = await open();
		await page.getByLabel('Method', { exact: true }).selectOption('half-life');
		await state(page, 'ready');
		const changed = await dataNumber(page, 'total-net-avoided');
		await page.reload();
		await state(page, 'ready');
		expect(await dataNumber(page, 'total-net-avoided')).not.toBe(changed);
		expect(await page.evaluate(() => Object.keys(localStorage))).not.toContain('reprise/targets@1');
		await page.context().close();
	});

	test('works without a network once it has been seen, with its own numbers', async () => {
		const { page } = await open();
		await expect.poll(() => page.evaluate(isKept), { timeout: patience }).toBe(true);
		await page.context().setOffline(true);
		await page.goto(`${host.origin}/climate/second-hand/`);
		await state(page, 'ready', 'failed');
		expect(await dataNumber(page, 'total-items')).toBe(54);
		await page.context().close();
	});

	test('shows no number of the sample before its own are there, nor without scripts', async () => {
		const { page } = await site.open('/', { javaScriptEnabled: false });
		await page.goto(`${host.origin}/climate/second-hand/`);
		expect(await page.locator('main').isVisible()).toBe(false);
		expect(await page.locator('.dashboard').innerText()).toContain('needs JavaScript');
		await page.context().close();
	});

	test('holds no trade, no reject, and no file that hosts refuse', () => {
		const files = readdirSync(dashboard, { recursive: true, encoding: 'utf8' });
		for (const file of files.filter((name) => /^dashboard/.test(name) && /\.\w+$/.test(name))) {
			expect(readFileSync(join(dashboard, file)).includes(secret)).toBe(false);
		}
		const sizes = files.map((file) => statSync(join(dashboard, file)).size);
		expect(Math.max(...sizes)).toBeLessThan(25 * 1024 * 1024);
		expect(files).not.toContain('404.html');
	});
});

describe('publishing again', () => {
	test('the same writes nothing; a new cube takes the place of the old, which open pages still find', async () => {
		const before = manifest();
		expect(before).toMatchObject({ schema: publishedSchema, title: 'A & B', earlier: [] });
		const written = await contents();
		const again = await publish(path('log.csv'));
		// Which files, should there be any.
		expect(await contents()).toEqual(written);
		expect(again.err).toContain('0 files written');
		expect(manifest()).toEqual(before);
		writeFileSync(path('log.csv'), [header, ...rows, '2024-03-01,book,6,vinted,3'].join('\n'));
		expect((await publish(path('log.csv'))).code).toBe(0);
		expect(manifest().earlier).toEqual([...before.parts].sort());
		const { page } = await open();
		expect(await dataNumber(page, 'total-items')).toBe(60);
		await page.context().close();
		writeFileSync(path('log.csv'), [header, ...rows].join('\n'));
		expect((await publish(path('log.csv'))).code).toBe(0);
		expect(manifest().parts).toEqual(before.parts);
	});

	test('a cube gives the dashboard of its log', async () => {
		const cube = path('log.parquet');
		expect((await runCli(['rollup', path('log.csv'), '--out', cube, '--quiet'])).code).toBe(0);
		expect(await publish(cube)).toMatchObject({ code: 0 });
		const { page } = await open();
		expect(await dataNumber(page, 'total-items')).toBe(54);
		expect(await dataNumber(page, 'coverage')).toBe(1);
		await page.context().close();
		const limited = await publish(cube, '--from', '2024-02-01');
		expect([limited.code, limited.err]).toEqual([1, expect.stringContaining('--from')]);
	});

	test('leaves a folder of something else alone', async () => {
		writeFileSync(path('notes.txt'), 'mine');
		const { code, err } = await runCli(['publish', folder, path('log.csv')]);
		expect([code, err]).toEqual([2, expect.stringContaining('something else')]);
	});
});

/** Runs in the page: whether its files, and the parts of the dashboard, are kept for later. */
async function isKept(): Promise<boolean> {
	const names = await caches.keys();
	const kept = await Promise.all(
		names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url))
	);
	const parts = document.documentElement.dataset['dashboard']!.split(' ');
	const isControlled = navigator.serviceWorker.controller !== null;
	return isControlled && parts.every((part) => kept.flat().some((url) => url.endsWith(part)));
}
