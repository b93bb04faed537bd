import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scratch } from '../support/scratch';
import {
	dataNumber,
	fromCommandLine,
	goTo,
	openLog,
	openSite,
	state,
	textFile,
	type Site
} from './site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const goods = textFile(
	'goods.csv',
	'date,category,items\n2024-03-01,zippy laptop,500\n2024-03-01,swift sofa,300\n2024-03-01,blorb,200\n2024-03-01,brave table,100\n2024-03-02,smartphone,50\n'
);

const active = (page: Page) =>
	page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['word']);
const categoryOf = (page: Page, word: string) =>
	page.locator(`tr[data-word="${word}"] select`).inputValue();

describe.each([
	['English', ''],
	['Chinese', '/zh']
])('the list of source categories, in %s', (_, path) => {
	test('is worked through by keyboard, kept for the next log, and free of faults axe finds', async () => {
		const { page, errors } = await site.open(`${path}/data/`);
		await openLog(page, [goods]);
		const pressAndWait = async (key: string) => {
			await page.keyboard.press(key);
			await state(page, 'ready');
		};

		const first = page.locator('tr[data-word]').first();
		await first.focus();
		const word = await active(page);
		await pressAndWait('j');
		expect(await active(page)).not.toBe(word);
		await pressAndWait('k');
		expect(await active(page)).toBe(word);

		await pressAndWait('Enter');
		await expect.poll(() => categoryOf(page, word!)).not.toBe('');
		await pressAndWait('u');
		await expect.poll(() => categoryOf(page, word!)).toBe('');

		await page.locator('tr[data-word="blorb"]').focus();
		await page.locator('tr[data-word="swift sofa"] input').check();
		await page.locator('tr[data-word="brave table"] input').check();
		await page.locator('tr[data-word][tabindex="0"]').focus();
		await pressAndWait('Shift+Enter');
		await expect.poll(() => categoryOf(page, 'swift sofa')).toBe('sofa');
		await expect.poll(() => categoryOf(page, 'brave table')).toBe('table');

		const { violations } = await new AxeBuilder({ page }).include('#mapping').analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);

		await openLog(page, [goods]);
		await expect.poll(() => page.getByTestId('kept-mappings').getAttribute('data-value')).toBe('2');
		expect(errors).toEqual([]);
		await page.context().close();
	});
});

describe('a log with a category in several columns', () => {
	const levels = textFile(
		'levels.csv',
		'date,main_category,sub_category,items\n2024-03-01,Electronics,Phones,5\n2024-03-02,Books,Novels,3\n'
	);
	const words = (page: Page) =>
		page
			.locator('tr[data-word]')
			.evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['word']).sort());

	test('has their path as source category, and is read otherwise when told', async () => {
		const { page, errors } = await site.open('/data/');
		await openLog(page, [levels]);
		await expect.poll(() => words(page)).toEqual(['Books / Novels', 'Electronics / Phones']);
		const main = page.getByLabel('main_category is taken as');
		expect(await main.inputValue()).toBe('category_level');
		await main.selectOption('');
		await state(page, 'ready');
		await expect.poll(() => words(page)).toEqual(['Novels', 'Phones']);
		await main.selectOption('category_level');
		await state(page, 'ready');
		await expect.poll(() => words(page)).toEqual(['Books / Novels', 'Electronics / Phones']);
		expect(errors).toEqual([]);
		await page.context().close();
	});
});

describe('a log of titles', () => {
	const kinds = ['laptop', 'novel', 'zorblatt'];
	const rows = Array.from({ length: 3000 }, (_, at) => `2024-03-01,${at}x ${kinds[at % 3]}`);
	const text = `date,title\n${rows.join('\n')}\n`;
	const folder = scratch({ 'titles.csv': text });

	test('is a few kinds on the page, with the total of the command line', async () => {
		const { page, errors } = await site.open('/data/');
		await openLog(page, [textFile('titles.csv', text)]);
		const shown = await page
			.locator('tr[data-word]')
			.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['word'] ?? ''));
		expect(shown.length).toBeLessThan(5);
		expect(shown.every((word) => word.startsWith('title: '))).toBe(true);
		expect(await page.locator('main').innerText()).toContain('1,000 titles in column title');
		await goTo(page, '/');
		await state(page, 'ready');
		const { totals } = await fromCommandLine([join(folder, 'titles.csv')]);
		const total = await dataNumber(page, 'total-net-avoided');
		expect(total).toBe(totals.netAvoidedKgCo2e?.central);
		expect(errors).toEqual([]);
		await page.context().close();
	});
});
