import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, state, type Site } from './site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const sections = ['closer', 'change', 'targets', 'certainty'];

/** Has every section of the page drawn what it holds. */
async function wakeAll(page: Page): Promise<void> {
	for (const section of sections) {
		const place = page.locator(`section.${section}`);
		await place.scrollIntoViewIfNeeded();
		if (section !== 'targets') await place.locator('figure svg').first().waitFor();
	}
	await state(page, 'ready');
}

/** What every figure says in its title, its drawing and its table, by its name. */
function figures(page: Page): Promise<Record<string, string>> {
	return page.evaluate(() =>
		Object.fromEntries(
			[...document.querySelectorAll<HTMLElement>('main figure')].map((figure) => [
				figure.dataset['figure'],
				figure.textContent.replace(/\s+/g, ' ')
			])
		)
	);
}

/** Makes edits in one go, each long before the figures have followed the one before. */
function editQuickly(page: Page): Promise<void> {
	return page.evaluate(async () => {
		const set = (selector: string, value: string) => {
			const control = document.querySelector<HTMLInputElement>(selector)!;
			control.value = value;
			for (const kind of ['input', 'change']) {
				control.dispatchEvent(new Event(kind, { bubbles: true }));
			}
		};
		const [brush, method] = [
			'[data-testid=period-brush] input[type=range]',
			'.control.method select'
		];
		for (let edit = 0; edit < 12; edit++) {
			set(brush, String(1 + (edit % 4)));
			if (edit % 3 === 0) set(method, edit % 2 === 0 ? 'half-life' : 'default');
			await new Promise((resolve) => setTimeout(resolve, edit * 7));
		}
		set(method, 'half-life');
		set(brush, '3');
	});
}

test('after edits in quick succession every figure says what a new page of the same view says', async () => {
	const { page } = await site.open('/');
	await state(page, 'ready');
	await wakeAll(page);
	const before = await figures(page);
	await editQuickly(page);
	await state(page, 'ready');
	await page.getByTestId('copy-view').click();
	const link = await page.getByTestId('view-link').inputValue();
	await page.locator('section.certainty:not(:has(.stale)) figure svg').first().waitFor();
	const edited = await figures(page);

	const { page: fresh } = await site.open(link.slice(site.origin.length));
	await state(fresh, 'ready');
	await wakeAll(fresh);
	await fresh.locator('section.certainty:not(:has(.stale)) figure svg').first().waitFor();
	const said = await figures(fresh);
	expect(Object.keys(edited).sort()).toEqual(Object.keys(said).sort());
	expect(Object.keys(said).length).toBeGreaterThan(8);
	expect(edited).toEqual(said);
	expect(edited['trend']).not.toBe(before['trend']);
	await page.context().close();
	await fresh.context().close();
}, 300_000);
