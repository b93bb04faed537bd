import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { writeEditLog } from './big-log';
import type { Measure } from './measure';
import { late, manyRows, median, said } from './reading-rows';
import { openBenchSite } from './site';
import { framesWhileSampling } from './sampling-frames';
import { benchSteadiness } from './steadiness';

const edits = 60;
const brushField = '[data-testid=period-brush] input[type=range]';
const categoryMenu = 'details[data-filter=category]';
const categoryBox = `${categoryMenu} input[type=checkbox]`;
const centralField = '[data-parameter=production] input[data-bound=central]';

/** What one edit took, ms: from the start of its handler. */
interface Edit {
	/** To the committed totals. */
	readonly totals: number;
	/** To all figures of the page, in the document. */
	readonly figures: number;
	/** To the ranges of the totals. */
	readonly ranges: number;
	/** To the ranges of every part. */
	readonly parts: number;
}

/**
 * Edits at ten million trades against the same edits of the bundled sample, in one browser: nothing
 * of an edit may depend on how many trades the log has.
 */
export async function benchEditing(): Promise<readonly Measure[]> {
	const path = join(tmpdir(), `reprise-bench-edits-${process.pid}.csv`);
	await writeEditLog(path, manyRows);
	const site = await openBenchSite();
	try {
		const large = await site.ready();
		await site.choose(large, path);
		// The browser still writes the log away once it is on screen.
		await large.waitForSelector('[data-testid=kept][data-kept=kept]');
		const small = await site.ready();
		const factors = await both(small, large, toFactors, editFactor);
		const frames = await framesWhileSampling(large, centralField);
		const steadiness = await benchSteadiness(large);
		const presets = await both(small, large, toImpact, editPreset);
		const brushes = await both(small, large, toBrush, moveBrush);
		const choices = await both(small, large, toCategories, editCategories);
		return [
			...measuresOf('one factor', factors, { totals: 16, figures: 100, ranges: 250 }),
			...measuresOf('preset', presets, { figures: 100 }),
			...measuresOf('the period in view', brushes, { totals: 16, figures: 100, ranges: 250 }),
			...measuresOf('the categories in view', choices, { totals: 16, figures: 100, ranges: 250 }),
			...frames,
			steadiness
		];
	} finally {
		await site.close();
		await rm(path, { force: true });
	}
}

interface Found {
	readonly small: readonly Edit[];
	readonly large: readonly Edit[];
}

/** Makes the same edits on two pages in turn, so that both meet the same load of the machine. */
async function both(
	small: Page,
	large: Page,
	go: (page: Page) => Promise<void>,
	edit: (page: Page, turn: number) => Promise<Edit>
): Promise<Found> {
	await go(small);
	await go(large);
	const found = { small: [] as Edit[], large: [] as Edit[] };
	for (let turn = 0; turn < edits; turn++) {
		await toFront(small);
		found.small.push(await edit(small, turn));
		await toFront(large);
		found.large.push(await edit(large, turn));
	}
	return found;
}

/** A page that comes to the front is painted anew, all of it: that is no part of the edit that follows. */
async function toFront(page: Page): Promise<void> {
	await page.bringToFront();
	await page.evaluate(
		() =>
			new Promise((resolve) => {
				requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100)));
			})
	);
}

function measuresOf(
	what: string,
	{ small, large }: Found,
	targets: Partial<Record<keyof Edit, number>>
): readonly Measure[] {
	const steps = {
		totals: 'totals',
		figures: 'all figures',
		ranges: 'ranges of the totals',
		parts: 'all ranges'
	};
	const middle = (step: keyof Edit) => median(large.map((edit) => edit[step]));
	return (Object.keys(steps) as (keyof Edit)[]).flatMap((step) => {
		const [own, other] = [large, small].map((list) => late(list.map((edit) => edit[step])));
		const name = `edit of ${what} at ${said(manyRows)}, handler to ${steps[step]}, 95th percentile`;
		const target = targets[step];
		return [
			{ name: name.replace('95th percentile', 'median'), value: middle(step), unit: 'ms' },
			{ name, value: own!, unit: 'ms', ...(target === undefined ? {} : { target }) },
			{ name: `${name}, against the sample`, value: own! / other!, unit: 'x' }
		] satisfies Measure[];
	});
}

/** Opens the factors of a phone. */
export async function toFactors(page: Page): Promise<void> {
	await page.locator('header nav a[href="/factors/"]').click();
	const row = page.locator('tr[data-category=smartphone] button').first();
	await row.click();
	await page.locator(centralField).waitFor();
	// The log is made ready for edits when the page opens; the first one is not measured.
	await page.waitForTimeout(3000);
	await editFactor(page, -1);
}

async function toImpact(page: Page): Promise<void> {
	await page.locator('header nav a[href="/"]').click();
	await page.locator('figure[data-figure=categories]').waitFor();
	await editPreset(page, -1);
}

/** Sets the central production of a phone to another value, as a keyboard would. */
export function editFactor(page: Page, turn: number): Promise<Edit> {
	return timedEdit(page, centralField, String(54 + (turn % 7) + 1));
}

/** Chooses another preset in turn. */
function editPreset(page: Page, turn: number): Promise<Edit> {
	const presets = ['half-life', 'default'];
	return timedEdit(page, '.control.method select', presets[(turn + 1) % 2]!);
}

/** The counts that a filter needs are made when it is first used; that is not measured. */
export async function toBrush(page: Page): Promise<void> {
	const from = page.locator(brushField).first();
	await from.scrollIntoViewIfNeeded();
	const before = await page.locator('[data-testid=total-net-avoided]').getAttribute('data-value');
	await from.focus();
	await page.keyboard.press('ArrowRight');
	await page.waitForFunction(
		(value) =>
			document.querySelector<HTMLElement>('[data-testid=total-net-avoided]')!.dataset['value'] !==
				value && document.documentElement.dataset['state'] === 'ready',
		before,
		{ timeout: 120_000 }
	);
}

/** Moves the first day in view, by months. */
export function moveBrush(page: Page, turn: number): Promise<Edit> {
	return timedEdit(page, brushField, String(2 + (turn % 5)));
}

/** Opens the menu of the categories. */
async function toCategories(page: Page): Promise<void> {
	await page.locator(`${categoryMenu} > summary`).click();
	await page.locator(categoryBox).first().waitFor();
	await editCategories(page, -1);
}

/** Limits what is in view to one more category, or to one less. */
function editCategories(page: Page, turn: number): Promise<Edit> {
	return timedEdit(page, `:nth-match(${categoryBox}, ${((turn + 5) % 5) + 1})`, null);
}

/** Times are those at which a change is in the document, not those at which somebody next looks. */
async function timedEdit(page: Page, selector: string, value: string | null): Promise<Edit> {
	const field = await page.locator(selector).first().elementHandle();
	return page.evaluate(
		async ([element, text]) => {
			const control = element as HTMLInputElement;
			const total = document.querySelector<HTMLElement>('[data-testid=total-net-avoided]')!;
			const before = total.dataset['value'];
			const found: { totals?: number; ranges?: number } = {};
			// Figures follow one after the other: each is there when it first changes.
			const drawn = new Map<Element, number>();
			let start = 0;
			const observer = new MutationObserver((records) => {
				const now = performance.now() - start;
				for (const { target } of found.totals === undefined ? [] : records) {
					const figure = target instanceof Element ? target.closest('figure') : null;
					if (figure !== null && !drawn.has(figure)) drawn.set(figure, now);
				}
				if (total.dataset['value'] !== before) found.totals ??= now;
				if (found.totals !== undefined && total.dataset['low'] !== undefined) found.ranges ??= now;
			});
			observer.observe(document.body, { subtree: true, childList: true, attributes: true });
			if (text !== null) control.value = text;
			start = performance.now();
			if (text === null) control.click();
			else {
				control.dispatchEvent(new Event('input', { bubbles: true }));
				control.dispatchEvent(new Event('change', { bubbles: true }));
			}
			const isDone = () =>
				found.ranges !== undefined && document.documentElement.dataset['state'] === 'ready';
			while (!isDone()) await new Promise((resolve) => setTimeout(resolve));
			const parts = performance.now() - start;
			observer.disconnect();
			const { totals, ranges } = found;
			const figures = Math.max(totals!, ...drawn.values());
			return { totals: totals!, figures, ranges: ranges!, parts };
		},
		[field!, value] as const
	);
}
