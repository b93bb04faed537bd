import { InputError } from '../../model/input-error';
import type { InputFile } from '../../model/input-file';
import type { Reading } from '../../model/reading';
import { sampledColumns } from '../columns/column-samples';
import { inflatedFile } from './inflate';
import type { Head } from './read-head';

/** How many rows are read for samples. */
const MOST_ROWS = 1000;

/** How an Arrow file or stream is to be read: it says everything itself. Throws `InputError` bad_arrow, no_rows. */
export async function sniffArrow(file: InputFile, head: Head): Promise<Reading> {
	const { openArrow } = await import('../load/arrow-file');
	const arrow = await openArrow(head.compression === 'gzip' ? await inflatedFile(file) : file);
	if (arrow.names.length === 0) throw new InputError('no_rows', { file: file.name });
	const [first] = arrow.batches();
	const length = Math.min(MOST_ROWS, first?.[0]?.length ?? 0);
	const rows = Array.from({ length }, (_, row) => first!.map((column) => column[row]));
	return {
		file: file.name,
		format: 'arrow',
		compression: head.compression,
		encoding: 'utf-8',
		byteOrderMark: false,
		dialect: null,
		preambleLines: 0,
		headerRow: null,
		firstDataLine: 1,
		columns: sampledColumns(arrow.names, rows),
		confidence: 1,
		evidence: [{ code: 'magic_bytes', parameters: { format: 'Arrow' } }]
	};
}
