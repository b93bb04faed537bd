import type { InputFile } from '../../model/input-file';
import type { Issue } from '../../model/issue';
import type { ColumnPlan } from '../../model/reading';
import { planColumns } from '../columns/plan-columns';
import { sniff } from '../sniff/sniff';
import { unpackedFiles } from '../sniff/unpack';
import type { LoadOptions } from './loaded-log';
import { Workbooks } from './workbook';

/** What the columns of files mean together, and what is doubtful about it, before a row is loaded. */
export interface LogPlan {
	readonly plan: ColumnPlan;
	readonly issues: readonly Issue[];
}

/** Plans files as one log, so that each of them can be loaded by itself and read as all are. */
export async function planLog(files: readonly InputFile[], options: LoadOptions): Promise<LogPlan> {
	const books = new Workbooks(options.openWorkbook);
	try {
		const readings = [];
		const { files: unpacked } = await unpackedFiles(files);
		for (const file of unpacked) readings.push(await sniff(file, options.reading, books));
		return planColumns(readings, options);
	} finally {
		books.close();
	}
}
