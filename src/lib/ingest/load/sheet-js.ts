import { read, SSF, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { numberText } from './cell-text';
import type { Cells } from './table-rows';
import type { MergedCells, Sheet, Workbook } from './workbook';

/** Headers stand in the first rows; merged cells further down mean nothing for the reading. */
const HEADER_ROWS = 100;

/** Parses a workbook, given as bytes or as text that is marked up as one. Throws where it is damaged. */
export function openSheets(content: Uint8Array | string): Workbook {
	const book = read(content, {
		type: typeof content === 'string' ? 'string' : 'array',
		dense: true,
		cellNF: true,
		// Values as they were computed when the workbook was saved; nothing is computed here.
		cellFormula: false,
		cellHTML: false,
		cellText: false,
		cellStyles: false
	});
	const parsed = book.SheetNames.map((name, index) => parsedSheet(book, name, index));
	return {
		sheets: parsed.map(({ sheet }) => sheet),
		rows: (sheet, from, to) => Promise.resolve(parsed[sheet]?.rows(from, to) ?? []),
		close: () => undefined
	};
}

interface ParsedSheet {
	readonly sheet: Sheet;
	rows(from: number, to: number): readonly Cells[];
}

type CellRow = readonly (CellObject | undefined)[];

function parsedSheet(book: WorkBook, name: string, index: number): ParsedSheet {
	const data = cellsOf(book.Sheets[name]);
	const { left, width, rows } = extentOf(data);
	const sheet: Sheet = {
		name,
		hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
		rows,
		columns: width,
		merged: mergedIn(book.Sheets[name], left)
	};
	const textOf = cellText(book.Workbook?.WBProps?.date1904 === true);
	const row = (cells: CellRow): Cells =>
		Array.from({ length: width }, (_, column) => textOf(cells[left + column]));
	return {
		sheet,
		rows: (from, to) =>
			Array.from({ length: Math.max(0, Math.min(to, rows) - from) }, (_, at) =>
				row(data[from + at] ?? [])
			)
	};
}

function cellsOf(sheet: WorkSheet | undefined): readonly (CellRow | undefined)[] {
	return (sheet?.['!data'] as (CellRow | undefined)[] | undefined) ?? [];
}

/** The part of a sheet that holds anything. */
function extentOf(data: readonly (CellRow | undefined)[]) {
	let left = Infinity;
	let right = -1;
	let rows = 0;
	// Rows and cells that do not exist are holes in their arrays, which these loops leap over.
	data.forEach((row, at) =>
		row?.forEach((cell, column) => {
			if (!holdsValue(cell)) return;
			left = Math.min(left, column);
			right = Math.max(right, column);
			rows = at + 1;
		})
	);
	return right < 0 ? { left: 0, width: 0, rows: 0 } : { left, width: right - left + 1, rows };
}

function holdsValue(cell: CellObject | undefined): boolean {
	return cell !== undefined && cell.t !== 'z' && cell.v !== undefined && cell.v !== '';
}

function mergedIn(sheet: WorkSheet | undefined, left: number): readonly MergedCells[] {
	return (sheet?.['!merges'] ?? [])
		.filter(({ s }) => s.r < HEADER_ROWS)
		.map(({ s, e }) => ({ top: s.r, left: s.c - left, bottom: e.r, right: e.c - left }));
}

/** Error values by the code that workbooks store. */
const errors = new Map<unknown, string>([
	[0x00, '#NULL!'],
	[0x07, '#DIV/0!'],
	[0x0f, '#VALUE!'],
	[0x17, '#REF!'],
	[0x1d, '#NAME?'],
	[0x24, '#NUM!'],
	[0x2a, '#N/A'],
	[0x2b, '#GETTING_DATA']
]);

/** Tells the text of cells; what a number format means is worked out once for each. */
function cellText(date1904: boolean): (cell: CellObject | undefined) => string | null {
	const known = new Map<string, boolean>();
	const isDate = (format: string): boolean => {
		const before = known.get(format);
		if (before !== undefined) return before;
		const found = SSF.is_date(format) as boolean;
		known.set(format, found);
		return found;
	};
	return (cell) => {
		if (!holdsValue(cell)) return null;
		const { t, v, z } = cell!;
		if (t === 'n' && typeof v === 'number') {
			return typeof z === 'string' && isDate(z) ? dateText(v, z, date1904) : numberText(v);
		}
		if (t === 'b') return v ? 'TRUE' : 'FALSE';
		if (t === 'e') return errors.get(v) ?? '#N/A';
		return v instanceof Date ? v.toISOString().slice(0, 19).replace('T', ' ') : String(v);
	};
}

/** A serial number as ISO text: a day, a moment, a time of day, or a length of time in hours. */
function dateText(serial: number, format: string, date1904: boolean): string | null {
	if (/\[[hms]+\]/i.test(format)) return lengthText(serial);
	const parts = SSF.parse_date_code(serial, { date1904 }) as
		| {
				readonly [part in 'y' | 'm' | 'd' | 'H' | 'M' | 'S']: number;
		  }
		| null;
	if (!parts) return numberText(serial);
	const { y, m, d, H, M, S } = parts;
	const clock = [H, M, S].map(twoDigits).join(':');
	if (serial >= 0 && serial < 1) return clock;
	const day = `${String(y).padStart(4, '0')}-${twoDigits(m)}-${twoDigits(d)}`;
	return clock === '00:00:00' ? day : `${day} ${clock}`;
}

function lengthText(days: number): string {
	const seconds = Math.round(Math.abs(days) * 86_400);
	const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	return (days < 0 ? '-' : '') + parts.map(twoDigits).join(':');
}

function twoDigits(part: number): string {
	return String(part).padStart(2, '0');
}
