import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { keptBrowser, type KeptBrowser } from './kept-browser';
import { dataNumber, goTo, openLog, openSite, patience, state, textFile, type Site } from './site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const head = 'date,category,items,platform\n';
const march = textFile(
	'march.csv',
	`${head}2024-03-01,smartphone,3,Xianyu\n2024-03-02,book,2,Xianyu\n2024-03-31,smartphone,4,Zhuanzhuan\n`
);
const april = textFile('april.csv', `${head}2024-04-01,smartphone,5,Xianyu\n2024-04-02,book,1,\n`);

async function choose(page: Page, column: string, name: string): Promise<void> {
	await page.locator(`[data-filter=${column}] summary`).click();
	await page.locator(`[data-filter=${column}]`).getByLabel(name).check();
	await state(page, 'ready');
	await page.keyboard.press('Escape');
}

async function byPreset(page: Page, preset: string): Promise<void> {
	await page.getByLabel('Method', { exact: true }).selectOption(preset);
	await state(page, 'ready');
}

async function copiedLink(page: Page): Promise<string> {
	await page.getByTestId('copy-view').click();
	return page.getByTestId('view-link').inputValue();
}

/** Items, and net with its range, as they are on screen. */
const totals = async (page: Page) => [
	await dataNumber(page, 'total-items'),
	await dataNumber(page, 'total-net-avoided'),
	await dataNumber(page, 'total-net-avoided', 'low'),
	await dataNumber(page, 'total-net-avoided', 'high')
];
const chips = (page: Page) => page.locator('.chip').allInnerTexts();

/** Waits until a view is on screen: the chips say its filter, and its ranges are drawn. */
async function shown(page: Page): Promise<void> {
	await page.locator('.chip').first().waitFor();
	await state(page, 'ready');
}

describe('the link to a view', () => {
	test('of the sample gives the same totals and chips elsewhere, and is undone in one step', async () => {
		const { page, errors } = await site.open('/');
		await state(page, 'ready');
		const before = await totals(page);
		await choose(page, 'platform', 'Xianyu');
		await choose(page, 'category', 'Smartphone');
		await byPreset(page, 'half-life');
		await page.getByLabel('In steps of').selectOption('quarter');
		const link = await copiedLink(page);
		expect(link).toMatch(/\/#view=[\w-]+$/);
		const other = await site.open(link.slice(site.origin.length));
		await shown(other.page);
		expect(await totals(other.page)).toEqual(await totals(page));
		expect(await chips(other.page)).toEqual(await chips(page));
		expect(await other.page.getByLabel('Method', { exact: true }).inputValue()).toBe('half-life');
		expect(await other.page.getByLabel('In steps of').inputValue()).toBe('quarter');
		expect(await other.page.getByTestId('view-notice').count()).toBe(0);
		await other.page.getByRole('button', { name: 'Undo' }).click();
		await state(other.page, 'ready');
		expect(await totals(other.page)).toEqual(before);
		expect(await other.page.getByLabel('Method', { exact: true }).inputValue()).toBe('default');
		// The address says no more what is not on screen.
		expect(new URL(other.page.url()).hash).toBe('');
		await other.page.getByRole('button', { name: 'Redo' }).click();
		await state(other.page, 'ready');
		expect(await totals(other.page)).toEqual(await totals(page));
		expect([...errors, ...other.errors]).toEqual([]);
		await Promise.all([page.context().close(), other.page.context().close()]);
	});

	test('of a log waits until that log is opened, and says on another one what differs', async () => {
		const { page } = await site.open('/');
		await openLog(page, [march]);
		await choose(page, 'platform', 'Zhuanzhuan');
		const expected = await totals(page);
		expect(expected[0]).toBe(4);
		const link = (await copiedLink(page)).slice(site.origin.length);
		const same = (await site.open(link)).page;
		expect(await same.getByTestId('view-notice').innerText()).toContain(
			'march.csv (3 trades, 9 items, Mar 2024)'
		);
		await openLog(same, [march]);
		await shown(same);
		expect(await totals(same)).toEqual(expected);
		expect(await same.getByTestId('view-notice').count()).toBe(0);
		const other = (await site.open(link)).page;
		await openLog(other, [april]);
		await shown(other);
		await other.locator('[data-difference=log]').waitFor();
		const said = await other.getByTestId('view-notice').innerText();
		expect(said).toContain('april.csv (2 trades, 6 items, 1 Apr 2024 to 2 Apr 2024)');
		expect(said).toContain('Not in this log: Platform: Zhuanzhuan.');
		expect(await dataNumber(other, 'total-items')).toBe(0);
		await Promise.all([page, same, other].map((one) => one.context().close()));
	});

	test('that was cut changes nothing and says so, and one pasted later is followed', async () => {
		const { page, errors } = await site.open('/');
		await state(page, 'ready');
		await choose(page, 'platform', 'Kongfz');
		const link = await copiedLink(page);
		const whole = new URL(link).hash;
		const other = await site.open(`/${whole.slice(0, -3)}`);
		await other.page.getByTestId('view-notice').waitFor();
		expect(await other.page.getByTestId('view-notice').innerText()).toContain('cut or changed');
		expect(await chips(other.page)).toEqual([]);
		await other.page.evaluate((hash) => (location.hash = hash), whole);
		await shown(other.page);
		expect(await totals(other.page)).toEqual(await totals(page));
		await goTo(other.page, '/factors/');
		await other.page.goBack();
		await other.page.locator('.chip').first().waitFor();
		expect(await totals(other.page)).toEqual(await totals(page));
		expect([...errors, ...other.errors]).toEqual([]);
		await Promise.all([page.context().close(), other.page.context().close()]);
	});
	test('that comes into the address while the page starts is followed', async () => {
		const { page } = await site.open('/');
		await state(page, 'ready');
		await choose(page, 'platform', 'Kongfz');
		const hash = new URL(await copiedLink(page)).hash;
		const { page: fresh, errors } = await site.open('/method/');
		// The router puts its own state into the history as soon as it runs, and is not whole by then.
		await fresh.addInitScript((mark) => {
			const replace = history.replaceState.bind(history);
			history.replaceState = (...given) => {
				replace(...given);
				history.replaceState = replace;
				location.hash = mark;
			};
		}, hash);
		await fresh.goto(`${site.origin}/`);
		await shown(fresh);
		expect(await totals(fresh)).toEqual(await totals(page));
		expect(errors).toEqual([]);
		await Promise.all([page.context().close(), fresh.context().close()]);
	});
});

describe('saved views', () => {
	let browser: KeptBrowser;
	beforeEach(() => {
		browser = keptBrowser();
	});
	afterEach(() => browser.close().catch(() => undefined));

	const names = (page: Page) => page.locator('[data-view]').allInnerTexts();

	async function save(page: Page, name: string): Promise<void> {
		await page.getByTestId('views').locator('summary').click();
		await page.getByTestId('view-name').fill(name);
		await page.keyboard.press('Enter');
		await page.locator('[data-view]', { hasText: name }).waitFor();
		await page.keyboard.press('Escape');
	}

	test('are named, ordered by keyboard, opened, deleted and brought back, through a reload', async () => {
		const page = await browser.start(`${site.origin}/`);
		await openLog(page, [march]);
		await save(page, 'All of March');
		const all = await totals(page);
		await choose(page, 'category', 'Smartphone');
		await byPreset(page, 'half-life');
		await save(page, 'Phones');
		const phones = await totals(page);
		expect(await names(page)).toEqual(['All of March', 'Phones']);
		await page.getByTestId('views').locator('summary').click();
		await page.getByRole('button', { name: 'Move “Phones” up' }).focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => names(page)).toEqual(['Phones', 'All of March']);
		// At the end of the list the other direction has the focus.
		const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
		await expect.poll(focused).toBe('Move “Phones” down');
		await page.getByLabel('Name of “All of March”').fill('March');
		await page.keyboard.press('Tab');
		await expect.poll(() => names(page)).toEqual(['Phones', 'March']);
		await page.getByRole('button', { name: 'Delete “Phones”' }).click();
		await expect.poll(() => names(page)).toEqual(['March']);
		await page.keyboard.press('Escape');
		await page.getByTestId('view-notice').getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => names(page)).toEqual(['Phones', 'March']);
		await page.locator('[data-testid=kept][data-kept=kept]').waitFor();
		await page.reload();
		await state(page, 'ready');
		await expect.poll(() => names(page)).toEqual(['Phones', 'March']);
		await page.locator('[data-view]', { hasText: 'March' }).click();
		await expect.poll(() => totals(page), { timeout: patience }).toEqual(all);
		await page.locator('[data-view]', { hasText: 'Phones' }).click();
		await expect.poll(() => totals(page), { timeout: patience }).toEqual(phones);
		expect(await page.locator('[data-view][aria-pressed=true]').innerText()).toBe('Phones');
		// Under a name that is there, what is in view takes the place of that view, until undone.
		await save(page, 'March');
		const notice = page.getByTestId('view-notice');
		await expect.poll(() => notice.innerText()).toContain('“March” now shows what is in view.');
		await page.locator('[data-view]', { hasText: 'March' }).click();
		await expect.poll(() => totals(page), { timeout: patience }).toEqual(phones);
		expect(await names(page)).toEqual(['Phones', 'March']);
	});

	test('of the sample, on a second dashboard, are kept too and go along in the project file', async () => {
		const page = await browser.start(`${site.origin}/`);
		await state(page, 'ready');
		await save(page, 'Plain');
		await page.getByTestId('views').locator('summary').click();
		await page.getByRole('button', { name: 'New dashboard' }).click();
		await page.getByTestId('dashboard-name').fill('Board');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Escape');
		await save(page, 'For the board');
		await byPreset(page, 'half-life');
		await page.locator('[data-testid=kept][data-kept=kept]').waitFor();
		const saved = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save project', exact: true }).click();
		const file = await (await saved).path();
		await page.reload();
		await state(page, 'ready');
		await expect.poll(() => names(page)).toEqual(['For the board']);
		const other = await site.open('/');
		await openLog(other.page, file);
		await expect.poll(() => names(other.page)).toEqual(['For the board']);
		await other.page.getByTestId('views').locator('summary').click();
		await other.page.getByTestId('dashboard').selectOption({ label: 'Dashboard' });
		await expect.poll(() => names(other.page)).toEqual(['Plain']);
		await other.page.context().close();
	});
});
