import { BatchLoader, RowGatherer } from './load-batches';
import { rowText } from './row-text';
import type { FileRows, SourceFile } from './source-file';

/** Values of one row as text, null where there is nothing. */
export type Cells = readonly (string | null)[];

/** One row of a table that was no text: its place in the table, counted from 1, and its values. */
export interface TableRow {
	readonly line: number;
	readonly cells: Cells;
}

/** Loads rows that are cut into values already; rows without a value are no rows. */
export async function loadTableRows(
	source: SourceFile,
	pieces: AsyncIterable<{ readonly rows: readonly TableRow[]; readonly bytesRead: number }>
): Promise<FileRows> {
	const loader = new BatchLoader(source);
	const gatherer = new RowGatherer(loader);
	for await (const { rows, bytesRead } of pieces) {
		source.signal?.throwIfAborted();
		for (const { line, cells } of rows) {
			if (isBlank(cells)) continue;
			gatherer.add((index) => cells[index] || null, line, rowText(cells));
		}
		source.progress(bytesRead, source.file.size);
		await gatherer.flush();
	}
	await gatherer.flush(true);
	return loader.close();
}

/** Whether a row holds nothing. */
export function isBlank(cells: Cells): boolean {
	return cells.every((cell) => cell === null || cell.trim() === '');
}
