import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onePage } from './one-page';
import {
	dataNumber,
	fromCommandLine,
	goTo,
	openSite,
	state,
	tabTo,
	textFile,
	type Site
} from './site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const opened = onePage(async () => {
	const watched = await site.open('/scenarios/');
	await state(watched.page, 'ready');
	return watched;
});
let page: Page;
beforeAll(() => {
	({ page } = opened());
});

const sample = 'data/samples/city-exchange-2024-2025.csv';
const section = (on: Page) => on.locator('[data-testid=scenarios]');
const current = (on: Page) => on.locator('tr[data-scenario]');

/** Waits until the ranges of the last change are there. */
async function settled(on: Page, rows: number): Promise<void> {
	await on.waitForFunction(
		(wanted) =>
			document.querySelectorAll('tr[data-scenario]').length === wanted &&
			document.querySelector('[data-testid=scenarios]')?.getAttribute('aria-busy') === 'false',
		rows
	);
}

async function numbers(on: Page) {
	return current(on).evaluateAll((rows) =>
		rows.map((row) =>
			['value', 'low', 'high'].map((name) => Number((row as HTMLElement).dataset[name]))
		)
	);
}

describe('the presets on the sample', () => {
	test('are there before any code has run, and each is what the command line gives', async () => {
		const plain = await site.open('/scenarios/', { javaScriptEnabled: false });
		const row = plain.page.locator('tr[data-preset=half-life]');
		const expected = await fromCommandLine([sample, '--preset', 'half-life']);
		expect(Number(await row.getAttribute('data-value'))).toBe(
			expected.totals.netAvoidedKgCo2e!.central
		);
		await plain.page.context().close();
	});
});

describe('a scenario of growth', () => {
	test('gives 2.5 times the base, in the central value and at both ends', async () => {
		await section(page)
			.getByRole('button', { name: /China at the world/ })
			.click();
		await settled(page, 2);
		const [base, grown] = await numbers(page);
		// Sums of decimals of different size differ in the last digit that a double has.
		grown!.forEach((value, index) => expect(value / base![index]!).toBeCloseTo(2.5, 12));
		expect(await current(page).last().innerText()).toContain('× 2.5');
		expect(await section(page).innerText()).toContain('The counts are hypothetical');
	});

	test('is the same from the command line, to the last digit', async () => {
		const saved = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save this one as a file' }).click();
		const path = await (await saved).path();
		const { totals } = await fromCommandLine([sample, '--scenario', path]);
		const { central, low, high } = totals.netAvoidedKgCo2e!;
		expect((await numbers(page))[1]).toEqual([central, low, high]);
	});

	test('used on every page, is what the impact page shows and says', async () => {
		const [, grown] = await numbers(page);
		await page.getByRole('button', { name: 'Use on every page' }).click();
		await state(page, 'ready');
		await goTo(page, '/');
		expect(await dataNumber(page, 'total-net-avoided')).toBe(grown![0]);
		expect(await dataNumber(page, 'total-net-avoided', 'low')).toBe(grown![1]);
		expect(await page.locator('h1').innerText()).toMatch(/^What if, under “China at the world/);
		expect(await page.locator('.basis').innerText()).toContain('scenario: China');
		await page.locator('.notice.scenario button').click();
		await state(page, 'ready');
		expect(await page.locator('.basis').innerText()).not.toContain('scenario:');
		await goTo(page, '/scenarios/');
		await settled(page, 2);
	});
});

describe('a scenario of one’s own', () => {
	test('is compared while it is typed, and says what it changes', async () => {
		await page.getByRole('button', { name: 'New scenario' }).click();
		await page.getByLabel('Displacement rate, 0 to 1, central').fill('0.4');
		await page.getByLabel('Handling, times').fill('0.5');
		await settled(page, 3);
		expect(await section(page).innerText()).toContain('0.4 in place of 0.5');
		const [base, , own] = await numbers(page);
		expect(own![0]).toBeLessThan(base![0]!);
	});

	test('that makes no sense is refused at its field, and the last good one stays', async () => {
		const before = await numbers(page);
		await page.getByLabel('Displacement rate, 0 to 1, central').fill('4');
		expect(await page.getByRole('alert').first().innerText()).toContain('from 0 to 1');
		expect(await numbers(page)).toEqual(before);
		await page.getByLabel('Displacement rate, 0 to 1, central').fill('0.4');
	});

	test('is shown as text, whatever its name holds', async () => {
		await page.getByLabel('Name', { exact: true }).fill('<img src=x onerror=alert(1)>');
		await settled(page, 3);
		expect(await page.locator('section img').count()).toBe(0);
		expect(await current(page).last().innerText()).toContain('<img src=x');
		await page.getByLabel('Name', { exact: true }).fill('Half the handling');
	});

	test('is still there after a reload', async () => {
		await settled(page, 3);
		const before = await numbers(page);
		await page.reload();
		await settled(page, 3);
		expect(await numbers(page)).toEqual(before);
	});
});

describe('a link', () => {
	test('opened by somebody else shows the same, and holds nothing of the log', async () => {
		await page.getByRole('button', { name: 'Copy a link' }).click();
		const link = await page.getByTestId('scenario-link').inputValue();
		const json = Buffer.from(link.split('#scenarios=')[1]!, 'base64url').toString();
		expect(Object.keys(JSON.parse(json) as object)).toEqual(['schema', 'scenarios']);
		const other = await site.open(link.slice(site.origin.length));
		await settled(other.page, 3);
		expect(await numbers(other.page)).toEqual(await numbers(page));
		expect(other.page.url()).not.toContain('#');
		expect(other.errors).toEqual([]);
		await other.page.context().close();
	});

	test('that was damaged is told of and does no harm', async () => {
		const other = await site.open('/scenarios/#scenarios=eyJzY2hlbWEi');
		await other.page.getByText('The link holds no scenarios that can be read.').waitFor();
		expect(other.errors).toEqual([]);
		await other.page.context().close();
	});
});

describe('a file', () => {
	test('of another program is told of and does no harm', async () => {
		await page.setInputFiles('[data-testid=scenario-input]', [textFile('a.json', '{"name":""}')]);
		await page.getByText('The file holds no scenario.').waitFor();
		await settled(page, 3);
	});

	test('written by hand is taken up, with groups that the log does not hold named', async () => {
		const path = join(mkdtempSync(join(tmpdir(), 'reprise-')), 'own.json');
		const value = { low: 0.1, central: 0.2, high: 0.3 };
		const displacement = ['collectibles', 'tools'].map((group) => ({ group, value }));
		const content = { name: 'By hand', displacement };
		writeFileSync(path, JSON.stringify(content));
		await page.setInputFiles('[data-testid=scenario-input]', path);
		await settled(page, 4);
		expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('By hand');
		expect(await page.getByTestId('absent-groups').innerText()).toContain('nothing of: Tools.');
	});
});

describe('a number by another method', () => {
	const panel = '[data-testid=derivation]';
	const shownAs = (id: string) => page.waitForSelector(`${panel}[data-shown="${id}"]`);
	const central = async () =>
		Number(await page.getAttribute('[data-testid=derivation-central]', 'data-value'));
	const text = () => page.locator(panel).innerText();
	const close = async () => {
		await page.keyboard.press('Escape');
		await page.waitForSelector(panel, { state: 'detached' });
	};

	test('opens its derivation by that method, from the table of presets', async () => {
		const row = page.locator('tr[data-preset=half-life]');
		await row.locator('[data-how="preset=half-life&total.net"]').first().click();
		await shownAs('preset=half-life&total.net');
		expect(await central()).toBe(Number(await row.getAttribute('data-value')));
		expect(await page.getByTestId('derivation-method').innerText()).toContain('Half a life');
		// Half a life: a displacement of one, marked as the preset's.
		expect(await text()).toContain('from the preset “Half a life”');
		await close();
	});

	test('opens both sides of a difference, and the categories that add up to it', async () => {
		await page.click('tr[data-preset=half-life] [data-how="preset=half-life&change"]');
		await shownAs('preset=half-life&change');
		const total = await central();
		const cells = page.locator('[data-testid=derivation-changes] tbody tr td:last-child');
		const changes = (await cells.allInnerTexts()).map((cell) =>
			Number(cell.replaceAll(',', '').replace('−', '-'))
		);
		const sum = changes.slice(0, -1).reduce((all, kg) => all + kg, 0);
		// Each of some thirty categories is rounded to the gram.
		expect(Math.abs(sum - total)).toBeLessThan(0.05);
		expect(changes.at(-1)).toBeCloseTo(total, 2);
		await page.locator(`${panel} [data-how="preset=default&total.net"]`).first().click();
		await shownAs('preset=default&total.net');
		const base = await central();
		await page.evaluate(() => (location.hash = '#how=preset=half-life&total.net'));
		await shownAs('preset=half-life&total.net');
		expect((await central()) - base).toBeCloseTo(total, 6);
		await close();
	});

	test('shows what a scenario changed as its own, and the volume it takes', async () => {
		const row = page.locator('tr[data-scenario]').nth(1);
		const id = await row.getAttribute('data-scenario');
		await row.locator(`[data-how="scenario=${id}&total.net"]`).first().click();
		await shownAs(`scenario=${id}&total.net`);
		expect(await central()).toBe(Number(await row.getAttribute('data-value')));
		expect(await text()).toContain('The counts are hypothetical');
		await close();
	});

	test('opens by the keyboard from the table of its figure', async () => {
		await page.locator('figure[data-figure=presets] summary').focus();
		await page.keyboard.press('Enter');
		await tabTo(page, 'figure[data-figure=presets] table [data-how]');
		await page.keyboard.press('ArrowDown');
		const id = await page.evaluate(() => document.activeElement?.getAttribute('data-how'));
		await page.keyboard.press('Enter');
		await shownAs(id!);
		expect(id).toMatch(/^preset=.*&total\.net$/);
		const { violations } = await new AxeBuilder({ page }).include(panel).analyze();
		expect(violations.map(({ id: rule, nodes }) => [rule, nodes[0]?.html])).toEqual([]);
		await close();
	});
});

test.each(['/scenarios/', '/zh/scenarios/'])(
	'%s is accessible with scenarios on it',
	async (path) => {
		await page.goto(site.origin + path);
		await settled(page, 4);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
	}
);

test('the page asks nothing of anybody and raises no error', () => {
	const { foreign, errors } = opened();
	expect([foreign, errors]).toEqual([[], []]);
});
