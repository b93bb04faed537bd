import { parquetMetadataAsync, parquetRead, parquetSchema } from 'hyparquet';
import type { AsyncBuffer, FileMetaData, ParquetParsers } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { InputError } from '../../model/input-error';
import type { InputFile } from '../../model/input-file';
import { momentText, valueText } from '../columns/value-text';

/** A Parquet file, opened: what it holds, and its values as text. */
export interface ParquetFile {
	/** The names of its outermost columns. */
	readonly names: readonly string[];
	/** How many rows each row group has, in order. */
	readonly groupRows: readonly number[];
	/** Values of the named columns from one row to another (exclusive), column by column. */
	read(columns: readonly string[], from: number, to: number): Promise<(string | null)[][]>;
}

/** Dates and times come as ISO text straight away: what a date is, only the file's types know. */
const parsers: Partial<ParquetParsers> = {
	timestampFromMilliseconds: (milliseconds) => momentText(Number(milliseconds)),
	timestampFromMicroseconds: (micros) => momentText(Number(micros / 1000n)),
	timestampFromNanoseconds: (nanos) => momentText(Number(nanos / 1_000_000n)),
	dateFromDays: (days) => momentText(days * 86_400_000)
};

/** Opens a Parquet file. Throws `InputError` bad_parquet where it is damaged. */
export async function openParquet(file: InputFile): Promise<ParquetFile> {
	const buffer = bufferOf(file);
	const metadata = await saying(file, () => parquetMetadataAsync(buffer, { parsers }));
	return {
		names: parquetSchema(metadata).children.map(({ element }) => element.name),
		groupRows: metadata.row_groups.map((group) => Number(group.num_rows)),
		read: (columns, from, to) =>
			saying(file, () => readColumns(buffer, metadata, columns, from, to))
	};
}

function bufferOf(file: InputFile): AsyncBuffer {
	return {
		byteLength: file.size,
		slice: async (from, to = file.size) => {
			const bytes = await file.read(from < 0 ? file.size + from : from, to);
			return bytes.slice().buffer as ArrayBuffer;
		}
	};
}

async function readColumns(
	file: AsyncBuffer,
	metadata: FileMetaData,
	columns: readonly string[],
	from: number,
	to: number
): Promise<(string | null)[][]> {
	if (columns.length === 0) return [];
	const cells = columns.map(() => new Array<string | null>(to - from).fill(null));
	await parquetRead({
		file,
		metadata,
		columns: [...columns],
		rowStart: from,
		rowEnd: to,
		compressors,
		parsers,
		onChunk: ({ columnName, columnData, rowStart }) => {
			const target = cells[columns.indexOf(columnName)];
			for (let index = 0; target && index < columnData.length; index++) {
				const at = rowStart + index - from;
				if (at >= 0 && at < target.length) target[at] = valueText(columnData[index]);
			}
		}
	});
	return cells;
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
