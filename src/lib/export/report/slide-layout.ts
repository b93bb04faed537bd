import { extentOf } from '../office/slide-table';
import type { ReportSection } from './report-document';

/** Characters of text that a slide has room for. */
const mostCharacters = 900;

/** The paragraphs of a section. */
export function paragraphsOf({ blocks }: ReportSection): readonly string[] {
	return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}

/** Everything that a section says outside of tables and figures. */
export function textsOf({ blocks }: ReportSection): readonly string[] {
	return blocks.flatMap((block): readonly string[] => {
		if (block.kind === 'paragraph') return [block.text];
		if (block.kind === 'list') return block.items;
		return block.kind === 'formula' ? block.lines.map(({ text }) => text) : [];
	});
}

/** Texts by slide. */
export function pagesOf(texts: readonly string[]): readonly (readonly string[])[] {
	const pages: string[][] = [[]];
	let length = 0;
	for (const text of texts) {
		length += extentOf(text) + 40;
		if (length > mostCharacters && pages.at(-1)!.length > 0) {
			pages.push([]);
			length = extentOf(text) + 40;
		}
		pages.at(-1)!.push(text);
	}
	return pages;
}
