import type { Engine } from '../../model/engine';
import { InputError } from '../../model/input-error';
import type { InputFile } from '../../model/input-file';
import type { Issue } from '../../model/issue';
import type { ColumnPlan, Reading, ReadingOverrides } from '../../model/reading';
import type { Reject } from '../../model/reject';
import { requireColumn, type RoleOverrides } from '../columns/assign-roles';
import { loadArrow } from './arrow-rows';
import { formatIssues } from './format-issues';
import { loadDelimited } from './load-delimited';
import { loadJson } from './load-json';
import { loadParquet } from './load-parquet';
import { loadedIssues } from './loaded-issues';
import { findColumn, mergeColumns } from '../columns/merge-columns';
import { planColumns } from '../columns/plan-columns';
import { priceUnitOf } from '../columns/price-unit';
import { RejectList } from './reject-list';
import { resolveColumns } from '../columns/resolve-columns';
import { readSlice } from '../sniff/byte-chunks';
import { sniff } from '../sniff/sniff';
import type { FileRows, SourceFile } from './source-file';
import { TradesTable } from './trades-table';
import { unpackedFiles, type UnpackedFiles } from '../sniff/unpack';
import { Workbooks, type OpenWorkbook } from './workbook';
import { loadWorkbook } from './workbook-rows';

/** Rows are kept for the assessment where this column has this value. */
export interface Condition {
	readonly column: string;
	readonly value: string;
}

/** How far a load is: one call per step, at least one per file. */
export interface LoadProgress {
	/** Name of the file that is being read. */
	readonly file: string;
	/** Its size in bytes as read (inflated, in UTF-8), and how many of them have been read. */
	readonly bytes: number;
	readonly bytesRead: number;
}

/** How files are to be read; what is left out is sniffed. */
export interface LoadOptions {
	readonly isCategoryWord: (text: string) => boolean;
	readonly roles?: RoleOverrides;
	readonly reading?: ReadingOverrides;
	readonly where?: readonly Condition[];
	/** Rejects that are kept with line and text, 100,000 unless told; all are counted. */
	readonly mostRejects?: number;
	/** How workbooks are opened, where there is a better place for it than here, such as a worker. */
	readonly openWorkbook?: OpenWorkbook;
	readonly signal?: AbortSignal;
	readonly onProgress?: (progress: LoadProgress) => void;
}

/** One file as it was read: `read = loaded + rejected`, always. */
export interface LoadedInput {
	readonly name: string;
	readonly size: number;
	readonly reading: Reading;
	readonly rows: { readonly read: number; readonly loaded: number; readonly rejected: number };
}

/** A log in the table `trades`, and how it got there. */
export interface LoadedLog {
	readonly inputs: readonly LoadedInput[];
	/** The file of each input: what came out of an archive is a file of its own. */
	readonly files: readonly InputFile[];
	readonly plan: ColumnPlan;
	/** The first 100,000 rejects; `rejectedRows` counts them all. */
	readonly rejects: readonly Reject[];
	readonly rejectedRows: number;
	readonly issues: readonly Issue[];
}

/**
 * Reads files as one log into the table `trades`, which is replaced only when everything was read:
 * a failed or stopped load loses nothing. Throws `InputError` where a file or an option is at fault.
 */
export async function loadLog(
	engine: Engine,
	files: readonly InputFile[],
	options: LoadOptions
): Promise<LoadedLog> {
	const unpacked = await unpackedFiles(files);
	const books = new Workbooks(options.openWorkbook);
	try {
		return await loadUnpacked(engine, unpacked, options, books);
	} finally {
		books.close();
	}
}

async function loadUnpacked(
	engine: Engine,
	{ files, issues: skipped }: UnpackedFiles,
	options: LoadOptions,
	books: Workbooks
): Promise<LoadedLog> {
	const readings: Reading[] = [];
	for (const file of files) {
		options.signal?.throwIfAborted();
		readings.push(requireNarrow(await sniff(file, options.reading, books)));
	}
	const { plan, issues } = planColumns(readings, options);
	requireConditions(readings, options.where ?? []);
	const table = new TradesTable(engine);
	const job: Job = { engine, table, files, readings, options, books };
	try {
		const read = await readSettled(job, plan);
		requireRows(files, read);
		await table.publish();
		return await finished(job, read, [...skipped, ...formatIssues(readings), ...issues]);
	} catch (error) {
		await table.discard();
		if (!options.signal?.aborted) await requireUnchanged(files);
		throw error;
	}
}

/** A file that changed makes the engine fail in its own words; these are told apart by asking for a byte. */
async function requireUnchanged(files: readonly InputFile[]): Promise<void> {
	for (const file of files) if (file.size > 0) await readSlice(file, 0, 1);
}

/** Tables wider than this are refused: what so many columns would mean, nobody could look through. */
const MOST_COLUMNS = 10_000;

function requireNarrow(reading: Reading): Reading {
	const { file, columns } = reading;
	if (columns.length <= MOST_COLUMNS) return reading;
	const count = columns.length;
	throw new InputError('too_many_columns', { file, count, most: MOST_COLUMNS });
}

interface Job {
	readonly engine: Engine;
	readonly table: TradesTable;
	readonly files: readonly InputFile[];
	readonly readings: readonly Reading[];
	readonly options: LoadOptions;
	readonly books: Workbooks;
}

interface ReadLog {
	readonly plan: ColumnPlan;
	readonly rows: readonly FileRows[];
	readonly rejects: RejectList;
}

/** The order of day and month, where the first rows leave it open, is settled by all of them. */
async function readSettled(job: Job, plan: ColumnPlan): Promise<ReadLog> {
	const first = await readAll(job, plan);
	if (plan.dateOrderCertain || dateRejects(first) === 0) return first;
	const order = plan.dateOrder === 'DMY' ? 'MDY' : 'DMY';
	const other = await readAll(job, { ...plan, dateOrder: order, dateOrderCertain: true });
	return dateRejects(other) < dateRejects(first) ? other : readAll(job, plan);
}

function dateRejects({ rows }: ReadLog): number {
	return rows.reduce((sum, { dateUnreadable }) => sum + dateUnreadable, 0);
}

async function readAll(job: Job, plan: ColumnPlan): Promise<ReadLog> {
	const rejects = new RejectList(job.options.mostRejects);
	const rows: FileRows[] = [];
	await job.table.open();
	for (const input of job.files.keys())
		rows.push(await readOne(sourceOf(job, plan, rejects, input), job.books));
	return { plan, rows, rejects };
}

function readOne(source: SourceFile, books: Workbooks): Promise<FileRows> {
	switch (source.reading.format) {
		case 'csv':
			return loadDelimited(source);
		case 'json':
		case 'jsonl':
			return loadJson(source);
		case 'parquet':
			return loadParquet(source);
		case 'arrow':
			return loadArrow(source);
		default:
			return loadWorkbook(source, books);
	}
}

function sourceOf(job: Job, plan: ColumnPlan, rejects: RejectList, input: number): SourceFile {
	const { engine, table, options } = job;
	const [file, reading] = [job.files[input]!, job.readings[input]!];
	const where = (options.where ?? []).map(({ column, value }) => ({
		index: reading.columns.findIndex((own) => own === findColumn(reading.columns, column)),
		value
	}));
	const progress = (bytesRead: number, bytes: number) =>
		options.onProgress?.({ file: file.name, bytes, bytesRead });
	const columns = resolveColumns(reading, plan);
	const priceUnit = priceUnitOf(reading.columns[columns.price ?? -1]?.name ?? '');
	const { signal } = options;
	return {
		...{ engine, table, rejects, file, reading, input, plan, columns, priceUnit, where },
		...{ signal, progress }
	};
}

function requireRows(files: readonly InputFile[], { rows }: ReadLog): void {
	if (rows.some(({ loaded, rejected }) => loaded + rejected > 0)) return;
	throw new InputError('no_rows', { file: files.map(({ name }) => name).join(', ') });
}

function requireConditions(readings: readonly Reading[], where: readonly Condition[]): void {
	const columns = mergeColumns(readings);
	for (const { column } of where) requireColumn(columns, column);
}

async function finished(
	job: Job,
	{ plan, rows, rejects }: ReadLog,
	issues: readonly Issue[]
): Promise<LoadedLog> {
	const inputs = job.files.map(({ name, size }, input): LoadedInput => {
		const { loaded, rejected } = rows[input]!;
		const reading = job.readings[input]!;
		return { name, size, reading, rows: { read: loaded + rejected, loaded, rejected } };
	});
	const settled = issues.filter(({ code }) => code !== 'day_month_order' || !plan.dateOrderCertain);
	const rejectedRows = inputs.reduce((sum, input) => sum + input.rows.rejected, 0);
	const found = await loadedIssues(job.engine, job.files, plan, rows);
	const { files } = job;
	return {
		inputs,
		files,
		plan,
		rejects: rejects.kept,
		rejectedRows,
		issues: [...settled, ...found]
	};
}
