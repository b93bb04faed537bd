import { BATCH_ROWS, BatchLoader } from './load-batches';
import { plainFile } from '../sniff/inflate';
import { openParquet } from './parquet-file';
import { rowText } from './row-text';
import type { FileRows, SourceFile } from './source-file';

/** Reads a Parquet file, row group by row group, only the columns that are needed. */
export async function loadParquet(source: SourceFile): Promise<FileRows> {
	const { file, reading, progress, signal } = source;
	const plain = await plainFile(file, reading.compression);
	const parquet = await openParquet(plain);
	const loader = new BatchLoader(source);
	const names = loader.needed.map((index) => reading.columns[index]!.name);
	const total = parquet.groupRows.reduce((sum, rows) => sum + rows, 0);
	await loader.open();
	let first = 0;
	for (const rows of parquet.groupRows) {
		signal?.throwIfAborted();
		await loadGroup(loader, await parquet.read(names, first, first + rows), first, rows);
		first += rows;
		progress(Math.floor((plain.size * first) / Math.max(1, total)), plain.size);
	}
	return loader.close();
}

async function loadGroup(
	loader: BatchLoader,
	cells: readonly (readonly (string | null)[])[],
	first: number,
	rows: number
): Promise<void> {
	for (let from = 0; from < rows; from += BATCH_ROWS) {
		const columns = cells.map((column) => column.slice(from, from + BATCH_ROWS));
		await loader.load({
			columns,
			rows: Math.min(BATCH_ROWS, rows - from),
			lineOf: (row) => first + from + row + 1,
			rawOf: (row) => rowText(columns.map((column) => column[row] ?? null))
		});
	}
}
