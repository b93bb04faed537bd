import { repairKey, type Repair } from '../../model/repair';
import type { Reject } from '../../model/reject';
import { recordsOf } from '../sniff/table-text';
import { jsonEntry } from './json-rows';
import { BatchLoader, RowGatherer } from './load-batches';
import { gatherEntry } from './load-json';
import { gatherRecord } from './load-tolerant';
import { RejectList } from './reject-list';
import { rowCells } from './row-text';
import type { FileRows, SourceFile } from './source-file';

/**
 * Reads a file, then those of its rejects again that were corrected by hand: in the file's own
 * dialect, typed by the same SQL. One that still cannot be read stays a reject, with its new reason;
 * the number of rows read is the same with and without repairs.
 */
export async function readRepaired(
	source: SourceFile,
	repairs: readonly Repair[],
	read: (source: SourceFile) => Promise<FileRows>
): Promise<FileRows> {
	const first = source.rejects.kept.length;
	const rows = await read(source);
	const own = repairs.filter(({ input }) => input === source.file.name);
	if (own.length === 0) return rows;
	const byRow = new Map(own.map((repair) => [repairKey(repair), repair]));
	const taken = source.rejects.take(first, (reject) => byRow.has(repairKey(reject)));
	if (taken.length === 0) return rows;
	const found = taken.map((reject) => byRow.get(repairKey(reject))!);
	const again = await readTexts(source, found);
	source.rejects.putBack(first, again.rejects);
	return { ...added(rows, again.rows, taken), repairs: { loaded: again.rows.loaded, found } };
}

interface ReadAgain {
	readonly rows: FileRows;
	readonly rejects: readonly Reject[];
}

/** The texts as rows of the file. Beside the file's own rows they are not looked at for copies. */
async function readTexts(source: SourceFile, repairs: readonly Repair[]): Promise<ReadAgain> {
	const rejects = new RejectList(repairs.length);
	const loader = new BatchLoader({ ...source, rejects, tellsCopies: false });
	const gatherer = new RowGatherer(loader);
	// Rows are numbered, rather than placed, so that each finds its repair again.
	for (const [at, { text }] of repairs.entries()) gather(source, loader, gatherer, text, at + 1);
	await gatherer.flush(true);
	const rows = await loader.close();
	const still = rejects.kept.map((reject): Reject => {
		const { line, raw } = repairs[reject.line - 1]!;
		return { ...reject, line, original: raw };
	});
	return { rows, rejects: still };
}

function gather(
	source: SourceFile,
	loader: BatchLoader,
	gatherer: RowGatherer,
	text: string,
	line: number
): void {
	const { format, json } = source.reading;
	if (format === 'csv') return gatherText(source, gatherer, text, line);
	if (format === 'jsonl' || (format === 'json' && json?.shape !== 'columns')) {
		return gatherEntry(source, gatherer, jsonEntry({ text, line }, source.reading));
	}
	// Of a Parquet file only some columns are read, and shown.
	const shown = format === 'parquet' ? loader.needed : source.reading.columns.map((_, at) => at);
	const cells = rowCells(text);
	const cell = (index: number) => cells[shown.indexOf(index)] || null;
	if (cells.length === shown.length) return gatherer.add(cell, line, text);
	gatherer.reject(miscounted(line, text, cells.length, shown.length));
}

/** A repair stands for one row, so that no row comes up that was never in the file. */
function gatherText(source: SourceFile, gatherer: RowGatherer, text: string, line: number): void {
	const { dialect, columns } = source.reading;
	const records = [...recordsOf(text, dialect!, columns.length)];
	const filled = records.filter(({ fields }) => fields.some((field) => field.trim() !== ''));
	const [record] = filled;
	if (record === undefined) {
		gatherer.reject(miscounted(line, text, 0, columns.length));
	} else if (filled.length > 1) {
		gatherer.reject({ line, reason: 'several_rows', parameters: {}, raw: text });
	} else gatherRecord(source, gatherer, { ...record, line }, true);
}

function miscounted(line: number, raw: string, found: number, expected: number) {
	const reason = found < expected ? 'too_few_columns' : 'too_many_columns';
	return { line, reason, parameters: { found, expected }, raw } as const;
}

/** The rows of a file with those read again in place of the rejects that they were. */
function added(rows: FileRows, again: FileRows, taken: readonly Reject[]): FileRows {
	const dates = taken.filter(({ reason }) => reason.startsWith('date_')).length;
	return {
		loaded: rows.loaded + again.loaded,
		rejected: rows.rejected - taken.length + again.rejected,
		priceUnreadable: rows.priceUnreadable + again.priceUnreadable,
		dateUnreadable: rows.dateUnreadable - dates + again.dateUnreadable,
		dateOtherwise: rows.dateOtherwise + again.dateOtherwise,
		dateEitherWay: rows.dateEitherWay + again.dateEitherWay
	};
}
