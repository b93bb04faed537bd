import type { InputFile } from '../../model/input-file';
import type { Reading } from '../../model/reading';
import { plainFile } from '../sniff/inflate';
import { BATCH_ROWS } from './load-batches';
import { openParquet } from './parquet-file';

/** A Parquet file as a table: its column names, then every row. */
export async function* parquetRows(
	file: InputFile,
	{ compression }: Reading
): AsyncGenerator<readonly string[]> {
	const parquet = await openParquet(await plainFile(file, compression));
	yield parquet.names;
	let first = 0;
	for (const rows of parquet.groupRows) {
		for (let from = first; from < first + rows; from += BATCH_ROWS) {
			const to = Math.min(first + rows, from + BATCH_ROWS);
			const cells = await parquet.read(parquet.names, from, to);
			for (let row = 0; row < to - from; row++) yield cells.map((column) => column[row] ?? '');
		}
		first += rows;
	}
}
