import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printedNumber } from '../support/arithmetic';
import { digitsOutside } from './bare-digits';
import { openLog, openSite, patience, state, textFile, type Site } from './site';
import { wake } from './wake';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const panel = '[data-testid=derivation]';

/** Words that hold digits and are no numbers of the log: settings, sources, names, axes, fields. */
const justified = [
	...['svg', 'summary', 'label', 'select', 'input', 'textarea', 'sub', 'sup', 'footer', 'a'],
	...['thead', 'th', 'figcaption > span', 'figcaption .note', '.subtitle', '.note', '.basis'],
	...['.under', '.panel p', '.lead:not([data-testid=change] *)', '.export', '.controls'],
	// The bounds of a parameter, which a scenario or the pack states.
	'figure[data-figure=tornado] td:nth-child(-n + 3)'
];

/** Nor are years, percentiles by name, and where a band of prices ends, which is a bound and counts nothing. */
const known =
	/^[^\d]*20\d\d|ISO 14044|^(from\s)?\d+\s\w+\s20\d\d\sto\s\d+\s\w+\s20\d\d\.?$|\sby\s\d+\s\w+\s20\d\d:$|less than\s[\d,]+(\s[A-Z]{3})?$|低于\s[\d,]+$|5th to 95th|第 5 至第 95/;

/** Every text with digits on the page that opens no derivation, tables of figures with them. */
async function bareDigits(page: Page): Promise<readonly string[]> {
	await page.evaluate(() => {
		document.querySelectorAll('main figure details').forEach((one) => one.setAttribute('open', ''));
	});
	const bare = await digitsOutside(page, ['[data-how]', ...justified]);
	return bare.filter((text) => !known.test(text));
}

/** Opens a number and gives what its derivation says, with its central value. */
async function opened(page: Page, id: string) {
	await page.evaluate((name) => (location.hash = `how=${name}`), id);
	await page.waitForSelector(`${panel}[data-shown="${id}"]`, { timeout: patience });
	await page.waitForSelector(`${panel} [data-testid=derivation-central]`);
	const text = (await page.locator(panel).innerText()).replaceAll('\u00a0', ' ');
	const value = await page.getAttribute('[data-testid=derivation-central]', 'data-value');
	await page.keyboard.press('Escape');
	await page.waitForSelector(panel, { state: 'detached' });
	return { text, central: Number(value) };
}

/** Returns, goods with a published net, two platforms, two years of months. */
const own = [
	'date,category,items,platform,region,price,currency',
	...Array.from({ length: 96 }, (_, at) => {
		const [year, month] = [2023 + Math.floor(at / 48), String(1 + (at % 12)).padStart(2, '0')];
		const [category, price] = [
			['smartphone', 700],
			['t_shirt', 30],
			['book', 12],
			['sofa', 900]
		][at % 4]!;
		const items = at % 11 === 5 ? -3 : 10 + (at % 17);
		const platform = at % 3 === 0 ? 'Xianyu' : 'Zhuanzhuan';
		return `${year}-${month}-0${1 + (at % 9)},${category},${items},${platform},DE,${price},EUR`;
	}),
	''
].join('\n');

const other = textFile(
	'last-season.csv',
	'date,category,items\n2022-03-01,smartphone,40\n2022-04-01,t_shirt,20\n2022-05-01,desk,6\n2022-06-01,desk,-1\n'
);

describe('digits', () => {
	test.each(['/', '/zh/'])('on %s are nowhere without a derivation', async (path) => {
		const { page } = await site.open(path, { serviceWorkers: 'block' });
		await state(page, 'ready');
		for (const last of ['flow', 'prices', 'convergence']) await wake(page, last);
		expect(await bareDigits(page)).toEqual([]);
		await page.context().close();
	});

	test('are nowhere without one in a log with returns and published nets, a target and a filter, whatever form the trend has', async () => {
		const { page, errors } = await site.open('/', { serviceWorkers: 'block' });
		await openLog(page, [textFile('own.csv', own)]);
		await page.getByLabel('Method', { exact: true }).selectOption('published-direct');
		await state(page, 'ready');
		await page.locator('[data-filter=platform] summary').click();
		await page.locator('[data-filter=platform]').getByLabel('Zhuanzhuan').check();
		await state(page, 'ready');
		await page.keyboard.press('Escape');
		await page.locator('#targets').scrollIntoViewIfNeeded();
		await page.getByRole('button', { name: 'Set a target' }).click();
		const form = page.getByRole('form', { name: 'Target' });
		await form.getByLabel('Over').selectOption('year');
		await form.getByLabel('Target, tonnes CO₂e').fill('4');
		await form.getByRole('button', { name: 'Save the target' }).click();
		await wake(page, 'target');
		// Published nets have no ranges, so there are no draws to look at.
		for (const last of ['flow', 'change']) await wake(page, last, 'h3');
		expect(await bareDigits(page)).toEqual([]);
		// A stream of what is displaced, added and published: its rows add up to it.
		const streams = page.locator('figure[data-figure=flow] h3 [data-how]');
		const id = (await streams.getAttribute('data-how'))!;
		expect(id).toContain('stream%3Dcost');
		const { text, central } = await opened(page, id);
		const [, cost, gain] = /([\d,.]+) kg ÷ ([\d,.]+) kg = /.exec(text)!;
		expect(printedNumber(cost!) / printedNumber(gain!)).toBeCloseTo(central, 6);
		for (const mode of ['lines', 'share', 'running']) {
			await page.getByLabel('Show', { exact: true }).selectOption(mode);
			const title = page.locator('figure[data-figure=trend] h3');
			await title.waitFor();
			await state(page, 'ready');
			expect(await bareDigits(page), mode).toEqual([]);
		}
		expect(errors).toEqual([]);
		await page.context().close();
	});
});

describe('the number in a title', () => {
	test.each([
		['lines', /^selected=net&day=/],
		['share', /^portion=/],
		['running', /^selected=net&day=\.\./]
	])('of the trend as %s is what its derivation says', async (mode, start) => {
		const { page, errors } = await site.open('/', { serviceWorkers: 'block' });
		await state(page, 'ready');
		await page.getByLabel('Show', { exact: true }).selectOption(mode);
		if (mode === 'share') await openLog(page, [textFile('own.csv', grown)]);
		const numbers = page.locator('figure[data-figure=trend] h3 [data-how]');
		await numbers.first().waitFor();
		for (const number of await numbers.all()) {
			const [id, shown] = [(await number.getAttribute('data-how'))!, await number.innerText()];
			expect(id).toMatch(start);
			const { text, central } = await opened(page, id);
			if (mode === 'share') expect(shown.replace(/\s?%/, '')).toBe((central * 100).toFixed(0));
			else expect(text).toContain(shown.replaceAll('\u00a0', ' '));
		}
		expect(errors).toEqual([]);
		await page.context().close();
	});

	/** Phones in the first two months, books in the last two. */
	const grown =
		'date,category,items\n2024-01-05,smartphone,20\n2024-02-05,smartphone,20\n2024-02-06,laptop,5\n2024-03-05,laptop,30\n2024-04-05,laptop,30\n2024-04-06,smartphone,2\n';

	/** Nineteen months with a trade each, to July of the second year. */
	const monthly = [
		'date,category,items',
		...Array.from({ length: 19 }, (_, at) => {
			const month = String(1 + (at % 12)).padStart(2, '0');
			return `${at < 12 ? 2024 : 2025}-${month}-28,smartphone,${10 + ((at * 7) % 5)}`;
		}),
		''
	].join('\n');

	test('of a target is the forecast, and its distance from the target', async () => {
		const { page } = await site.open('/', { serviceWorkers: 'block' });
		await openLog(page, [textFile('monthly.csv', monthly)]);
		await page.locator('#targets').scrollIntoViewIfNeeded();
		await page.getByRole('button', { name: 'Set a target' }).click();
		const form = page.getByRole('form', { name: 'Target' });
		await form.getByLabel('Over').selectOption('year');
		await form.getByLabel('Target, tonnes CO₂e').fill('4');
		await form.getByRole('button', { name: 'Save the target' }).click();
		const numbers = page.locator('figure[data-figure=target] h3 [data-how]');
		await numbers.first().waitFor();
		const ids = await numbers.evaluateAll((all) => all.map((one) => one.getAttribute('data-how')!));
		const texts = await numbers.allInnerTexts();
		const [value, share, target] = await Promise.resolve(ids).then(async (all) => {
			const found = [];
			for (const id of all) found.push((await opened(page, id)).central);
			return found;
		});
		expect(target).toBeCloseTo(4000, 6);
		expect(value! / target! - 1).toBeCloseTo(share!, 9);
		expect(texts[1]!.replaceAll(/[^\d]/g, '')).toBe((Math.abs(share!) * 100).toFixed(0));
		await page.context().close();
	});
});

describe('what moved from another log', () => {
	test('opens number by number, adds up, and says which logs, days and pack', async () => {
		const { page, errors } = await site.open('/', { serviceWorkers: 'block' });
		await openLog(page, [textFile('own.csv', own)]);
		await page.locator('#change').scrollIntoViewIfNeeded();
		await page.locator('[data-testid=change] figure').waitFor();
		await page.setInputFiles('[data-testid=other-log]', [other]);
		const change = page.locator('[data-testid=change]');
		await change.locator('[data-how^="moved_from="]').first().waitFor({ timeout: patience });
		expect(await bareDigits(page)).toEqual([]);
		const ids = await change
			.locator('[data-how^="moved_from="]')
			.evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-how')!))]);
		const idOf = (effect: string, category = '') =>
			ids.find((id) => new RegExp(`=${effect}\\.\\.[0-9a-f]{16}${category}$`).test(id))!;
		const total = await opened(page, idOf('total'));
		// "after kg − before kg = change kg"
		const [, after, before, result] = /([−\d,.]+) kg − ([−\d,.]+) kg = ([−\d,.]+) kg/.exec(
			total.text
		)!;
		expect(printedNumber(after!) - printedNumber(before!)).toBeCloseTo(printedNumber(result!), 2);
		expect(printedNumber(result!)).toBeCloseTo(total.central, 2);
		for (const word of ['last-season.csv', 'own.csv', '2022', '2023', '2026.1']) {
			expect(total.text).toContain(word);
		}
		const [volume, mix] = [await opened(page, idOf('volume')), await opened(page, idOf('mix'))];
		expect(volume.central + mix.central).toBeCloseTo(total.central, 6);
		const desk = await opened(page, idOf('total', '\\.\\.desk'));
		expect(desk.central).toBeLessThan(0);
		expect(desk.text).toContain('Desk');
		const shown = Number(await change.getAttribute('data-value'));
		expect(shown).toBeCloseTo(total.central, 6);
		const names = await page.evaluate(() => sessionStorage.getItem('reprise/compared@1'));
		expect(names).toContain('last-season.csv');
		expect(errors).toEqual([]);
		await page.context().close();
	});

	test('is said to be closed where the other log is not open any more, with what to open', async () => {
		const id = 'moved_from=total..0011223344556677';
		const { page } = await site.open(`/#how=${id}`);
		await page.waitForSelector(`${panel}[data-shown="${id}"]`);
		const said = page.locator('[data-testid=derivation-unknown]');
		expect(await said.innerText()).toContain('not open any more');
		// Who was sent the link cannot know which file it was: the key tells whether they have the right one.
		expect(await said.innerText()).toContain('Its key is 0011223344556677');
		expect(await said.innerText()).toContain('“Set against another log …”');
		// A tab that compared it knows how it was called, through a reload.
		const names = JSON.stringify([['0011223344556677', 'last-season.csv']]);
		await page.evaluate((text) => sessionStorage.setItem('reprise/compared@1', text), names);
		for (const path of ['/', '/zh/']) {
			await page.goto('about:blank');
			await page.goto(`${site.origin}${path}#how=${id}`);
			await page.waitForSelector(`${panel}[data-shown="${id}"]`);
			expect(await said.innerText()).toContain('last-season.csv');
		}
		await page.context().close();
	});
});

/** Lets no code through that holds a text. */
async function withhold(page: Page, text: string): Promise<void> {
	await page.route('**/*.js', async (route) => {
		const response = await route.fetch();
		const isHeld = (await response.text()).includes(text);
		return isHeld ? route.abort() : route.fulfill({ response });
	});
}

describe('a part of the page that could not be fetched says so, and is fetched by another try', () => {
	test.each([
		['of figures further down', '#change', 'section.change', 'figure'],
		['of the menu of views', '[data-testid=views] > summary', '[data-testid=views]', 'button'],
		['of the derivation of a number', 'main [data-how="total.net"]', '.asked', panel]
	])('%s', async (_, asked, place, part) => {
		const { page } = await site.open('/', { serviceWorkers: 'block' });
		await state(page, 'ready');
		await page.route('**/*.js', (route) => route.abort());
		await page.locator(asked).first().scrollIntoViewIfNeeded();
		if (asked !== '#change') await page.locator(asked).first().click();
		const missing = page.locator(`${place} [data-testid=not-fetched]`);
		await missing.waitFor();
		expect(await missing.innerText()).toContain('could not be fetched');
		await page.unroute('**/*.js');
		await missing.getByRole('button', { name: 'Try again' }).click();
		await missing.waitFor({ state: 'detached' });
		await page.locator(`${place} ${part}`).first().waitFor();
		await page.context().close();
	});

	test('of what is kept, beside the buttons that open a log', async () => {
		const { page } = await site.open('/', { serviceWorkers: 'block' });
		await state(page, 'ready');
		await withhold(page, 'data-testid="kept"');
		await openLog(page, [textFile('own.csv', own)]);
		const missing = page.locator('.open [data-testid=not-fetched]');
		await missing.waitFor();
		// Other files may still be on their way through the route: they are waited for, not dropped.
		await page.unrouteAll({ behavior: 'wait' });
		await missing.getByRole('button', { name: 'Try again' }).click();
		await page.locator('.open [data-testid=kept]').waitFor();
		await page.context().close();
	});

	test('of commands and shortcuts, which come after all else', async () => {
		const { page } = await site.open('/method/', { serviceWorkers: 'block' });
		const toast = page.getByTestId('toast');
		await toast.waitFor({ state: 'attached' });
		await withhold(page, 'data-testid="toast"');
		await page.reload();
		const missing = page.locator('.later [data-testid=not-fetched]');
		await missing.waitFor();
		await page.unrouteAll({ behavior: 'wait' });
		await missing.getByRole('button', { name: 'Try again' }).click();
		await toast.waitFor({ state: 'attached' });
		await page.context().close();
	});
});
