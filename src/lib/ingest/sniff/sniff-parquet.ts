import { InputError } from '../../model/input-error';
import type { InputFile } from '../../model/input-file';
import type { Reading } from '../../model/reading';
import { sampledColumns } from '../columns/column-samples';
import { inflatedFile } from './inflate';
import { openParquet } from '../load/parquet-file';
import type { Head } from './read-head';

/** How many rows are read for samples. */
const MOST_ROWS = 1000;

/** How a Parquet file is to be read: it says everything itself. Throws `InputError` bad_parquet. */
export async function sniffParquet(file: InputFile, head: Head): Promise<Reading> {
	const plain = head.compression === 'gzip' ? await inflatedFile(file) : file;
	const parquet = await openParquet(plain);
	if (parquet.names.length === 0) throw new InputError('no_rows', { file: file.name });
	const rows = Math.min(MOST_ROWS, parquet.groupRows[0] ?? 0);
	const cells = rows === 0 ? [] : await parquet.read(parquet.names, 0, rows);
	const table = Array.from({ length: rows }, (_, row) => cells.map((column) => column[row]));
	return {
		file: file.name,
		format: 'parquet',
		compression: head.compression,
		encoding: 'utf-8',
		byteOrderMark: false,
		dialect: null,
		preambleLines: 0,
		headerRow: null,
		firstDataLine: 1,
		columns: sampledColumns(parquet.names, table),
		confidence: 1,
		evidence: [{ code: 'magic_bytes', parameters: { format: 'Parquet' } }]
	};
}
