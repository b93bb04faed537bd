import * as m from '../../messages/compiled/messages.js';
import { formatCount } from '../../messages/format';
import type { Locale } from '../../messages/locale';
import type { LinePiece } from '../pdf/pdf-lines';
import type { PdfStyle } from '../pdf/pdf-writer';
import { page, pageWidth, pdfStyles as styles, rules, type PdfFlow } from './pdf-page';
import { headText, isNumeric, type DataCell, type DataTable } from '../office/table';

/** Room between columns, and above and below the texts of a row, points. */
const gap = 8;
const padding = 2.5;

interface Layout {
	readonly widths: readonly number[];
	readonly numeric: readonly boolean[];
}

/** A table whose header is repeated on every page, with its name unless the section has it already. */
export function pdfTable(flow: PdfFlow, table: DataTable, title: string, locale: Locale): void {
	const { label, columns, rows, most = Infinity } = table;
	const heads = columns.map((column) => headText(column, locale));
	const shown = rows.slice(0, most).map((row) => row.map(cellText));
	const layout = { widths: widthsOf(flow, heads, shown), numeric: columns.map(isNumeric) };
	flow.need(90);
	if (label !== title) flow.text(label, styles.caption, { before: 8, after: 2 });
	const head = linesOf(flow, heads, styles.head, layout);
	const { document } = flow.writer;
	const own = document.struct('Table');
	document.addStructure(own);
	rowOf(flow, own, head, styles.head, layout, 'TH');
	for (const row of shown) {
		const lines = linesOf(flow, row, styles.cell, layout);
		if (flow.need(heightOf(lines, styles.cell))) rowOf(flow, own, head, styles.head, layout, 'TH');
		rowOf(flow, own, lines, styles.cell, layout, 'TD');
	}
	own.end();
	flow.y += 6;
	const hidden = rows.length - shown.length;
	if (hidden === 0) return;
	const count = formatCount(hidden, locale);
	flow.text(m.report_more_rows({ count }, { locale }), styles.note, { after: 6 });
}

function cellText({ text, references = [] }: DataCell): string {
	return [text, ...references.map((place) => `[${place}]`)].filter((one) => one !== '').join(' ');
}

type CellLines = readonly (readonly (readonly LinePiece[])[])[];

function linesOf(
	{ writer }: PdfFlow,
	cells: readonly string[],
	style: PdfStyle,
	{ widths }: Layout
): CellLines {
	return cells.map((text, at) => writer.lines(text, style, widths[at]! - gap));
}

function heightOf(lines: CellLines, { leading }: PdfStyle): number {
	return Math.max(...lines.map(({ length }) => length), 1) * leading + 2 * padding;
}

function rowOf(
	flow: PdfFlow,
	table: PDFKit.PDFStructureElement,
	lines: CellLines,
	style: PdfStyle,
	{ widths, numeric }: Layout,
	tag: 'TH' | 'TD'
): void {
	const { document } = flow.writer;
	const row = document.struct('TR');
	table.add(row);
	let x: number = page.margin;
	lines.forEach((own, at) => {
		const width = widths[at]! - gap;
		const align = numeric[at] ? ('end' as const) : undefined;
		const box = { x, y: flow.y + padding, width, align };
		row.add(document.struct(tag, {}, () => flow.writer.write(own, style, box)));
		x += widths[at]!;
	});
	row.end();
	flow.y += heightOf(lines, style);
	flow.rule(tag === 'TH' ? rules.ink : rules.hairline, 0.5);
}

/**
 * Widths of columns: each holds its longest word (numbers whole), and what is left goes to those with
 * long texts.
 */
function widthsOf(
	{ writer }: PdfFlow,
	heads: readonly string[],
	rows: readonly (readonly string[])[]
): readonly number[] {
	const width = (text: string) => writer.width(text, styles.cell, styles.cell.size);
	const widest = (text: string) =>
		Math.max(0, ...text.split(/\s+|(?<=\p{Script=Han})/u).map((word) => width(word)));
	const sample = rows.slice(0, 60);
	const needs = heads.map((head, at) => {
		const texts = sample.map((row) => row[at]!);
		const least = Math.min(90, Math.max(widest(head), ...texts.map(widest))) + gap;
		return { least, wanted: Math.min(260, Math.max(width(head) / 2, ...texts.map(width))) + gap };
	});
	const sum = (pick: (need: (typeof needs)[number]) => number) =>
		needs.reduce((total, need) => total + pick(need), 0);
	const [least, wanted] = [
		sum((need) => need.least),
		sum((need) => Math.max(need.least, need.wanted))
	];
	if (least >= pageWidth) return needs.map((need) => (need.least / least) * pageWidth);
	const share = Math.max(0, pageWidth - least) / Math.max(1, wanted - least);
	const widths = needs.map(
		(need) => need.least + share * (Math.max(need.least, need.wanted) - need.least)
	);
	const total = widths.reduce((all, one) => all + one, 0);
	return widths.map((one) => (one / total) * pageWidth);
}
