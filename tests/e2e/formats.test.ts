import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Int32, tableToIPC, Table, Utf8, vectorFromArray } from 'apache-arrow';
import { gzipSync, strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sheet, serial, workbook } from '../ingest/formats/tables';
import { scratch } from '../support/scratch';
import { dataNumber, goTo, openLog, openSite, state, type Site, type WatchedPage } from './site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

function file(name: string, bytes: Uint8Array) {
	return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
}

const month = (of: number, items: number) =>
	strToU8(`date,category,items\n2024-0${of}-01,smartphone,${items}\n`);

async function bookFile(name: string, type: 'xlsx' | 'ods') {
	const trades = sheet([
		['date', 'category', 'items'],
		[serial(45322), 'smartphone', 40],
		[serial(45323), 'book', 2]
	]);
	const notes = sheet([
		['key', 'text'],
		['a', 'b']
	]);
	const book = workbook({ Notes: notes, Trades: trades }, type);
	return file(name, await book.read(0, book.size));
}

describe('the page', () => {
	/** One page for all: whatever is opened takes the place of what was there. */
	let watched: WatchedPage;
	let page: Page;
	beforeAll(async () => {
		watched = await site.open('/');
		page = watched.page;
	});
	afterAll(() => page.context().close());

	test('opens workbooks, within its policy and without a request to any other host', async () => {
		await openLog(page, [await bookFile('log.xlsx', 'xlsx')]);
		expect(await dataNumber(page, 'total-items')).toBe(42);
		await openLog(page, [await bookFile('log.ods', 'ods')]);
		expect(await dataNumber(page, 'total-items')).toBe(42);
		expect({ foreign: watched.foreign, errors: watched.errors }).toEqual({
			foreign: [],
			errors: []
		});
	});

	test('says which sheet was read, and reads another when told', async () => {
		await goTo(page, '/data/');
		await openLog(page, [await bookFile('log.xlsx', 'xlsx')]);
		expect(await page.locator('main').innerText()).toContain('sheet Trades');
		await page.getByLabel('Sheet', { exact: true }).selectOption('Notes');
		await state(page, 'ready', 'failed');
		expect(await page.locator('main').innerText()).toContain('sheet Notes');
		await page.getByLabel('Sheet', { exact: true }).selectOption('');
		await state(page, 'ready', 'failed');
		expect(await page.locator('main').innerText()).toContain('sheet Trades');
		await goTo(page, '/');
	});

	test('opens a zip file of three files as one log', async () => {
		const zip = zipSync({ 'a/1.csv': month(1, 3), 'a/2.csv': month(2, 4), '3.csv': month(3, 5) });
		await openLog(page, [file('months.zip', zip)]);
		expect(await dataNumber(page, 'total-items')).toBe(12);
	});

	test('opens a Feather file', async () => {
		const table = new Table({
			date: vectorFromArray(['2024-01-01', '2024-02-01'], new Utf8()),
			category: vectorFromArray(['smartphone', 'book'], new Utf8()),
			items: vectorFromArray([7, 8], new Int32())
		});
		await openLog(page, [file('log.feather', tableToIPC(table, 'file'))]);
		expect(await dataNumber(page, 'total-items')).toBe(15);
	});

	test('opens a gzip file of several members', async () => {
		const members = [gzipSync(month(1, 3)), gzipSync(strToU8('2024-02-01,book,4\n'))];
		await openLog(page, [file('log.csv.gz', Buffer.concat(members))]);
		expect(await dataNumber(page, 'total-items')).toBe(7);
	});

	test('opens a folder with the folders in it', async () => {
		const folder = scratch({
			'log/january.csv': month(1, 3),
			'log/inner/february.csv': month(2, 4),
			'log/notes.pdf': '%PDF-1.7'
		});
		await page.setInputFiles('[data-testid=trade-log-folder]', join(folder, 'log'));
		await state(page, 'ready', 'failed');
		expect(await dataNumber(page, 'total-items')).toBe(7);
	});

	test('says that a workbook is locked, and keeps what was there', async () => {
		await openLog(page, [file('log.csv', month(1, 9))]);
		const locked = new Uint8Array(2048);
		const view = new DataView(locked.buffer);
		locked.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
		view.setUint16(30, 9, true);
		[...'EncryptedPackage'].forEach((character, at) =>
			view.setUint16(512 + at * 2, character.charCodeAt(0), true)
		);
		await page.setInputFiles('[data-testid=trade-log-input]', [file('locked.xlsx', locked)]);
		await state(page, 'failed');
		const text = await page.locator('[data-testid=error]').innerText();
		expect(text).toContain('locked.xlsx');
		expect(text).toContain('password');
		expect(await dataNumber(page, 'total-items')).toBe(9);
	});
});

describe('a link', () => {
	const assets = 'build/site/_app/immutable/assets';
	const [sample] = readdirSync(assets).filter((name) => /^city-exchange.*\.csv$/.test(name));
	const path = `/_app/immutable/assets/${sample}`;

	test('to a file on the same host opens it on each page that takes logs', async () => {
		for (const at of ['/', '/zh/data/']) {
			const { page, errors, foreign } = await site.open(`${at}?log=${encodeURIComponent(path)}`);
			await state(page, 'ready', 'failed');
			await page.waitForFunction(() => document.documentElement.dataset['state'] === 'ready');
			await expect.poll(() => page.locator('main').innerText()).toContain(sample!);
			expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
			await page.context().close();
		}
	});

	test('to anywhere else is not followed, and says so', async () => {
		const { page, foreign } = await site.open('/?log=https://example.org/log.csv');
		await state(page, 'failed');
		expect(await page.locator('[data-testid=error]').innerText()).toContain('not on this site');
		expect(foreign).toEqual([]);
		await page.context().close();
	});

	test('that leads nowhere says so', async () => {
		const { page } = await site.open('/?log=/no/such/file.csv');
		await state(page, 'failed');
		expect(await page.locator('[data-testid=error]').innerText()).toContain('404');
		await page.context().close();
	});
});
