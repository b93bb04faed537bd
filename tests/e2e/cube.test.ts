import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../support/run-cli';
import { scratch } from '../support/scratch';
import { dataNumber, fromCommandLine, openLog, openSite, type Site } from './site';

const log =
	'date,category,items,platform,price\n2024-01-01,smartphone,30,闲鱼,900\n' +
	'2024-02-01,novelty thing,20,vinted,5\n2024-02-03,book,4,vinted,3\n';
const folder = scratch({ 'log.csv': log });
const cube = `${folder}/counted.parquet`;
/** Where a host would put the cube beside the site; the name is of this run alone. */
const served = `build/site/counted-${process.pid}.parquet`;

let site: Site;
beforeAll(async () => {
	expect((await runCli(['rollup', `${folder}/log.csv`, '--out', cube, '--quiet'])).code).toBe(0);
	copyFileSync(cube, served);
	site = await openSite();
});
afterAll(async () => {
	rmSync(served, { force: true });
	await site.close();
});

describe('a cube on the page', () => {
	test('gives the numbers of the log that it was made from', async () => {
		const { page, errors, foreign } = await site.open('/');
		await openLog(page, [{ name: 'counted.parquet', mimeType: '', buffer: readFileSync(cube) }]);
		const { totals, items } = await fromCommandLine([`${folder}/log.csv`]);
		for (const [edge, name] of [
			['central', undefined],
			['low', 'low'],
			['high', 'high']
		] as const) {
			const shown = await dataNumber(page, 'total-net-avoided', name);
			expect(shown).toBe(totals.netAvoidedKgCo2e![edge]);
		}
		expect(await dataNumber(page, 'total-items')).toBe(items!.total);
		expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
		await page.context().close();
	});

	test('opens from a link on the same host, and says that it holds no single trades', async () => {
		const { page, errors } = await site.open(`/data/?cube=${basename(served)}`);
		await page.waitForFunction(() => document.documentElement.dataset['state'] === 'ready');
		expect(await page.locator('main').innerText()).toContain('Single trades are not in it');
		expect(errors).toEqual([]);
		await page.context().close();
	});
});
