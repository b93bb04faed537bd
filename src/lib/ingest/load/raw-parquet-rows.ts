import type { InputFile } from '../../model/input-file';
import type { Reading } from '../../model/reading';
import { inflatedFile } from '../sniff/inflate';
import { openParquet } from './parquet-file';

/** How many rows are read at a time. */
const ROWS_AT_A_TIME = 20_000;

/** The names of the columns and the rows of a Parquet file, as text. */
export async function* rawParquetRows(
	file: InputFile,
	{ compression }: Reading
): AsyncGenerator<readonly string[]> {
	const parquet = await openParquet(compression === 'gzip' ? await inflatedFile(file) : file);
	yield parquet.names;
	const total = parquet.groupRows.reduce((sum, rows) => sum + rows, 0);
	for (let from = 0; from < total; from += ROWS_AT_A_TIME) {
		const to = Math.min(total, from + ROWS_AT_A_TIME);
		const columns = await parquet.read(parquet.names, from, to);
		for (let row = 0; row < to - from; row++) yield columns.map((column) => column[row] ?? '');
	}
}
