import type { Page } from 'playwright';

/** What may hold a digit without a derivation: places on a page, and words. */
export interface Justified {
	/** Selectors, each with the reason in the comment beside it. */
	readonly places: readonly string[];
	/** Words that are taken out of a text before it is looked at. */
	readonly words?: readonly RegExp[];
}

/** What is no number of a result on any page. */
const everywhere: Justified = {
	places: [
		// A drawing says what its table says; the table is walked through.
		'svg',
		// Fields, what they are called, and the notes that say how to fill them in: settings.
		...['label', 'select', 'input', 'textarea', 'option'],
		// The lowered 2 of CO2, marks of footnotes, heads of columns and names of rows.
		...['sub', 'sup', 'thead', 'th'],
		// Links, which name sources by title and year, and what a figure says of its log and its axes.
		...['a', '.subtitle', 'figcaption > span'],
		// What folds open to the very rows that it counts.
		'summary'
	],
	words: [/ISO 14044/g, /\bCO2\b/g, /\bCOP28\b/g, /\bFY\s?20\d\d\/?/g, /3C/g]
};

/** The texts in the main part of a page that hold a digit on screen, and neither have a derivation nor a reason. */
export async function bareDigits(page: Page, { places, words = [] }: Justified): Promise<string[]> {
	const texts = await digitsOutside(page, ['[data-how]', ...everywhere.places, ...places]);
	const known = [...everywhere.words!, ...words];
	return texts.filter((text) =>
		/\d/.test(known.reduce((left, word) => left.replace(word, ''), text))
	);
}

/** The texts in the main part of a page that hold a digit on screen, and stand in none of some places. */
export async function digitsOutside(page: Page, places: readonly string[]): Promise<string[]> {
	return page.evaluate((selector) => {
		const found: string[] = [];
		const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
			const text = node.textContent ?? '';
			const parent = node.parentElement!;
			if (!/\d/.test(text) || parent.closest(selector) !== null) continue;
			if (parent.getClientRects().length > 0) found.push(text.trim());
		}
		return found;
	}, places.join(', '));
}
