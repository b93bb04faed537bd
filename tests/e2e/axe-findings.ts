import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page, or within some parts of it where the rest was looked at before. */
export async function axeFindings(page: Page, ...within: readonly string[]): Promise<string[]> {
	const all = new AxeBuilder({ page }).withTags(tags);
	const { violations } = await within.reduce((axe, part) => axe.include(part), all).analyze();
	return violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
	);
}

/**
 * What axe finds on a page with thousands of cells, at two rows of each kind. Rows are of one kind
 * where their elements, classes, attributes and styles are the same and the same ones are empty, so
 * that what is left out differs in its words and ids alone. The ids are looked at on all rows.
 */
export async function axeFindingsByKind(page: Page): Promise<string[]> {
	const ids = await idFaults(page);
	await hideRepeatedRows(page);
	const findings = await axeFindings(page);
	await showHiddenRows(page);
	return [...ids, ...findings];
}

/** Ids that stand twice on a page, and ids that are referred to and stand nowhere. */
async function idFaults(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
		const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
		const references = ['aria-labelledby', 'aria-describedby', 'headers', 'for'];
		const missing = references.flatMap((name) =>
			[...document.querySelectorAll(`[${name}]`)]
				.flatMap((element) => element.getAttribute(name)!.split(/\s+/))
				.filter((id) => !ids.includes(id))
		);
		return [...twice.map((id) => `twice: ${id}`), ...missing.map((id) => `missing: ${id}`)];
	});
}

/** Takes rows out of the drawing of the page that are of the same kind as two before them. */
async function hideRepeatedRows(page: Page): Promise<void> {
	await page.evaluate(() => {
		const drawn = ['color', 'backgroundColor', 'fontSize', 'fontWeight', 'display', 'opacity'];
		const kindOf = (row: Element): string =>
			[row, ...row.querySelectorAll('*')]
				.map((element) => {
					const style = getComputedStyle(element) as unknown as Record<string, string>;
					const names = element.getAttributeNames().sort();
					const isEmpty = element.textContent?.trim() === '';
					return [
						element.tagName,
						element.getAttribute('class'),
						isEmpty,
						...names,
						...drawn.map((key) => style[key])
					];
				})
				.join('|');
		for (const body of document.querySelectorAll('main tbody')) {
			const seen = new Map<string, number>();
			const repeated = [...body.querySelectorAll<HTMLElement>(':scope > tr')].filter((row) => {
				const kind = kindOf(row);
				const count = seen.get(kind) ?? 0;
				seen.set(kind, count + 1);
				return count >= 2;
			});
			for (const row of repeated) row.style.setProperty('display', 'none', 'important');
		}
	});
}

async function showHiddenRows(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const row of document.querySelectorAll<HTMLElement>('main tbody > tr')) {
			row.style.removeProperty('display');
		}
	});
}
