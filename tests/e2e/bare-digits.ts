import type { Page } from 'playwright';

/** Every text with a digit in the main part that is on screen, neither inside a derivation nor justified. */
export async function bareDigits(page: Page, justified: readonly string[]): Promise<string[]> {
	return page.evaluate(
		(selector) => {
			const found: string[] = [];
			const walker = document.createTreeWalker(
				document.querySelector('main')!,
				NodeFilter.SHOW_TEXT
			);
			for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
				const text = node.textContent ?? '';
				const parent = node.parentElement!;
				if (!/\d/.test(text) || parent.closest(selector) !== null) continue;
				if (parent.getClientRects().length > 0) found.push(text.trim());
			}
			return found;
		},
		['[data-how]', ...justified].join(', ')
	);
}
