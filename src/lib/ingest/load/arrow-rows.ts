import type { InputFile } from '../../model/input-file';
import type { Reading } from '../../model/reading';
import { plainFile } from '../sniff/inflate';
import { loadTableRows, type TableRow } from './table-rows';
import type { FileRows, SourceFile } from './source-file';

/** Loads an Arrow file or stream, batch by batch. */
export function loadArrow(source: SourceFile): Promise<FileRows> {
	return loadTableRows(source, arrowPieces(source.file, source.reading));
}

/** An Arrow file as a table: its column names, then every row. */
export async function* arrowRows(
	file: InputFile,
	reading: Reading
): AsyncGenerator<readonly string[]> {
	yield reading.columns.map(({ name }) => name);
	for await (const { rows } of arrowPieces(file, reading)) {
		for (const { cells } of rows) yield cells.map((cell) => cell ?? '');
	}
}

async function* arrowPieces(file: InputFile, { compression }: Reading) {
	const { openArrow } = await import('./arrow-file');
	const arrow = await openArrow(await plainFile(file, compression));
	let line = 1;
	for (const columns of arrow.batches()) {
		const length = columns[0]?.length ?? 0;
		const first = line;
		line += length;
		const rows = Array.from({ length }, (_, row): TableRow => ({
			line: first + row,
			cells: columns.map((column) => column[row] ?? null)
		}));
		yield { rows, bytesRead: file.size };
	}
}
