import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataNumber, goTo, openLog, openSite, state, textFile, type Site } from './site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page): Promise<string[]> {
	const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze();
	return found.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
	);
}

const answer = '[data-testid=claim-audit]';

describe('a press officer with the claim of 2022, in Chinese', () => {
	let page: Page;
	let errors: readonly string[];
	beforeAll(async () => {
		({ page, errors } = await site.open('/zh/claims/', { serviceWorkers: 'block' }));
		await state(page, 'ready');
		await page
			.getByTestId('claim-input')
			.fill('某平台2022年，2000名用户交易二手物品，减排66.8吨，节能相当于8,<>户家庭一年的用量。');
		await page.locator(`${answer} [data-finding=wan_slip]`).waitFor();
	});
	afterAll(() => page.context().close());

	test('is told that a wan is missing, and whose numbers they very probably are', async () => {
		const slip = page.locator(`${answer} [data-finding=wan_slip]`);
		expect(await slip.innerText()).toContain('不符');
		expect(await slip.innerText()).toContain('转转，2022年');
		expect(await page.locator(answer).innerText()).toContain(
			'66.8 吨 ÷ 2,000 名用户'.replace(/ (?=吨|名)/g, '\u00a0')
		);
	});

	test('is told that the number of households is not known', async () => {
		expect(await page.locator(`${answer} [data-finding=household_unknown]`).innerText()).toContain(
			'户数未知'
		);
		expect(await page.locator(answer).innerText()).toContain('“8,<>户家庭”无法辨认');
	});

	test('may name goods by a word that is no name of a category', async () => {
		const input = page.getByTestId('claim-input');
		const before = await input.inputValue();
		await input.fill('每部智能机减排25公斤');
		await page.locator(answer).getByText('智能手机').first().waitFor();
		await input.fill(before);
		await page.locator(`${answer} [data-finding=wan_slip]`).waitFor();
	});

	test('comes to the published claim by its link, which opens it', async () => {
		await page.locator(`${answer} a[href="#zhuanzhuan-2022-total"]`).click();
		const claim = page.locator('#zhuanzhuan-2022-total');
		await page.waitForFunction(() => document.querySelector('#zhuanzhuan-2022-total[open]'));
		expect(await claim.innerText()).toContain('33.4');
	});

	test('meets nothing that axe finds, and no error', async () => {
		expect(await violations(page)).toEqual([]);
		expect(errors).toEqual([]);
	});
});

describe('a researcher', () => {
	let page: Page;
	beforeAll(async () => {
		({ page } = await site.open('/claims/', {
			serviceWorkers: 'block',
			viewport: { width: 360, height: 740 },
			colorScheme: 'dark'
		}));
		await state(page, 'ready');
	});
	afterAll(() => page.context().close());

	const shown = () => page.locator('section.list details').count();

	test('finds every published claim there before any code has run', async () => {
		const html = await (await page.request.get(`${site.origin}/claims/`)).text();
		expect(html.match(/<details id="/g)).toHaveLength(74);
		expect(html).toContain('id="xianyu"');
	});

	test('narrows them by platform, finding and search', async () => {
		expect(await shown()).toBe(74);
		await page.getByLabel('Platform', { exact: true }).selectOption('alibaba');
		expect(await shown()).toBe(2);
		await page.getByLabel('Platform', { exact: true }).selectOption('');
		await page.getByLabel('Finding').selectOption('misfit');
		const misfits = await shown();
		expect(misfits).toBeGreaterThan(0);
		expect(misfits).toBeLessThan(74);
		await page.getByLabel('Finding').selectOption('');
		await page.getByLabel('Search').fill('cedars');
		expect(await shown()).toBe(1);
		await page.getByLabel('Search').fill('');
	});

	test('tries an example by a click and sees what it implies', async () => {
		await page.getByRole('button', { name: '25 kg per phone' }).click();
		await page.locator(`${answer} [data-finding=floor_not_supported]`).waitFor();
		expect(await page.locator(answer).innerText()).toContain('2.5');
	});

	test('meets nothing that axe finds with a claim open', async () => {
		await page.locator('#article-phone-25kg > summary').click();
		expect(await violations(page)).toEqual([]);
	});

	test('sees the kilograms per item of their own log beside the claims', async () => {
		const sample = await dataNumber(page, 'own-kg-per-item');
		await openLogOnImpact(page);
		await goTo(page, '/claims/');
		const own = await dataNumber(page, 'own-kg-per-item');
		expect(own).not.toBe(sample);
		// A posted phone: 54.25 x 0.5 x 0.7 - 0.47 = 18.5175 kg.
		expect(own).toBeCloseTo(18.5175, 6);
	});
});

async function openLogOnImpact(page: Page): Promise<void> {
	await goTo(page, '/');
	await openLog(page, [textFile('phones.csv', 'category,items\nsmartphone,10\n')]);
}
