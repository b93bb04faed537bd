import { utils, write, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { runsOf } from '../../messages/marked-text';
import { canonicalZip } from '../canonical-zip';
import { writableText } from '../writable-text';
import { storedText } from './stored-text';
import { columnHead, type DataCell, type DataColumn, type DataTable } from './table';

/** A workbook as a file; equal ones give equal bytes. */
export function workbookFile(book: WorkBook): Uint8Array<ArrayBuffer> {
	const bytes = write(book, { type: 'array', bookType: 'xlsx', compression: false }) as ArrayBuffer;
	return canonicalZip(new Uint8Array(bytes));
}

/** A sheet under a name that Excel takes: at most 31 characters, none of `[]:*?/\`, each once. */
export function addSheet(
	book: WorkBook,
	names: Set<string>,
	label: string,
	sheet: WorkSheet
): void {
	const cleaned = writableText(plain(label))
		.replace(/[[\]:*?/\\]/g, ' ')
		.replace(/\s+/g, ' ');
	const short = [...cleaned.trim()].slice(0, 28).join('').trim();
	let name = short;
	for (let at = 2; names.has(name.toLowerCase()); at += 1) name = `${short} ${at}`;
	names.add(name.toLowerCase());
	utils.book_append_sheet(book, sheet, name);
}

/** Lines of text, a cell for each. */
export function textSheet(
	lines: readonly (readonly string[])[],
	widths: readonly number[]
): WorkSheet {
	return sheetOf(
		lines.map((line) => line.map(textOf)),
		widths
	);
}

/** A table with numbers as numbers and days as days, in full precision, in the units they are stored in. */
export function tableSheet({ columns, rows }: DataTable): WorkSheet {
	const heads = columns.map((column) => textOf(columnHead(column)));
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

/** Cells as a sheet with its widths. */
export function sheetOf(
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
function cellOf({ text, value, references = [] }: DataCell, column: DataColumn): CellObject | null {
	const { kind } = column;
	if (kind === 'text') return textOf([text, ...references.map((at) => `[${at}]`)].join(' ').trim());
	if (value === null) return kind === 'day' || kind === 'month' ? textOf(text) : null;
	if (kind === 'day' || kind === 'month') return dayOf(String(value), kind);
	return numberOf(Number(value), formats[kind]);
}

const formats = { kg: '#,##0.00', number: '#,##0.######', share: '0.0%' } as const;

/** A number as a cell. */
export function numberOf(value: number, format?: string): CellObject {
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

/** The most that a cell holds; what marks letters as such does not count. */
const longestText = 32_767;

/** Text as a cell that nothing runs; none for empty text. */
export function textOf(text: string): CellObject | null {
	const cleaned = writableText(plain(text));
	return cleaned === '' ? null : { t: 's', v: storedText(cleaned.slice(0, longestText)) };
}

/** Text without its marks. */
export function plain(text: string): string {
	return runsOf(text)
		.map(({ pieces }) => pieces.join('₂'))
		.join('');
}
