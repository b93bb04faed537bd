import {
	AlignmentType,
	BorderStyle,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	WidthType,
	type ITableBordersOptions
} from 'docx';
import type { DocumentCell, DocumentColumn, DocumentTable } from './document-tree';
import { referenceLink, textRuns } from './docx-text';

/** Width of the text on a page, in twentieths of a point: A4 less margins of 2 cm. */
export const textWidth = 11906 - 2 * 1134;

/** A table whose header row is repeated on every page; hairlines between rows and nothing else. */
export function docxTable({ columns, rows }: DocumentTable): Table {
	const widths = columnWidths(columns, rows);
	return new Table({
		columnWidths: widths,
		width: { size: textWidth, type: WidthType.DXA },
		layout: TableLayoutType.FIXED,
		borders,
		margins: { top: 40, bottom: 40, left: 0, right: 140 },
		rows: [
			new TableRow({
				tableHeader: true,
				cantSplit: true,
				children: columns.map((column, index) =>
					cellOf({ text: `**${column.label}**` }, column, widths[index]!)
				)
			}),
			...rows.map(
				(row) =>
					new TableRow({
						cantSplit: true,
						children: row.map((cell, index) => cellOf(cell, columns[index]!, widths[index]!))
					})
			)
		]
	});
}

const hairline = { style: BorderStyle.SINGLE, size: 4, color: 'b9b8b0' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const borders: ITableBordersOptions = {
	top: hairline,
	bottom: hairline,
	insideHorizontal: hairline,
	left: none,
	right: none,
	insideVertical: none
};

function cellOf(
	{ text, references = [] }: DocumentCell,
	{ numeric }: DocumentColumn,
	width: number
): TableCell {
	const alignment = numeric ? AlignmentType.END : AlignmentType.START;
	const links = references.map((place, index) =>
		referenceLink(place, text === '' && index === 0 ? '' : ' ')
	);
	const children = [...textRuns(text), ...links];
	return new TableCell({
		width: { size: width, type: WidthType.DXA },
		children: [new Paragraph({ style: 'Table', alignment, children })]
	});
}

/**
 * Widths of columns: each holds its longest word, numbers hold their longest number whole, and what
 * is left goes to the columns with long texts.
 */
function columnWidths(
	columns: readonly DocumentColumn[],
	rows: readonly (readonly DocumentCell[])[]
): number[] {
	const needs = columns.map((column, index) =>
		needOf(
			column,
			rows.map((row) => row[index]!)
		)
	);
	const least = sumOf(needs.map((need) => need.least));
	const wanted = sumOf(needs.map((need) => need.wanted));
	const share = Math.max(0, pageExtent - least) / Math.max(1, wanted - least);
	const widths = needs.map((need) => need.least + share * (need.wanted - need.least));
	const total = sumOf(widths);
	return widths.map((width) => Math.floor((width / total) * textWidth));
}

/** How many narrow characters of a table's type stand on one line of the page. */
const pageExtent = 105;
/** Room beside the text of a cell, and the most that a long text asks for, in narrow characters. */
const gap = 2.5;
const most = 120;
/** How much wider bold type is. */
const boldness = 1.2;

interface Need {
	readonly least: number;
	readonly wanted: number;
}

function needOf({ label, numeric }: DocumentColumn, cells: readonly DocumentCell[]): Need {
	const head = longestWord(label) * boldness;
	const texts = cells.map(({ text }) => (numeric ? extent(text) : longestWord(text)));
	const least = Math.max(head, ...texts) + gap;
	const wanted = Math.min(most, Math.max(...cells.map(cellExtent), head)) + gap;
	return { least, wanted: Math.max(least, wanted) };
}

function longestWord(text: string): number {
	return Math.max(...text.split(/\s|(?<=\p{Script=Han})/u).map(extent));
}

function cellExtent({ text, references = [] }: DocumentCell): number {
	return extent(text) + Math.min(references.length, 3) * 5;
}

/** Length in narrow characters: an ideograph is as wide as two. */
function extent(text: string): number {
	return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
}

function sumOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
