import type { Evidence, SheetRead } from '../../model/reading';
import { isBlank } from '../load/table-rows';
import type { Sheet, Workbook } from '../load/workbook';
import { findFooter } from './find-footer';
import { recordOf, type TableHead } from './sniff-table';
import { footerEvidence } from './table-end';

/** How many of a sheet's last rows are looked at: more than a footer has, blank ones included. */
const TAIL_ROWS = 40;

/** A sheet that is read, up to where a footer or sums of its rows begin, and what was found there. */
export async function sheetRead(
	workbook: Workbook,
	sheet: Sheet,
	{ firstDataLine, columns }: TableHead
): Promise<{ readonly read: SheetRead; readonly evidence: readonly Evidence[] }> {
	const read = { name: sheet.name, firstDataLine };
	const from = Math.max(firstDataLine - 1, sheet.rows - TAIL_ROWS);
	const cells = await workbook.rows(workbook.sheets.indexOf(sheet), from, sheet.rows);
	const records = cells
		.map((row, at) => ({ line: from + at + 1, cells: row }))
		.filter((row) => !isBlank(row.cells))
		.map(recordOf);
	const footer = findFooter(records, 0, columns.length);
	const first = records[footer.from];
	if (first === undefined) return { read, evidence: [] };
	return {
		read: { ...read, lastDataLine: first.line - 1 },
		evidence: footerEvidence(records.length - footer.from, footer.totals)
	};
}
