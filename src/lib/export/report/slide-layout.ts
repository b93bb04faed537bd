import type { ReportSection, ReportTable } from './report-document';
import { slideWidth } from './slide-style';

/** Lines of a table, and paragraphs of text, that a slide has room for. */
export const mostRows = 10;
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

/** Widths of columns by what they hold, inches. */
export function widthsOf({ columns, rows }: ReportTable): number[] {
	const needs = columns.map((column, at) => {
		const longest = Math.max(
			...rows.slice(0, mostRows).map((row) => extentOf(cut(row[at]!.text))),
			extentOf(column.label) / 2
		);
		return Math.min(60, Math.max(8, longest));
	});
	const sum = needs.reduce((total, need) => total + need, 0);
	return needs.map((need) => Number(((need / sum) * slideWidth).toFixed(3)));
}

/** Longest text of a cell of a slide, in characters. */
const longestCell = 110;

/** A text as far as a cell of a slide has room for it. */
export function cut(text: string): string {
	const characters = [...text];
	return characters.length <= longestCell ? text : `${characters.slice(0, longestCell).join('')}…`;
}

/** Length in narrow characters: an ideograph is as wide as two. */
function extentOf(text: string): number {
	return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
}
