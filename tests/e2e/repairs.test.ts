import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataNumber, openLog, openSite, state, textFile, type Site } from './site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const goods = textFile(
	'goods.csv',
	'date,category,items\n2024-03-01,smartphone,50\n2024-03-01,laptop,30\n2024-03-02,smartphone,many\n2024-03-02,laptop\n'
);

describe.each([
	['English', '', 'Read again', 'Undo'],
	['Chinese', '/zh', '重新读取', '撤销']
])('a rejected row on the page, in %s', (_, path, readAgain, takeBack) => {
	test('is corrected in place by keyboard, changes the totals, and is put back', async () => {
		const { page, errors } = await site.open(`${path}/data/`);
		await openLog(page, [goods]);
		expect(await dataNumber(page, 'rejects-count')).toBe(2);
		const coverage = () => page.locator('#quality tr[data-issue=rejected]').getAttribute('data-kg');
		const before = Number(await coverage());
		expect(before).toBeGreaterThan(0);

		await page.locator('tr[data-reject="4"] button').focus();
		await page.keyboard.press('Enter');
		const field = page.locator('tr[data-reject="4"] textarea');
		await expect.poll(() => field.evaluate((el) => el === document.activeElement)).toBe(true);
		const { violations } = await new AxeBuilder({ page })
			.include('#rejects')
			.include('#quality')
			.analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
		await page.keyboard.press('Escape');
		await expect.poll(() => field.count()).toBe(0);

		await page.locator('tr[data-reject="4"] button').click();
		await field.fill('2024-03-02,smartphone,70');
		await page.getByRole('button', { name: readAgain }).click();
		await state(page, 'ready');
		await expect.poll(() => dataNumber(page, 'rejects-count')).toBe(1);
		expect(await page.locator('tr[data-repair="4"]').count()).toBe(1);
		expect(await page.locator('#quality tr[data-issue=repaired_rows]').count()).toBe(1);

		// A correction that does not help keeps the row among the rejects, with both texts.
		await page.locator('tr[data-reject="5"] button').click();
		await page.locator('tr[data-reject="5"] textarea').fill('2024-03-02,laptop,few');
		await page.getByRole('button', { name: readAgain }).click();
		await state(page, 'ready');
		const still = page.locator('tr[data-reject="5"]');
		await expect.poll(() => still.innerText()).toContain('2024-03-02,laptop,few');
		expect(await dataNumber(page, 'rejects-count')).toBe(1);

		await page.locator('tr[data-repair="4"] button', { hasText: takeBack }).click();
		await state(page, 'ready');
		await expect.poll(() => dataNumber(page, 'rejects-count')).toBe(2);
		expect(await page.locator('tr[data-repair]').count()).toBe(0);
		expect(errors).toEqual([]);
	});
});
