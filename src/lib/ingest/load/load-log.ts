import type { Engine } from '../../model/engine';
import { InputError } from '../../model/input-error';
import type { InputFile } from '../../model/input-file';
import type { Issue } from '../../model/issue';
import type { ColumnPlan, Reading } from '../../model/reading';
import { requireColumn } from '../columns/assign-roles';
import { loadArrow } from './arrow-rows';
import { formatIssues } from './format-issues';
import { loadDelimited } from './load-delimited';
import { loadJson } from './load-json';
import { loadParquet } from './load-parquet';
import { loadedIssues } from './loaded-issues';
import type { Condition, LoadedInput, LoadedLog, LoadOptions } from './loaded-log';
import { openIssues } from './open-issues';
import { columnIndex, mergeColumns } from '../columns/merge-columns';
import { planColumns } from '../columns/plan-columns';
import { scaleOf } from '../columns/unit-in-name';
import { RejectList } from './reject-list';
import { readRepaired } from './repair-rows';
import { levelsAbove, resolveColumns } from '../columns/resolve-columns';
import type { CodedWords } from '../columns/typed-select';
import { readSlice } from '../sniff/byte-chunks';
import { sniff } from '../sniff/sniff';
import { readSettled, type ReadLog } from './settle-plan';
import type { FileRows, SourceFile } from './source-file';
import { lackedBy } from './trades-columns';
import { TradesTable, type CopiedRows } from './trades-table';
import { unpackedFiles, type UnpackedFiles } from '../sniff/unpack';
import { wordsAhead } from './words-ahead';
import { Workbooks } from './workbook';
import { loadWorkbook } from './workbook-rows';

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
	const { plan, issues } = options.plan ? knownPlan(options.plan) : planColumns(readings, options);
	requireConditions(readings, options.where ?? []);
	const table = new TradesTable(engine);
	const codes = await wordsAhead(files, readings, plan);
	const job: Job = { engine, table, files, readings, options, books, codes };
	try {
		const read = await readSettled(plan, table, (by) => readAll(job, by));
		if (options.mayBeEmpty !== true) requireRows(files, read);
		const copies = await table.copies();
		await table.publish();
		const told = [...skipped, ...formatIssues(readings), ...issues];
		return await finished(job, read, told, copies);
	} catch (error) {
		await table.discard();
		if (!options.signal?.aborted) await requireUnchanged(files);
		throw error;
	}
}

/** A plan of more files than these: what is doubtful about it was told of all of them. */
function knownPlan(plan: ColumnPlan): { plan: ColumnPlan; issues: readonly Issue[] } {
	return { plan, issues: [] };
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
	readonly codes: CodedWords;
}

async function readAll(job: Job, plan: ColumnPlan): Promise<ReadLog> {
	const rejects = new RejectList(job.options.mostRejects);
	const rows: FileRows[] = [];
	await job.table.open({
		lacked: lackedBy(plan),
		codes: job.codes,
		tellsCopies: tellsCopies(job.files)
	});
	for (const input of job.files.keys()) {
		const source = sourceOf(job, plan, rejects, input);
		const read = (file: SourceFile) => readOne(file, job.books);
		rows.push(await readRepaired(source, job.options.repairs ?? [], read));
	}
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
		index: columnIndex(reading.columns, column),
		value
	}));
	const progress = (bytesRead: number, bytes: number) =>
		options.onProgress?.({ file: file.name, bytes, bytesRead });
	const columns = resolveColumns(reading, plan);
	const above = levelsAbove(reading, plan);
	const scale = (role: 'items' | 'price' | 'mass') =>
		scaleOf(reading.columns[columns[role] ?? -1]?.name ?? '');
	const items = plan.itemsUnit === 'one' ? 1 : scale('items');
	const scales = { items, price: scale('price'), mass: scale('mass') };
	const { signal, pieceBytes } = options;
	return {
		...{ engine, table, rejects, file, reading, input, plan, columns, above, scales },
		...{ where, signal, pieceBytes, progress, tellsCopies: tellsCopies(job.files) }
	};
}

/** Copies are looked for in logs of up to 32 MiB: the comparison takes memory for every row. */
const mostBytesCompared = 32 * 1024 * 1024;

function tellsCopies(files: readonly InputFile[]): boolean {
	return files.reduce((sum, { size }) => sum + size, 0) <= mostBytesCompared;
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
	issues: readonly Issue[],
	copies: CopiedRows
): Promise<LoadedLog> {
	const inputs = job.files.map(({ name, size }, input): LoadedInput => {
		const { loaded, rejected } = rows[input]!;
		const reading = job.readings[input]!;
		return { name, size, reading, rows: { read: loaded + rejected, loaded, rejected } };
	});
	const open = openIssues(issues, plan);
	const rejectedRows = inputs.reduce((sum, input) => sum + input.rows.rejected, 0);
	const { files } = job;
	const { today, repairs = [] } = job.options;
	const found = await loadedIssues(job.engine, files, {
		...{ plan, rows, copies, today, repairs }
	});
	return {
		inputs,
		files,
		plan,
		rejects: rejects.kept,
		rejectedRows,
		issues: [...open, ...found]
	};
}
