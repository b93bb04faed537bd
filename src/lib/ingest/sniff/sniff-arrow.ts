import type { InputFile } from '../../model/input-file';
import type { Reading } from '../../model/reading';
import { plainFile } from './inflate';
import type { Head } from './read-head';
import { SAMPLED_ROWS, selfDescribed } from './self-described';

/** How an Arrow file or stream is to be read: it says everything itself. Throws `InputError` bad_arrow, no_rows. */
export async function sniffArrow(file: InputFile, head: Head): Promise<Reading> {
	const { openArrow } = await import('../load/arrow-file');
	const arrow = await openArrow(await plainFile(file, head.compression));
	const { names: columns } = arrow;
	const [first] = columns.length === 0 ? [] : arrow.batches();
	const length = Math.min(SAMPLED_ROWS, first?.[0]?.length ?? 0);
	const rows = Array.from({ length }, (_, row) => first!.map((column) => column[row]));
	return selfDescribed(file, head, { format: 'arrow', name: 'Arrow', columns, rows });
}
