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
		margins: { top: 40, bottom: 40, left: 0, right: 120 },
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
	const children = [...textRuns(text), ...references.map(referenceLink)];
	return new TableCell({
		width: { size: width, type: WidthType.DXA },
		children: [new Paragraph({ style: 'Table', alignment, children })]
	});
}

/** Columns share the width by their longest text, within limits, so that neither numbers nor sentences are squeezed. */
function columnWidths(
	columns: readonly DocumentColumn[],
	rows: readonly (readonly DocumentCell[])[]
): number[] {
	const weights = columns.map(({ label }, index) => {
		const lengths = rows.map((row) => cellLength(row[index]!));
		return Math.min(40, Math.max(7, extent(label) / 2, ...lengths));
	});
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return weights.map((weight) => Math.floor((weight / total) * textWidth));
}

function cellLength({ text, references = [] }: DocumentCell): number {
	return extent(text) + Math.min(references.length, 3) * 5;
}

/** Length in narrow characters: an ideograph is as wide as two. */
function extent(text: string): number {
	return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
}
