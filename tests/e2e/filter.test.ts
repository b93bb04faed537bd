import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goTo, openLog, openSite, state, textFile, type Site } from './site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

/** Four trades: 3 phones and 2 books in January on Xianyu, 4 phones in February, 5 phones in March. */
const trades = textFile(
	'trades.csv',
	`date,category,items,platform
2024-01-10,smartphone,3,Xianyu
2024-01-20,book,2,Xianyu
2024-02-10,smartphone,4,Zhuanzhuan
2024-03-10,smartphone,5,Zhuanzhuan
`
);

const items = async (page: Page) =>
	Number(await page.locator('[data-testid=total-items]').getAttribute('data-value'));
const net = async (page: Page) =>
	Number(await page.locator('[data-testid=total-net-avoided]').getAttribute('data-value'));

async function choose(page: Page, column: string, name: string): Promise<void> {
	await page.locator(`[data-filter=${column}] summary`).click();
	await page.locator(`[data-filter=${column}]`).getByLabel(name).check();
	await state(page, 'ready');
	await page.keyboard.press('Escape');
}

describe('what is in view', () => {
	test('of a log that was read just now was counted while nobody waited', async () => {
		const { page, errors } = await site.open('/');
		await state(page, 'ready');
		await openLog(page, [trades]);
		// As long as somebody reads the total.
		await page.waitForTimeout(4000);
		await page.evaluate(() => {
			const seen = ((window as unknown as { seen: string[] }).seen = [] as string[]);
			const note = () =>
				seen.push(document.querySelector('.filter [role=status]')?.textContent ?? '');
			new MutationObserver(note).observe(document.body, { childList: true, subtree: true });
		});
		await choose(page, 'category', 'Smartphone');
		expect(await items(page)).toBe(12);
		const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
		expect(seen.length).toBeGreaterThan(0);
		expect(seen.filter((text) => text.includes('Counting'))).toEqual([]);
		expect(errors).toEqual([]);
		await page.context().close();
	});

	test('is limited by column and period, said in chips, and undone step by step', async () => {
		const { page, errors } = await site.open('/');
		await state(page, 'ready');
		await openLog(page, [trades]);
		const whole = await net(page);
		expect(await items(page)).toBe(14);
		await choose(page, 'category', 'Smartphone');
		expect(await items(page)).toBe(12);
		await choose(page, 'platform', 'Zhuanzhuan');
		expect(await items(page)).toBe(9);
		// By keyboard: the first day in view moves on by a month at a time.
		await page.getByLabel('First day in view').focus();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await state(page, 'ready');
		expect(await items(page)).toBe(5);
		// Five phones, each avoiding 54.25 x 0.5 x 0.7 - 3.6525 = 15.335 kg CO2e: 76.675 together.
		expect(await net(page)).toBeCloseTo(76.675, 9);
		expect(await page.getByRole('status').filter({ hasText: 'trades in view' }).innerText()).toBe(
			'1 of 4 trades in view.'
		);
		await page
			.getByRole('button', { name: 'Show all again, not only Category: Smartphone' })
			.click();
		await state(page, 'ready');
		expect(await items(page)).toBe(5);
		for (const expected of [5, 9, 9, 12, 14]) {
			await page.getByRole('button', { name: 'Undo' }).click();
			await state(page, 'ready');
			expect(await items(page)).toBe(expected);
		}
		expect(await net(page)).toBe(whole);
		expect(errors).toEqual([]);
		await page.context().close();
	});

	test('follows a name in a figure, and its table by keyboard', async () => {
		const { page } = await site.open('/');
		await state(page, 'ready');
		await openLog(page, [trades]);
		const figure = page.locator('figure[data-figure=categories]');
		await figure.locator('summary').click();
		const row = figure.getByRole('button', { name: 'Book' });
		await row.focus();
		await page.keyboard.press('Enter');
		await state(page, 'ready');
		expect(await items(page)).toBe(2);
		expect(await row.getAttribute('aria-pressed')).toBe('true');
		// The figure itself still shows what else could be chosen.
		expect(await figure.getByRole('button', { name: 'Smartphone' }).count()).toBe(1);
		// Other pages say that they are of what is in view.
		await goTo(page, '/factors/');
		expect(await page.getByTestId('in-view').innerText()).toContain('1 of 4 trades in view.');
		await goTo(page, '/');
		expect(await items(page)).toBe(2);
		await page.getByRole('button', { name: 'Show everything' }).click();
		await state(page, 'ready');
		expect(await items(page)).toBe(14);
		await page.context().close();
	});

	test('of the sample needs no engine', async () => {
		const { page, paths } = await site.open('/', { serviceWorkers: 'block' });
		await state(page, 'ready');
		const before = await items(page);
		await choose(page, 'platform', 'Kongfz');
		expect(await items(page)).toBeLessThan(before);
		expect(paths.filter((path) => path.endsWith('.wasm'))).toEqual([]);
		await page.context().close();
	});
});

describe('what moved', () => {
	test('says the change with its range, and opens how it was made', async () => {
		const { page, errors } = await site.open('/');
		await state(page, 'ready');
		await openLog(page, [trades]);
		await page.locator('#change').scrollIntoViewIfNeeded();
		const change = page.locator('[data-testid=change]');
		await change.locator('figure').waitFor();
		// 5 phones in March after 4 in February, all on one platform: one more, 15.335 kg CO2e.
		expect(Number(await change.getAttribute('data-value'))).toBeCloseTo(15.335, 9);
		const id = 'moved=total..2024-02-01..2024-02-29..2024-03-01..2024-03-31';
		await change.locator(`[data-how="${id}"]`).first().click();
		await page.waitForSelector(`[data-testid=derivation][data-shown="${id}"]`);
		const lines = await page.locator('[data-testid=derivation-lines]').innerText();
		expect(lines).toContain('15.335');
		expect(errors).toEqual([]);
		await page.context().close();
	});
});
