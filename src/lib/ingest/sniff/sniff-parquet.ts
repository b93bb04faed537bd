import type { InputFile } from '../../model/input-file';
import type { Reading } from '../../model/reading';
import { openParquet } from '../load/parquet-file';
import { plainFile } from './inflate';
import type { Head } from './read-head';
import { SAMPLED_ROWS, selfDescribed } from './self-described';

/** How a Parquet file is to be read: it says everything itself. Throws `InputError` bad_parquet, no_rows. */
export async function sniffParquet(file: InputFile, head: Head): Promise<Reading> {
	const parquet = await openParquet(await plainFile(file, head.compression));
	const { names: columns } = parquet;
	const length = columns.length === 0 ? 0 : Math.min(SAMPLED_ROWS, parquet.groupRows[0] ?? 0);
	const cells = length === 0 ? [] : await parquet.read(columns, 0, length);
	const rows = Array.from({ length }, (_, row) => cells.map((column) => column[row]));
	return selfDescribed(file, head, { format: 'parquet', name: 'Parquet', columns, rows });
}
