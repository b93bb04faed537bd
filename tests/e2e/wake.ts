import type { Page } from 'playwright';
import { patience } from './site';

/** Brings the sections of a page into view, one after the other, until a figure is drawn with its title. */
export async function wake(page: Page, figure: string, title = 'h3 [data-how]'): Promise<void> {
	const drawnTitle = page.locator(`figure[data-figure=${figure}] ${title}`).first();
	const sections = await page.locator('main section').all();
	for (const section of sections) {
		await section.scrollIntoViewIfNeeded();
		await page.mouse.wheel(0, 600);
	}
	await drawnTitle
		.waitFor({ state: 'attached', timeout: patience })
		.catch(async (error: unknown) => {
			const drawn = await page.locator('main section').allInnerTexts();
			throw new Error(`no ${figure} among: ${drawn.join('\n---\n')}`, { cause: error });
		});
}
