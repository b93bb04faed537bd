import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that look at each text and each button on its own, and take most of the time of a page. */
const oneByOne = ['color-contrast', 'target-size'];

/** What axe finds on a page, or within some parts of it where the rest was looked at before. */
export async function axeFindings(page: Page, ...within: readonly string[]): Promise<string[]> {
	return found(builder(page, within));
}

/**
 * What axe finds on a page with thousands of rows: every rule on all of them, but those that look at
 * one cell after the other on two rows of each kind. Rows are of one kind where their elements,
 * classes, attributes and styles are the same, so that what is left out differs in its words alone.
 */
export async function axeFindingsByKind(page: Page): Promise<string[]> {
	const onAll = await found(builder(page, []).disableRules(oneByOne));
	await hideRepeatedRows(page);
	const onKinds = await found(new AxeBuilder({ page }).withRules(oneByOne));
	await showHiddenRows(page);
	return [...onAll, ...onKinds];
}

function builder(page: Page, within: readonly string[]): AxeBuilder {
	const all = new AxeBuilder({ page }).withTags(tags);
	return within.reduce((part, selector) => part.include(selector), all);
}

async function found(axe: AxeBuilder): Promise<string[]> {
	const { violations } = await axe.analyze();
	return violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
	);
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
					return [element.tagName, element.className, ...names, ...drawn.map((key) => style[key])];
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
