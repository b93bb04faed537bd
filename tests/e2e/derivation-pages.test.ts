import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sheetRef } from '../../src/lib/model/sheet-id';
import { leftSide, printedNumber } from '../support/arithmetic';
import { bareDigits, type Justified } from './bare-digits';
import { onePage } from './one-page';
import { openLog, openSite, patience, state, textFile, type Site } from './site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const panel = '[data-testid=derivation]';

/** Brings every section of a page into view, and opens all that is folded. */
async function unfold(page: Page): Promise<void> {
	for (const section of await page.locator('main section').all()) {
		await section.scrollIntoViewIfNeeded();
		await page.mouse.wheel(0, 600);
	}
	await page.evaluate(() => {
		document.querySelectorAll('main details').forEach((one) => one.setAttribute('open', ''));
	});
}

/** What a page shows only when it is asked for. */
const asked: Readonly<Record<string, (page: Page) => Promise<void>>> = {
	'/factors/': async (page) => {
		await page.locator('tr[data-category=smartphone] button').first().click();
		await page.locator('[data-testid=claims-imply] li').first().waitFor();
		await page.locator('figure[data-figure=evidence]').waitFor();
	},
	'/claims/': async (page) => {
		await page.fill('[data-testid=claim-input]', '1,000 phones at 25 kg per phone avoided 250 t');
		await page.locator('[data-testid=claim-audit] li').first().waitFor();
	},
	'/studio/': async (page) => {
		await page.locator('figure figcaption').waitFor({ timeout: patience });
	}
};

/** By page: what is a setting, a quotation or a source there. */
const justified: Readonly<Record<string, Justified>> = {
	'/data/': {
		places: [
			// The keys of the list, the names of files and what was seen in them, and cells as they stand.
			...['#mapping .note', '.name', 'tbody th .note', '.samples', 'kbd']
		]
	},
	'/factors/': {
		places: [
			// The version and checksum of the pack; scope, year and day of review as the pack states them.
			...['[data-testid=pack]', 'tr.detail dl dd'],
			// What a claim says, word for word.
			'.statement',
			// What the pack says beside each field, and one item worked out in full: a derivation itself.
			...['.detail .values .note', '.says', '[data-testid=net-arithmetic]'],
			// Sources with their licences, points that were left out and why, as they are cited.
			'.detail .evidence li'
		]
	},
	'/scenarios/': {
		places: [
			// What a preset sets D, S, R and H to.
			'tr[data-preset] > td:nth-of-type(-n + 4)',
			'figure[data-figure=presets] tbody td:nth-of-type(1)',
			'.note'
		]
	},
	'/claims/': {
		places: [
			// What others said, word for word, when they said it, and the example texts to try.
			...['.statement', '.examples', '.content > ul > li'],
			// The year that a claim is about.
			'figure[data-figure=claims] tbody td:not(.number)'
		]
	},
	'/method/': {
		places: [
			// The formula, with numbers in it: a derivation itself, whose inputs stand in the table below it.
			...['.formula', 'pre'],
			// Legs of an operating model, settings of presets and of the draws: as the pack states them.
			...['#models td', '#presets td.number', '#range > p', '#pack > p', '#pack h2'],
			// What a preset assumes, in the pack's own words.
			'#presets td:nth-of-type(1)',
			// Definitions and years of equivalences, days of review, sources and the citation.
			...['#equivalents td', '#pack td:last-child', '#sources', '#citation']
		],
		words: [/GWP100/g]
	},
	'/studio/': {
		// Sizes to choose from; the text of the figure, whose numbers all stand in the table above it.
		places: ['.controls', 'figcaption > p']
	}
};

describe('a number on a page has a derivation', () => {
	const pages = Object.keys(justified).flatMap((path) => [
		[path, path],
		[`/zh${path}`, path]
	]) as [string, string][];

	const visited = onePage(() => site.open('/'));

	test.each(pages)('and digits on %s is nowhere without one', async (path, name) => {
		const { page, errors } = visited();
		await page.goto(site.origin + path);
		await state(page, 'ready');
		await asked[name]?.(page);
		await unfold(page);
		expect(await page.locator('main [data-how]').count()).toBeGreaterThan(10);
		expect(await bareDigits(page, justified[name]!)).toEqual([]);
		expect(errors).toEqual([]);
	});
});

/** The steps of the derivation that is open. */
async function stepsOf(page: Page): Promise<readonly string[]> {
	return page.locator(`${panel} [data-testid=sheet-steps] dd`).allInnerTexts();
}

/** What the last column of the table of the derivation that is open adds up to. */
async function columnSum(page: Page): Promise<number> {
	const cells = await page
		.locator(`${panel} [data-testid=sheet-table] tbody td:last-child`)
		.allInnerTexts();
	return cells.reduce((sum, cell) => sum + printedNumber(/−?[\d,.]+/.exec(cell)?.[0] ?? '0'), 0);
}

/** Holds each step against the same by hand; `inColumn` is what the table has. */
function compute(steps: readonly string[], inColumn: number): number {
	const equations = steps.flatMap((step) => {
		const [, left, right] = /^(.*) = (−?[\d,.]+)$/.exec(step) ?? [];
		return left === undefined || left.includes(':') ? [] : [[left, right!] as const];
	});
	for (const [left, right] of equations) {
		const ofColumn = left.includes('sum of the column');
		const [value, printed] = [ofColumn ? inColumn : leftSide(left), printedNumber(right)];
		expect(Math.abs(value - printed), `${left} = ${right}`).toBeLessThanOrEqual(
			1e-9 * Math.max(1, Math.abs(printed))
		);
	}
	return equations.length;
}

async function openHow(page: Page, id: string): Promise<void> {
	await page.evaluate((name) => (location.hash = `how=${name}`), id);
	await page.waitForSelector(`${panel}[data-shown="${id}"]`, { timeout: patience });
}

describe('the derivation of a number that rests on no trades', () => {
	const visited = onePage(() => site.open('/'));

	test.each([
		['/factors/', 6],
		['/claims/', 12],
		['/method/', 12],
		['/data/', 1]
	])('on %s can be computed again from what it shows', async (path, least) => {
		const { page, errors } = visited();
		await page.goto(site.origin + path);
		await state(page, 'ready');
		await asked[path]?.(page);
		const ids = await page
			.locator('main [data-how]')
			.evaluateAll((all) => all.map((one) => one.getAttribute('data-how')!));
		const sheets = [...new Set(ids)].filter((id) => sheetRef(id) !== null);
		const names = [...new Set(sheets.map((id) => sheetRef(id)!.name))];
		// A few of each kind: those of one kind are made by the same rule.
		const some = names.flatMap((name) => {
			const own = sheets.filter((id) => sheetRef(id)!.name === name);
			return own.filter((_, at) => at % Math.ceil(own.length / 5) === 0);
		});
		let equations = 0;
		for (const id of some) {
			await openHow(page, id);
			const text = await page.locator(panel).innerText();
			expect(text, id).not.toMatch(/no such number|undefined|NaN|\[object/);
			equations += compute(await stepsOf(page), await columnSum(page));
		}
		expect(equations).toBeGreaterThanOrEqual(least);
		expect(errors).toEqual([]);
	});

	test('of a factor says which points it is from, who published them and under which licence', async () => {
		const { page } = await site.open('/factors/');
		await state(page, 'ready');
		await openHow(page, 'factor=smartphone..production');
		const text = await page.locator(panel).innerText();
		// 36.17 / 54.25 / 81.38: grade B reaches 1.5 times to either side of the median of 54.25.
		expect(await page.locator('[data-testid=sheet-value]').innerText()).toContain('/ 54.25 /');
		expect(text).toMatch(/54\.25 ÷ 1\.5/);
		expect(text).toContain('Licence');
		expect(
			await page.locator(`${panel} [data-testid=sheet-table] tbody tr`).count()
		).toBeGreaterThan(1);
		expect(await page.locator(`${panel} li a[href^=https]`).count()).toBeGreaterThan(0);
		const { violations } = await new AxeBuilder({ page }).include(panel).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
		await page.context().close();
	});

	test('of a count lists what is counted, as many as it says', async () => {
		const { page } = await site.open('/claims/');
		await state(page, 'ready');
		const number = page.locator('h1 strong [data-how]');
		const [id, said] = await Promise.all([number.getAttribute('data-how'), number.innerText()]);
		await number.click();
		await page.waitForSelector(`${panel}[data-shown="${id}"]`, { timeout: patience });
		const rows = page.locator(`${panel} [data-testid=sheet-table] tbody tr`);
		expect(await rows.count()).toBe(Number(/\d+/.exec(said)![0]));
		await page.context().close();
	});
});

describe('another definition', () => {
	test.each([
		['tree', 'total-trees', 'tree-epa-10yr', 60],
		['household', 'total-households', 'household-electricity-cn', 1452.0396]
	])('of a %s shows the old one beside the new one', async (_, total, id, kgPerUnit) => {
		const { page } = await site.open('/');
		await state(page, 'ready');
		const value = () => page.getAttribute(`[data-testid=${total}]`, 'data-value').then(Number);
		const net = Number(await page.getAttribute('[data-testid=total-net-avoided]', 'data-value'));
		expect(await page.locator(`[data-testid=${total}-before]`).count()).toBe(0);
		await page.locator(`[data-testid=${total}] summary`).first().click();
		await page.locator(`[data-testid=${total}] select`).selectOption(id);
		await page.locator(`[data-testid=${total}-before]`).waitFor();
		expect(await value()).toBeCloseTo(net / kgPerUnit, 1);
		expect(await page.locator(`[data-testid=${total}-before]`).innerText()).toMatch(/\d/);
		await page.context().close();
	});

	test('is not offered for a total at or below zero: there is no equivalent', async () => {
		const { page } = await site.open('/', { serviceWorkers: 'block' });
		// A book in the post: 0.35 kg displaced and 0.36 kg added, -0.01 kg each.
		await openLog(page, [textFile('books.csv', 'date,category,items\n2024-01-05,book,10\n')]);
		for (const total of ['total-trees', 'total-households']) {
			expect(await page.getAttribute(`[data-testid=${total}]`, 'data-value')).toBeNull();
		}
		await page.context().close();
	});
});
