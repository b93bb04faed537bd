import { parquetMetadataAsync, parquetRead } from 'hyparquet';
import type { AsyncBuffer, FileMetaData, ParquetParsers } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { DEFAULT_PARSERS } from 'hyparquet/src/convert.js';
import { InputError } from '../../model/input-error';
import type { InputFile } from '../../model/input-file';
import type { BatchColumn } from '../../model/batch-column';
import { readSlice } from '../sniff/byte-chunks';
import { momentOf } from './cell-text';
import { areUsualDays, integersOf, narrowed, wordsOf } from './parquet-cells';
import { readChunk } from './parquet-chunk';
import { parquetColumns, type ParquetColumn } from './parquet-columns';

/** A Parquet file, opened: what it holds, and its values as text. */
export interface ParquetFile {
	/** What its writer noted of it beside its rows, by name. */
	readonly notes: ReadonlyMap<string, string>;
	/** The names of its columns; those of fields within a group are joined by dots. */
	readonly names: readonly string[];
	/** How many rows each row group has, in order. */
	readonly groupRows: readonly number[];
	/** Values of the named columns from one row to another (exclusive), column by column. */
	read(columns: readonly string[], from: number, to: number): Promise<(string | null)[][]>;
	/** The columns asked for of a whole row group, as quick to hand over as they allow. */
	readGroup(group: number, columns: readonly AskedColumn[]): Promise<BatchColumn[]>;
}

/** A column, and whether it may come as days or whole numbers in place of text. */
export interface AskedColumn {
	readonly name: string;
	readonly as: 'text' | 'day' | 'number';
}

/** Dates and times come as ISO text straight away: what a date is, only the file's types know. */
const parsers: ParquetParsers = {
	...DEFAULT_PARSERS,
	timestampFromMilliseconds: (units) => momentOf(BigInt(units), 1000n),
	timestampFromMicroseconds: (units) => momentOf(BigInt(units), 1_000_000n),
	timestampFromNanoseconds: (units) => momentOf(BigInt(units), 1_000_000_000n),
	dateFromDays: (days) => momentOf(BigInt(days) * 86_400n, 1n)
};

/** A row group is held in memory as a whole: no more than 1 GiB of it, unpacked, and not so many rows. */
const MOST_GROUP_BYTES = 1024 ** 3;
const MOST_GROUP_ROWS = 50_000_000;

/** Opens a Parquet file. Throws `InputError` bad_parquet where it is damaged, too_large. */
export async function openParquet(file: InputFile): Promise<ParquetFile> {
	const buffer = bufferOf(file);
	const metadata = await saying(file, () => parquetMetadataAsync(buffer, { parsers }));
	const isTooLarge = metadata.row_groups.some(
		({ total_byte_size, num_rows }) =>
			total_byte_size > MOST_GROUP_BYTES || num_rows > MOST_GROUP_ROWS
	);
	if (isTooLarge) throw new InputError('too_large', { file: file.name });
	const columns = await saying(file, () => Promise.resolve(parquetColumns(metadata)));
	const known = new Map(columns.map((column) => [column.name, column]));
	const notes = metadata.key_value_metadata ?? [];
	return {
		notes: new Map(notes.map(({ key, value }) => [key, value ?? ''])),
		names: columns.map(({ name }) => name),
		groupRows: metadata.row_groups.map((group) => Number(group.num_rows)),
		read: (names, from, to) =>
			saying(file, () =>
				readColumns(
					buffer,
					metadata,
					names.map((name) => known.get(name)!),
					from,
					to
				)
			),
		readGroup: (group, asked) =>
			saying(file, async () => {
				const cells: BatchColumn[] = [];
				for (const { name, as } of asked) {
					cells.push(await groupColumn(buffer, metadata, group, known.get(name)!, as));
				}
				return cells;
			})
	};
}

function bufferOf(file: InputFile): AsyncBuffer {
	return {
		byteLength: file.size,
		slice: async (from, to = file.size) => {
			const bytes = await readSlice(file, from < 0 ? file.size + from : from, to);
			return bytes.slice().buffer as ArrayBuffer;
		}
	};
}

async function groupColumn(
	file: AsyncBuffer,
	metadata: FileMetaData,
	group: number,
	column: ParquetColumn,
	as: AskedColumn['as']
): Promise<BatchColumn> {
	const counts = metadata.row_groups.map(({ num_rows: rows }) => Number(rows));
	const rows = counts[group]!;
	if (!column.isFlat) {
		const first = counts.slice(0, group).reduce((sum, count) => sum + count, 0);
		return (await readColumns(file, metadata, [column], first, first + rows))[0]!;
	}
	const chunk = await readChunk(file, metadata, { group, name: column.name, parsers });
	const { stored } = column;
	if (stored !== null && as === (stored === 'DATE' ? 'day' : 'number')) {
		const integers = integersOf(chunk, stored, rows);
		if (stored !== 'DATE' || areUsualDays(integers)) return narrowed(integers);
	}
	return wordsOf(chunk, column.text, rows);
}

async function readColumns(
	file: AsyncBuffer,
	metadata: FileMetaData,
	columns: readonly ParquetColumn[],
	from: number,
	to: number
): Promise<(string | null)[][]> {
	if (columns.length === 0) return [];
	const cells = columns.map(() => new Array<string | null>(to - from).fill(null));
	await parquetRead({
		file,
		metadata,
		columns: [...new Set(columns.map(({ path }) => path[0]!))],
		rowStart: from,
		rowEnd: to,
		compressors,
		parsers,
		onChunk: ({ columnName, columnData, rowStart }) => {
			for (const [at, { path, text }] of columns.entries()) {
				if (path[0] !== columnName) continue;
				const target = cells[at]!;
				const first = Math.max(0, from - rowStart);
				const last = Math.min(columnData.length, to - rowStart);
				for (let row = first; row < last; row++) {
					target[rowStart + row - from] = text(fieldOf(columnData[row], path));
				}
			}
		}
	});
	return cells;
}

/** The value of a field within a group. */
function fieldOf(value: unknown, path: readonly string[]): unknown {
	let inner = value;
	for (let depth = 1; depth < path.length; depth++) {
		inner = (inner as Readonly<Record<string, unknown>> | null | undefined)?.[path[depth]!];
	}
	return inner;
}

async function saying<T>(file: InputFile, work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (cause) {
		if (cause instanceof InputError) throw cause;
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new InputError('bad_parquet', { file: file.name, reason }, { cause });
	}
}
