import { utils, write, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import * as m from '../../messages/compiled/messages.js';
import { runsOf } from '../../messages/marked-text';
import { canonicalZip } from '../canonical-zip';
import {
	tablesOf,
	type ReportCell,
	type ReportColumn,
	type ReportDocument,
	type ReportTable
} from './report-document';
import { writableText } from './writable-text';

/**
 * A report as a workbook: a sheet that says what it is, one sheet for each table with numbers as
 * numbers and days as days in full precision, one for the method, one for the sources. Text is stored
 * as text, so that nothing of a log is run as a formula. Equal reports give equal bytes.
 */
export function reportXlsx(report: ReportDocument): Uint8Array<ArrayBuffer> {
	const { title, kind, locale } = report;
	const book = utils.book_new();
	const names = new Set<string>();
	add(book, names, m.report_sheet_about({}, { locale }), aboutSheet(report));
	for (const table of tablesOf(report)) add(book, names, table.label, tableSheet(table));
	add(book, names, m.report_method({}, { locale }), methodSheet(report));
	add(book, names, m.method_sources_title({}, { locale }), sourcesSheet(report));
	book.Props = { Title: `${kind}: ${plain(title)}`, Application: 'Reprise' };
	const bytes = write(book, { type: 'array', bookType: 'xlsx', compression: false }) as ArrayBuffer;
	return canonicalZip(new Uint8Array(bytes));
}

/** A sheet under a name that Excel takes: at most 31 characters, none of `[]:*?/\`, each once. */
function add(book: WorkBook, names: Set<string>, label: string, sheet: WorkSheet): void {
	const cleaned = plain(label)
		.replace(/[[\]:*?/\\]/g, ' ')
		.replace(/\s+/g, ' ');
	const short = [...cleaned.trim()].slice(0, 28).join('').trim();
	let name = short;
	for (let at = 2; names.has(name.toLowerCase()); at += 1) name = `${short} ${at}`;
	names.add(name.toLowerCase());
	utils.book_append_sheet(book, sheet, name);
}

function aboutSheet({ title, kind, lead, footer, locale }: ReportDocument): WorkSheet {
	const lines = [kind, title, '', ...lead, '', m.report_sheet_note({}, { locale }), footer];
	return textSheet(
		lines.map((line) => [line]),
		[110]
	);
}

/** What is said of the method and of the limits, section by section. */
function methodSheet({ sections }: ReportDocument): WorkSheet {
	const lines = sections.flatMap(({ title, blocks }) => {
		const texts = blocks.flatMap((block): readonly string[] => {
			switch (block.kind) {
				case 'paragraph':
					return [block.text];
				case 'list':
					return block.items;
				case 'formula':
					return block.lines.map(({ text }) => text);
				case 'code':
					return [block.label, ...block.text.split('\n')];
				default:
					return [];
			}
		});
		return texts.length === 0 ? [] : [[title, ''], ...texts.map((text) => ['', text])];
	});
	return textSheet(lines, [30, 120]);
}

function sourcesSheet({ references, locale }: ReportDocument): WorkSheet {
	const heads = [
		m.report_source_number({}, { locale }),
		m.report_source_title({}, { locale }),
		m.report_source_address({}, { locale }),
		m.report_source_terms({}, { locale })
	];
	const rows = references.map(({ title, url, note }, index) => [
		numberOf(index + 1),
		textOf(title),
		textOf(url ?? ''),
		textOf(note)
	]);
	return sheetOf([heads.map(textOf), ...rows], [8, 60, 60, 60]);
}

function textSheet(lines: readonly (readonly string[])[], widths: readonly number[]): WorkSheet {
	return sheetOf(
		lines.map((line) => line.map(textOf)),
		widths
	);
}

function tableSheet({ columns, rows }: ReportTable): WorkSheet {
	const heads = columns.map(({ label, storedUnit }) =>
		textOf(storedUnit === '' ? label : `${label} (${storedUnit})`)
	);
	const cells = rows.map((row) => row.map((cell, index) => cellOf(cell, columns[index]!)));
	const widths = columns.map(({ label, kind }, index) => {
		if (kind !== 'text') return Math.min(24, Math.max(14, label.length + 10));
		const longest = Math.max(...rows.slice(0, 200).map((row) => row[index]!.text.length), 0);
		return Math.min(60, Math.max(14, longest + 2, label.length + 2));
	});
	const sheet = sheetOf([heads, ...cells], widths);
	const last = utils.encode_cell({ r: rows.length, c: columns.length - 1 });
	sheet['!autofilter'] = { ref: `A1:${last}` };
	return sheet;
}

function sheetOf(
	cells: readonly (readonly (CellObject | null)[])[],
	widths: readonly number[]
): WorkSheet {
	const sheet: WorkSheet = {};
	cells.forEach((row, r) =>
		row.forEach((cell, c) => {
			if (cell !== null) sheet[utils.encode_cell({ r, c })] = cell;
		})
	);
	const width = Math.max(1, ...cells.map((row) => row.length));
	const end = utils.encode_cell({ r: Math.max(0, cells.length - 1), c: width - 1 });
	sheet['!ref'] = `A1:${end}`;
	sheet['!cols'] = widths.map((wch) => ({ wch }));
	return sheet;
}

/** A value as a cell of its type; what is not known or does not apply is an empty cell. */
function cellOf(
	{ text, value, references = [] }: ReportCell,
	column: ReportColumn
): CellObject | null {
	const { kind } = column;
	if (kind === 'text') return textOf([text, ...references.map((at) => `[${at}]`)].join(' ').trim());
	if (value === null) return kind === 'day' || kind === 'month' ? textOf(text) : null;
	if (kind === 'day' || kind === 'month') return dayOf(String(value), kind);
	return numberOf(Number(value), formats[kind]);
}

const formats = { kg: '#,##0.00', number: '#,##0.######', share: '0.0%' } as const;

function numberOf(value: number, format?: string): CellObject {
	return format === undefined ? { t: 'n', v: value } : { t: 'n', v: value, z: format };
}

const dayMs = 86_400_000;
/** Spreadsheets count days from here. */
const firstDay = Date.UTC(1899, 11, 30);

/** A day, or the first one of a month, as a spreadsheet counts days. */
function dayOf(text: string, kind: 'day' | 'month'): CellObject {
	const day = kind === 'month' ? `${text}-01` : text;
	const serial = (Date.parse(`${day}T00:00:00Z`) - firstDay) / dayMs;
	return { t: 'n', v: serial, z: kind === 'month' ? 'yyyy-mm' : 'yyyy-mm-dd' };
}

/** The most that a cell holds. */
const longestText = 32_767;

function textOf(text: string): CellObject | null {
	const cleaned = writableText(plain(text));
	return cleaned === '' ? null : { t: 's', v: cleaned.slice(0, longestText) };
}

/** Text without its marks. */
function plain(text: string): string {
	return runsOf(text)
		.map(({ pieces }) => pieces.join('₂'))
		.join('');
}
