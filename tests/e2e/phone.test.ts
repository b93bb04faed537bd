import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scratch } from '../support/scratch';
import { dataNumber, openLog, openSite, textFile, type Site } from './site';

const head = 'date,category,items\n2024-01-01,smartphone,3\n';
const folder = scratch({});
const large = join(folder, 'large.csv');

let site: Site;
beforeAll(async () => {
	// A file of 1 GiB that takes no room: it must be refused before more than its size is looked at.
	const file = openSync(large, 'w');
	writeSync(file, head);
	ftruncateSync(file, 2 ** 30);
	closeSync(file);
	site = await openSite();
});
afterAll(() => site.close());

test('a phone says politely what it cannot hold, in the language of the page, and goes on to work', async () => {
	const { page, errors } = await site.open('/zh/', {
		serviceWorkers: 'allow',
		userAgent: 'Mozilla/5.0 (Linux; Android 14; Phone) Chrome/141.0.0.0 Mobile Safari/537.36',
		viewport: { width: 390, height: 844 },
		...{ isMobile: true, hasTouch: true }
	});
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'deviceMemory', { value: 4, configurable: true })
	);
	await page.reload();
	await openLog(page, large);
	const said = await page.locator('[data-testid=error]').innerText();
	// 1 GiB where a quarter of 4 GiB, without 256 MiB, by 1.25 bytes of memory for each byte fits: 614 MiB.
	expect(said).toContain(
		'large.csv 超出这台手机的容量：约 1024 MiB 的交易，而这里只能容纳 614 MiB'
	);
	expect(said).toContain('reprise rollup');
	await openLog(page, [textFile('small.csv', head)]);
	expect(await dataNumber(page, 'total-items')).toBe(3);
	expect(errors).toEqual([]);
	await page.context().close();
});
