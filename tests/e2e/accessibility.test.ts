import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings, axeFindingsByKind } from './axe-findings';
import { goTo, holdEngine, openLog, openSite, state, textFile, type Site } from './site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const dirty = textFile(
	'dirty.csv',
	'date,category,items,platform,region,status\n2024-01-01,book,1,Xianyu,浙江,done\nsoon,book,1,,,done\n2024-02-01,laptop,3,转转,Beijing,cancelled\n2024-02-02,blorb,2,转转,,done\n'
);
const unknown = textFile('unknown.csv', 'category,items\nblorb,2\n');
const costly = textFile('costly.csv', 'category,items\nopened cosmetics,40\nantique,3\n');
const mapping = textFile('mapping.csv', 'source_category,category\nblorb,laptop\nbook,book\n');

/** How a state is reached, and how axe looks at it: at the whole page where nothing else is said. */
type State = readonly [
	name: string,
	reach: (page: Page) => Promise<void>,
	look?: (page: Page) => Promise<string[]>
];

/** Looks at what is new in a state alone; the page around it is looked at in another. */
const onlyAt =
	(...within: readonly string[]) =>
	(page: Page) =>
		axeFindings(page, ...within);

/** States of the pages, in the order in which one visitor can come to them. */
const states: readonly State[] = [
	['the sample', () => Promise.resolve()],
	[
		'the menu of views, opened',
		async (page) => {
			await page.locator('[data-testid=views] summary').click();
			await page.getByTestId('view-name').waitFor();
		},
		onlyAt('[data-testid=views]')
	],
	[
		'the menu of a filter, opened',
		async (page) => {
			// On a phone the menu before lies over this one.
			await page.keyboard.press('Escape');
			await page.locator('[data-filter=category] summary').click();
			await page.locator('[data-filter=category] label').first().waitFor();
		},
		onlyAt('[data-filter=category]')
	],
	[
		'a filter in force',
		async (page) => {
			await page.locator('[data-filter=category] input[type=checkbox]').first().check();
			await state(page, 'ready');
			await page.keyboard.press('Escape');
		}
	],
	[
		'what moved',
		async (page) => {
			await page.getByRole('button', { name: 'Show everything' }).click();
			await page.locator('section.change').scrollIntoViewIfNeeded();
			await page.locator('[data-testid=change] figure').waitFor();
		},
		onlyAt('section.change')
	],
	[
		'what the result rests on, opened',
		(page) => page.locator('.basis summary').first().click(),
		onlyAt('.basis')
	],
	[
		// The whole page again, with the parts above and every figure drawn.
		'the tables of all figures, opened',
		(page) =>
			page.evaluate(() =>
				document
					.querySelectorAll('figure details')
					.forEach((table) => table.setAttribute('open', ''))
			),
		axeFindingsByKind
	],
	[
		'loading',
		async (page) => {
			await page.evaluate(() =>
				document
					.querySelectorAll('figure details')
					.forEach((table) => table.removeAttribute('open'))
			);
			await page.setInputFiles('[data-testid=trade-log-input]', [dirty]);
			await page.getByRole('button', { name: 'Cancel' }).waitFor();
		}
	],
	[
		'another method than the default',
		async (page) => {
			await page.getByRole('button', { name: 'Cancel' }).click();
			await page.unrouteAll({ behavior: 'ignoreErrors' });
			await page.getByLabel('Method', { exact: true }).selectOption('half-life');
			await page.locator('.notice.preset').waitFor();
		}
	],
	['a log with gaps', (page) => openLog(page, [dirty])],
	['how it was read, with rejects and unmapped words', (page) => goTo(page, '/data/')],
	[
		'a mapping loaded from a file',
		async (page) => {
			await page.setInputFiles('[data-testid=mapping-input]', [mapping]);
			await page.getByText('2 rows of the mapping file applied.').waitFor();
			await state(page, 'ready');
		}
	],
	[
		'the tables and a query, with profiles and a figure',
		async (page) => {
			await goTo(page, '/explore/');
			await page.locator('[data-testid=editor][data-ready]').waitFor();
			await page.locator('[data-testid=table] tbody td').first().waitFor();
			await page.getByText('Column profiles').click();
			await page.locator('[data-start=items_by_category]').click();
			await page.locator('[data-testid=run]').click();
			await page.locator('[data-testid=result]').getByText('As a figure').click();
			await page.locator('[data-testid=result] figure svg').first().waitFor();
		}
	],
	[
		'a query that is refused',
		async (page) => {
			await page.locator('.cm-content').click();
			await page.keyboard.press('ControlOrMeta+a');
			await page.keyboard.insertText('DROP TABLE cube');
			await page.locator('[data-testid=run]').click();
			await page.locator('[data-testid=query-problem]').waitFor();
		}
	],
	[
		'a file that cannot be read',
		async (page) => {
			await goTo(page, '/data/');
			await openLog(page, [textFile('empty.csv', '')]);
		}
	],
	[
		'nothing that can be assessed',
		async (page) => {
			await openLog(page, [unknown]);
			await goTo(page, '/');
		}
	],
	['more caused than avoided', (page) => openLog(page, [costly])],
	[
		'the same in Chinese',
		async (page) => {
			await page.getByRole('link', { name: '中文' }).click();
			await page.waitForURL('**/zh/');
		}
	],
	['the data page in Chinese', (page) => goTo(page, '/zh/data/')],
	['the method in Chinese', (page) => goTo(page, '/zh/method/')],
	[
		'the method',
		async (page) => {
			await page.getByRole('link', { name: 'English' }).click();
			await page.waitForURL((url) => url.pathname === '/method/');
		}
	],
	[
		'a page that does not exist',
		async (page) => {
			await page.goto(`${site.origin}/nowhere`);
			await page.locator('h1').waitFor();
		}
	]
];

const views = [
	{ width: 1440, height: 900, colorScheme: 'light' as const },
	{ width: 360, height: 740, colorScheme: 'dark' as const }
];

for (const { width, height, colorScheme } of views) {
	describe(`axe finds nothing at ${width} px, ${colorScheme}, on`, () => {
		let page: Page;
		beforeAll(async () => {
			const options = {
				viewport: { width, height },
				colorScheme,
				serviceWorkers: 'block' as const
			};
			({ page } = await site.open('/', options));
			await holdEngine(page);
			await state(page, 'ready');
		});
		afterAll(() => page.context().close());

		test.each(states.map(([name, reach, look]) => ({ name, reach, look })))(
			'$name',
			async ({ reach, look = axeFindings }) => {
				await reach(page);
				expect(await look(page)).toEqual([]);
			},
			300_000
		);
	});
}

describe('the pages', () => {
	test('do not scroll sideways from 320 to 2560 px', async () => {
		const { page } = await site.open('/');
		await state(page, 'ready');
		for (const path of ['/', '/data/', '/explore/', '/method/', '/zh/']) {
			await page.goto(site.origin + path);
			for (const width of [320, 360, 768, 1440, 2560]) {
				await page.setViewportSize({ width, height: 800 });
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth
				);
				expect({ path, width, overflow: Math.max(0, overflow) }).toEqual({
					path,
					width,
					overflow: 0
				});
			}
		}
		await page.context().close();
	});

	test('reach every figure’s table by keyboard', async () => {
		const { page } = await site.open('/');
		await state(page, 'ready');
		const figures = await page.locator('figure[data-figure]').count();
		const reached = new Set<string>();
		for (let press = 0; press < 150 && reached.size < figures; press++) {
			await page.keyboard.press('Tab');
			const name = await page.evaluate(() => {
				const active = document.activeElement;
				return active?.tagName === 'SUMMARY'
					? (active.closest('figure[data-figure]')?.getAttribute('data-figure') ?? null)
					: null;
			});
			if (name === null || reached.has(name)) continue;
			await page.keyboard.press('Enter');
			const table = page.locator(`figure[data-figure="${name}"] table`);
			expect(await table.isVisible()).toBe(true);
			reached.add(name);
		}
		expect(reached.size).toBe(figures);
		await page.context().close();
	});

	test('print the result on white, without what only a screen can use', async () => {
		const { page } = await site.open('/', { colorScheme: 'dark' });
		await state(page, 'ready');
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('h1').isVisible()).toBe(true);
		expect(await page.locator('figure svg').first().isVisible()).toBe(true);
		for (const selector of ['header nav', '.page > .bar', '[data-testid=trade-log-input]']) {
			expect({ selector, visible: await page.locator(selector).isVisible() }).toEqual({
				selector,
				visible: false
			});
		}
		const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		expect(ground).toBe('rgb(255, 255, 255)');
		await page.context().close();
	});

	test('hold their marks apart from the ground in forced colours', async () => {
		const { page } = await site.open('/', { forcedColors: 'active', colorScheme: 'dark' });
		await state(page, 'ready');
		const same = await page.evaluate(() => {
			const ground = getComputedStyle(document.body).backgroundColor;
			const marks = [...document.querySelectorAll('figure svg rect[fill^="var(--part"]')];
			return marks.filter((mark) => getComputedStyle(mark).fill === ground).length;
		});
		expect(same).toBe(0);
		expect(await axeFindings(page)).toEqual([]);
		await page.context().close();
	});
});
