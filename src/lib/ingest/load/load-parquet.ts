import { rowsIn, slicedColumn, type BatchColumn } from '../../model/batch-column';
import { cubeNotes } from '../../model/cube-notes';
import { InputError } from '../../model/input-error';
import { plainFile } from '../sniff/inflate';
import { textAt } from './column-text';
import { BatchLoader } from './load-batches';
import { openParquet, type AskedColumn, type ParquetFile } from './parquet-file';
import { rowText } from './row-text';
import type { FileRows, SourceFile } from './source-file';

/** Rows handed over at a time: row groups of usual size as a whole, larger ones in parts. */
const PART_ROWS = 250_000;

/** Reads a Parquet file, row group by row group, only the columns that are needed. */
export async function loadParquet(source: SourceFile): Promise<FileRows> {
	const { file, reading, progress, signal } = source;
	const plain = await plainFile(file, reading.compression);
	const parquet = await openParquet(plain);
	if (parquet.notes.has(cubeNotes.schema)) {
		throw new InputError('cube_without_trades', { file: file.name });
	}
	const loader = new BatchLoader(source);
	const asked = loader.needed.map((index) => ({
		name: reading.columns[index]!.name,
		as: askedAs(source, index)
	}));
	const total = parquet.groupRows.reduce((sum, rows) => sum + rows, 0);
	let first = 0;
	let ahead = readAhead(parquet, 0, asked);
	for (const [group, rows] of parquet.groupRows.entries()) {
		signal?.throwIfAborted();
		const cells = await ahead;
		ahead = readAhead(parquet, group + 1, asked);
		await loadGroup(loader, cells, first, rows);
		first += rows;
		progress(Math.floor((plain.size * first) / Math.max(1, total)), plain.size);
	}
	return loader.close();
}

/** Reads a row group while the engine is busy with the one before; what goes wrong shows when it is awaited. */
function readAhead(
	parquet: ParquetFile,
	group: number,
	asked: readonly AskedColumn[]
): Promise<readonly BatchColumn[]> {
	if (group >= parquet.groupRows.length) return Promise.resolve([]);
	const reading = parquet.readGroup(group, asked);
	reading.catch(() => undefined);
	return reading;
}

/** A column that is nothing but days or numbers to the log need not be text. */
function askedAs({ columns, above, where, plan }: SourceFile, index: number): AskedColumn['as'] {
	const roles = Object.entries(columns).flatMap(([role, at]) => (at === index ? [role] : []));
	const isText = above.includes(index) || where.some((asked) => asked.index === index);
	if (isText || roles.length !== 1) return 'text';
	if (roles[0] === 'date') return 'day';
	return plan.decimal === '.' && ['items', 'price', 'mass'].includes(roles[0]!) ? 'number' : 'text';
}

async function loadGroup(
	loader: BatchLoader,
	cells: readonly BatchColumn[],
	first: number,
	rows: number
): Promise<void> {
	for (let from = 0; from < rows; from += PART_ROWS) {
		const to = Math.min(rows, from + PART_ROWS);
		const columns = cells.map((column) =>
			rowsIn(column) === to - from ? column : slicedColumn(column, from, to)
		);
		await loader.load({
			columns,
			rows: to - from,
			lineOf: (row) => first + from + row + 1,
			rawOf: (row) => rowText(columns.map((column) => textAt(column, row)))
		});
	}
}
