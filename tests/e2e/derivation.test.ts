import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printedNumber } from '../support/arithmetic';
import { scratch } from '../support/scratch';
import { builtCli } from '../support/built-cli';
import { onePage } from './one-page';
import { openLog, openSite, patience, state, tabTo, textFile, type Site } from './site';
import { wake } from './wake';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const panel = '[data-testid=derivation]';

/** Waits until the derivation of a number is shown. */
async function shown(page: Page, id: string): Promise<void> {
	await page.waitForSelector(`${panel}[data-shown="${id}"]`);
}

/** The lines of the number on screen as they are written: heads, cells of each line, and sums. */
async function linesShown(page: Page) {
	const rows = await page.locator('[data-testid=derivation-lines] tr').evaluateAll((all) =>
		all.map((row) =>
			[...row.querySelectorAll('th, td')].map((cell) => {
				const copy = cell.cloneNode(true) as Element;
				copy.querySelectorAll('sup').forEach((mark) => mark.remove());
				return (copy.textContent ?? '').trim();
			})
		)
	);
	return { heads: rows[0]!, lines: rows.slice(1, -1), sums: rows.at(-1)! };
}

/** A number as it is printed in English; a dash counts as zero. */
function numberIn(text: string | undefined): number {
	if (text === undefined || text === '–') return 0;
	return printedNumber(text);
}

/** Net of one line by hand, from the cells of the table alone, kg CO2e. */
function netByHand(heads: readonly string[], cells: readonly string[]): number {
	const of = (head: string) => numberIn(cells[heads.indexOf(head)]);
	const has = (head: string) => heads.includes(head);
	const [kept, returned] = [of('Kept'), has('Returned') ? of('Returned') : 0];
	const refurbished = has('Refurb.') ? of('Refurb.') : 0;
	const displaced = (kept - returned) * of('P') * of('D') * of('S') * of('1 − R');
	const added = kept * (of('Legs') * of('Leg') + refurbished * of('P')) + returned * of('Leg');
	return displaced - added;
}

describe('the derivation of the net total', () => {
	test('can be computed again from the cells it shows, to the gram', async () => {
		const { page, errors } = await site.open('/');
		await state(page, 'ready');
		await page.click('[data-testid=total-net-avoided] [data-how]');
		await shown(page, 'total.net');
		const { heads, lines, sums } = await linesShown(page);
		expect(lines.length).toBeGreaterThan(15);
		const nets = lines.map((cells) => netByHand(heads, cells));
		const column = heads.indexOf('Net');
		nets.forEach((net, at) => expect(net).toBeCloseTo(numberIn(lines[at]![column]), 2));
		const total = nets.reduce((sum, net) => sum + net, 0);
		expect(total).toBeCloseTo(numberIn(sums.at(-1)), 2);
		const central = await page.getAttribute('[data-testid=derivation-central]', 'data-value');
		expect(total).toBeCloseTo(Number(central), 2);
		expect(await page.getAttribute('[data-testid=total-net-avoided]', 'data-value')).toBe(central);
		expect(errors).toEqual([]);
		await page.context().close();
	});

	test('shows what a percentile rests on, and the lines of each draw beside it', async () => {
		const { page } = await site.open('/#how=total.net');
		await shown(page, 'total.net');
		await page.getByText('Low and high, by the draws').click();
		const text = await page.locator(`${panel} li`, { hasText: /^5th percentile/ }).innerText();
		// "... number 500 is draw 3,499 with A kg; the next is draw 3,376 with B kg. A + 0.95 × (B − A) = C kg."
		const said = /with ([\d,.]+) kg.*with ([\d,.]+) kg\. .* = ([\d,.]+) kg/.exec(text)!;
		const [from, to, value] = said.slice(1).map(numberIn);
		const low = Number(await page.getAttribute('[data-testid=total-net-avoided]', 'data-low'));
		// (10,000 - 1) x 0.05 = 499.95: 0.95 of the way from the 500th draw to the 501st.
		expect(from! + 0.95 * (to! - from!)).toBeCloseTo(low, 2);
		expect(value).toBeCloseTo(low, 2);
		await page.locator(`${panel} select`).first().selectOption('low-0');
		const { heads, lines, sums } = await linesShown(page);
		const total = lines.reduce((sum, cells) => sum + netByHand(heads, cells), 0);
		expect(total).toBeCloseTo(numberIn(sums.at(-1)), 2);
		expect(total).toBeCloseTo(from!, 2);
		await page.context().close();
	});
});

describe('any number', () => {
	test('of a figure opens its own derivation, with the trades behind it page by page', async () => {
		const { page, errors } = await site.open('/', { serviceWorkers: 'block' });
		await state(page, 'ready');
		await page.locator('figure[data-figure=categories] summary').click();
		await page.click('figure[data-figure=categories] [data-how="category=book"]');
		await shown(page, 'category=book');
		expect(new URL(page.url()).hash).toBe('#how=category=book');
		const { lines } = await linesShown(page);
		expect(lines.every(([category]) => category === 'Book')).toBe(true);
		await page.locator('[data-testid=derivation-trades] > summary').click();
		const status = page.locator('[data-testid=derivation-trades] [role=status]');
		await page.waitForSelector('[data-testid=derivation-trades] tbody tr', { timeout: patience });
		const [trades, items] = await Promise.all([
			status.getAttribute('data-value'),
			status.getAttribute('data-items')
		]);
		const { heads, sums } = await linesShown(page);
		const kept = numberIn(sums[heads.indexOf('Kept') - 1]);
		const returned = heads.includes('Returned') ? numberIn(sums[heads.indexOf('Returned') - 1]) : 0;
		expect(Number(items)).toBe(kept - returned);
		const rows = page.locator('[data-testid=derivation-trades] tbody tr');
		expect(await rows.count()).toBe(Math.min(50, Number(trades)));
		const first = await rows.first().innerText();
		await page.getByRole('button', { name: 'Next' }).click();
		await page.waitForFunction(() =>
			/Page 2/.test(document.querySelector('[data-testid=derivation-trades]')!.textContent!)
		);
		expect(await rows.first().innerText()).not.toBe(first);
		await page.getByRole('button', { name: 'Previous' }).click();
		await page.waitForFunction(() =>
			/Page 1/.test(document.querySelector('[data-testid=derivation-trades]')!.textContent!)
		);
		expect(await rows.first().innerText()).toBe(first);
		expect(errors).toEqual([]);
		await page.context().close();
	});

	test('opens by the keyboard, closes by Escape, and gives the focus back', async () => {
		const { page } = await site.open('/');
		await state(page, 'ready');
		await tabTo(page, '[data-how="total.displaced"]');
		await page.keyboard.press('Enter');
		await shown(page, 'total.displaced');
		expect(await page.evaluate(() => !!document.activeElement?.closest('dialog'))).toBe(true);
		await page.keyboard.press('Escape');
		await page.waitForSelector(panel, { state: 'detached' });
		expect(await page.evaluate(() => document.activeElement?.getAttribute('data-how'))).toBe(
			'total.displaced'
		);
		expect(new URL(page.url()).hash).toBe('');
		await page.context().close();
	});

	const visited = onePage(() => site.open('/'));

	test.each([
		['/', 'total.net'],
		['/', 'equivalence=tree-year'],
		['/', 'coverage'],
		['/', 'cautious'],
		['/', 'category'],
		['/', 'vehicles'],
		['/zh/', 'total.net'],
		['/zh/', 'month=2024-03'],
		['/zh/', 'count.unmapped'],
		['/data/', 'category=sofa']
	])('on %s, %s, is shown without a finding of axe', async (path, id) => {
		const { page } = visited();
		await page.goto(`${site.origin}${path}#how=${id}`);
		await shown(page, id);
		await page.locator(`${panel} details`).evaluateAll((all) => {
			for (const one of all) {
				if (one.dataset['testid'] !== 'derivation-trades') one.setAttribute('open', '');
			}
		});
		const { violations } = await new AxeBuilder({ page }).include(panel).analyze();
		expect(violations.map(({ id: rule, nodes }) => [rule, nodes[0]?.html])).toEqual([]);
	});

	test('that does not exist is said not to', async () => {
		const { page } = visited();
		await page.goto(`${site.origin}/#how=category=unicorn`);
		await shown(page, 'category=unicorn');
		expect(await page.locator(panel).innerText()).toContain('no such number');
	});
});

describe('a number of the draws', () => {
	const visited = onePage(() => site.open('/'));
	const central = async (page: Page) =>
		Number(await page.getAttribute('[data-testid=derivation-central]', 'data-value'));

	test('of the tornado is the total with one input at its end, and adds up so', async () => {
		const { page, errors } = await site.open('/');
		await state(page, 'ready');
		await page.locator('#certainty').scrollIntoViewIfNeeded();
		await page.locator('figure[data-figure=tornado] summary').focus();
		await page.keyboard.press('Enter');
		await tabTo(page, 'figure[data-figure=tornado] [data-how^="low="]');
		const id = await page.evaluate(() => document.activeElement!.getAttribute('data-how')!);
		await page.keyboard.press('Enter');
		await shown(page, id);
		const { heads, lines, sums } = await linesShown(page);
		const total = lines.reduce((sum, cells) => sum + netByHand(heads, cells), 0);
		expect(total).toBeCloseTo(await central(page), 1);
		expect(numberIn(sums.at(-1))).toBeCloseTo(await central(page), 2);
		expect(errors).toEqual([]);
		await page.context().close();
	});

	test('that is a share is one variance over the other, with three totals that say how', async () => {
		const { page } = await site.open('/#how=share=displacement');
		await shown(page, 'share=displacement');
		const text = await page.locator(panel).innerText();
		const [, own, all] = /: ([\d,.]+) ÷ ([\d,.]+) kg/.exec(text)!;
		expect(numberIn(own) / numberIn(all)).toBeCloseTo(await central(page), 9);
		expect(text).toContain('seed 2026');
		await page.context().close();
	});

	test.each([
		'high=displacement',
		'swing=displacement',
		'share',
		'first=1250',
		'break_even',
		'per_item'
	])('%s is shown without a finding of axe', async (id) => {
		const { page, errors } = visited();
		await page.goto(`${site.origin}/#how=${id}`);
		await shown(page, id);
		expect(Number.isFinite(await central(page))).toBe(true);
		const { violations } = await new AxeBuilder({ page }).include(panel).analyze();
		expect(violations.map(({ id: rule, nodes }) => [rule, nodes[0]?.html])).toEqual([]);
		expect(errors).toEqual([]);
	});
});

describe('what is doubtful', () => {
	test('opens how its weight was reckoned, with the numbers that it is made of', async () => {
		const { page, errors } = await site.open('/data/');
		const csv = 'category,items\nsmartphone,10\nsmartphone,30\nsmartphone,many\nzzqx,4\n';
		await openLog(page, [textFile('doubtful.csv', csv)]);
		await page.locator('#quality [data-how="doubt=rejected"]').first().click();
		await shown(page, 'doubt=rejected');
		const text = await page.locator(panel).innerText();
		// One row of the three that count, which hold 44 items, at the mean of the 40 with a result.
		const [, net, result] = /1 × 44 ÷ 3 × ([\d,.]+) kg ÷ 40 = ([\d,.]+) kg/.exec(text)!;
		const number = (written: string) => Number(written.replaceAll(',', ''));
		expect(number(result!)).toBeCloseTo((44 / 3) * (number(net!) / 40), 3);
		const row = page.locator('#quality [data-issue=rejected]');
		expect(Number(await row.getAttribute('data-kg'))).toBeCloseTo(number(result!), 3);
		await page.locator(`${panel} .onward [data-how="total.net"]`).click();
		await shown(page, 'total.net');
		expect(errors).toEqual([]);
		await page.context().close();
	});
});

describe('numbers that hang on what is chosen', () => {
	const csv = [
		'date,category,items,platform,region,price,currency',
		...Array.from({ length: 60 }, (_, at) => {
			const month = String(1 + (at % 8)).padStart(2, '0');
			const [category, price] = at % 2 === 0 ? ['smartphone', 700] : ['t_shirt', 30];
			const region = ['JP', 'DE', 'CN-ZJ', 'CN-BJ'][at % 4];
			return `2024-${month}-0${1 + (at % 9)},${category},${10 + at},Xianyu,${region},${price},CNY`;
		}),
		'2024-08-30,smartphone,many,Xianyu,JP,700,CNY',
		''
	].join('\n');

	const opened = onePage(async () => {
		const watched = await site.open('/');
		await openLog(watched.page, [textFile('some.csv', csv)]);
		return watched;
	});

	/** The central value that is shown, and what its lines add up to by hand. */
	async function sums(page: Page) {
		const central = await page.getAttribute('[data-testid=derivation-central]', 'data-value');
		const { heads, lines } = await linesShown(page);
		const total = lines.reduce((sum, cells) => sum + netByHand(heads, cells), 0);
		return { central: Number(central), total };
	}

	test.each([
		['heat-map', 'selected=net&day='],
		['flow', 'selected=net&category='],
		['map', 'selected=net&region=CN-BJ&region=CN-ZJ'],
		['prices', 'selected=net&price_band='],
		['multiples', 'selected=net&day=']
	])('in the figure %s are some trades, and add up from their lines', async (figure, start) => {
		const { page, errors } = opened();
		await page.locator('#closer').scrollIntoViewIfNeeded();
		const table = page.locator(`figure[data-figure=${figure}]`);
		await table.locator('summary').click();
		const cell = table.locator(`[data-how^="${start}"]`).first();
		const id = (await cell.getAttribute('data-how'))!;
		await cell.click();
		await shown(page, id);
		const { central, total } = await sums(page);
		expect(Number.isFinite(central)).toBe(true);
		expect(total).toBeCloseTo(central, 1);
		const { violations } = await new AxeBuilder({ page }).include(panel).analyze();
		expect(violations.map(({ id: rule, nodes }) => [rule, nodes[0]?.html])).toEqual([]);
		expect(errors).toEqual([]);
		await page.keyboard.press('Escape');
	});

	test('of a target are made of what was reached and of the steps before', async () => {
		const { page, errors } = await site.open('/', { serviceWorkers: 'block' });
		await openLog(page, [textFile('some.csv', csv)]);
		const id = 'target=net..year..2024-01-01..50000&forecast=2024-12-31';
		await page.evaluate((name) => (location.hash = `how=${name}`), id);
		await shown(page, id);
		const text = await page.locator(panel).innerText();
		const said = /([\d,.]+) kg reached \+ ([\d,.]+) kg still to come = ([\d,.]+) kg/.exec(text)!;
		const [reached, ahead, result] = said.slice(1).map(numberIn);
		expect(reached! + ahead!).toBeCloseTo(result!, 2);
		const value = await page.getAttribute('[data-testid=derivation-central]', 'data-value');
		expect(result).toBeCloseTo(Number(value), 2);
		await page.locator(`${panel} .onward [data-how^="selected=net&log"]`).first().click();
		await page.waitForSelector('[data-testid=derivation-lines]');
		expect((await sums(page)).total).toBeCloseTo(reached!, 1);
		expect(errors).toEqual([]);
		await page.context().close();
	});

	test('of a claim are one item by a preset as it stands', async () => {
		const { page, errors } = await site.open('/claims/');
		await state(page, 'ready');
		const cell = page.locator('[data-how^="plain=default&item="]').first();
		const id = (await cell.getAttribute('data-how'))!;
		await page.evaluate((name) => (location.hash = `how=${name}`), id);
		await shown(page, id);
		const { central, total } = await sums(page);
		expect(total).toBeCloseTo(central, 3);
		expect(errors).toEqual([]);
		await page.context().close();
	});

	test('of rows say how many of each file were read, loaded and rejected', async () => {
		const { page, errors } = await site.open('/data/');
		await openLog(page, [textFile('some.csv', csv)]);
		await page.locator('#headline [data-how="rows.rejected"]').click();
		await shown(page, 'rows.rejected');
		const text = await page.locator(panel).innerText();
		expect(text).toContain('61 read = 60 loaded + 1 rejected');
		expect(text).toContain('2024-08-30,smartphone,many');
		expect(errors).toEqual([]);
		await page.context().close();
	});
});

describe('what is said in words', () => {
	const visited = onePage(() => site.open('/'));

	test.each([
		['categories', '/', /÷ ([\d,.]+) kg = ([\d.]+)/],
		['trend', '/', /÷ ([\d,.]+) kg = ([\d.]+)/],
		['flow', '/', /÷ ([\d,.]+) kg = ([\d.]+)/],
		['prices', '/', /÷ ([\d,.]+) = ([\d.]+)/],
		['convergence', '/', /÷ \(([\d,.]+) − [\d,.]+\) kg = ([\d.]+)/]
	])('the share in the title of %s is what its derivation computes', async (figure, path, sum) => {
		const { page, errors } = visited();
		await page.goto(site.origin + path);
		await state(page, 'ready');
		await wake(page, figure);
		const number = page.locator(`figure[data-figure=${figure}] h3 [data-how]`);
		const [id, text] = await Promise.all([number.getAttribute('data-how'), number.innerText()]);
		await number.click();
		await shown(page, id!);
		const [, , result] = sum.exec(await page.locator(panel).innerText())!;
		const central = await page.getAttribute('[data-testid=derivation-central]', 'data-value');
		expect(Number(result)).toBeCloseTo(Number(central), 12);
		const digits = /\.(\d)/.test(text) ? 1 : 0;
		expect(Number(text.replaceAll(/[^\d.]/g, ''))).toBe(
			Number((Math.abs(Number(central)) * 100).toFixed(digits))
		);
		expect(errors).toEqual([]);
	});

	test('in a row of the library is what one item avoids, and adds up', async () => {
		const { page, errors } = await site.open('/factors/');
		await state(page, 'ready');
		const number = page.locator('tr[data-category=smartphone] [data-net] [data-how]');
		await number.click();
		await shown(page, 'library&item=smartphone..c2c_shipped');
		const { heads, lines } = await linesShown(page);
		const central = Number(
			await page.getAttribute('[data-testid=derivation-central]', 'data-value')
		);
		expect(netByHand(heads, lines[0]!)).toBeCloseTo(central, 3);
		expect(Number(await number.innerText())).toBeCloseTo(central, 1);
		expect(errors).toEqual([]);
		await page.context().close();
	});
});

describe('what is exported', () => {
	const csv =
		'date,category,items,platform,region\n2024-01-05,smartphone,12,Zhuanzhuan,浙江\n2024-02-01,book,-3,,\n2024-02-02,blorb,7,Xianyu,\n,sofa,2.5,,Beijing\n';

	test.each(['json', 'csv'])('as %s has the bytes of the command line', async (format) => {
		const { page } = await site.open('/');
		await openLog(page, [textFile('log.csv', csv)]);
		await page.click('[data-testid=total-net-avoided] [data-how]');
		await shown(page, 'total.net');
		const saved = page.waitForEvent('download');
		await page.getByRole('button', { name: `All as ${format.toUpperCase()}` }).click();
		const fromPage = await readFile((await (await saved).path())!, 'utf8');
		const folder = scratch({ 'log.csv': csv });
		const file = join(folder, `trace.${format}`);
		await promisify(execFile)(process.execPath, [
			builtCli,
			'assess',
			join(folder, 'log.csv'),
			'--trace',
			file,
			'--quiet'
		]);
		expect(fromPage).toBe(await readFile(file, 'utf8'));
		await page.context().close();
	});
});
