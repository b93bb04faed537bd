import type pptxgen from 'pptxgenjs';
import type { Locale } from '../../messages/locale';
import { deckColours, slideWidth, type DeckColours } from './slide-style';
import { slideRuns } from './slide-text';
import { headText, isNumeric, type DataTable } from './table';

/** Lines of a table that a slide has room for. */
export const mostRows = 10;

/** A table as a slide has it, as many rows as there is room for; numbers stand at the right. */
export function slideTable(
	{ columns, rows }: DataTable,
	locale: Locale,
	colours: DeckColours = deckColours
): pptxgen.TableRow[] {
	const none = { type: 'none' as const };
	const cell = (text: string, numeric: boolean, isHead: boolean) => {
		const line = {
			type: 'solid' as const,
			pt: 0.75,
			color: isHead ? colours.ink : colours.hairline
		};
		const border = [none, none, line, none] as pptxgen.TableCellProps['border'];
		const align = numeric ? ('right' as const) : ('left' as const);
		const runs = slideRuns(text, { color: isHead ? colours.muted : colours.ink });
		return { text: runs, options: { align, border } };
	};
	return [
		columns.map((column) => cell(headText(column, locale), isNumeric(column), true)),
		...rows
			.slice(0, mostRows)
			.map((row) => row.map(({ text }, at) => cell(cut(text), isNumeric(columns[at]!), false)))
	] as unknown as pptxgen.TableRow[];
}

/** Widths of columns by what they hold, inches. */
export function widthsOf({ columns, rows }: DataTable): number[] {
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
function cut(text: string): string {
	const characters = [...text];
	return characters.length <= longestCell ? text : `${characters.slice(0, longestCell).join('')}…`;
}

/** Length in narrow characters: an ideograph is as wide as two. */
export function extentOf(text: string): number {
	return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
}
