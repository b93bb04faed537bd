import { InputError } from '../../model/input-error';
import type { InputFile } from '../../model/input-file';
import type { Reading } from '../../model/reading';
import { sampledColumns } from '../columns/column-samples';
import { JsonElements, JsonLines, type JsonElement } from '../load/json-elements';
import { parseJsonRow } from '../load/parse-json-row';
import type { Head } from './read-head';
import type { SniffedEncoding } from './sniff-encoding';

/** How many rows of the head are looked at for the columns and their samples. */
const MOST_ROWS = 2000;

/** How a JSON text is to be read. Throws `InputError` bad_json without an array of rows, no_rows without rows. */
export function sniffJsonText(
	file: InputFile,
	head: Head,
	{ encoding, byteOrderMark, confidence, evidence }: SniffedEncoding,
	text: string,
	format: 'json' | 'jsonl'
): Reading {
	const rows = headRows(file, head, text, format);
	const names = [...new Set(rows.flatMap((row) => [...row.keys()]))];
	const cells = rows.map((row) => names.map((name) => row.get(name)));
	return {
		file: file.name,
		format,
		compression: head.compression,
		encoding,
		byteOrderMark,
		dialect: null,
		preambleLines: 0,
		headerRow: null,
		firstDataLine: 1,
		columns: sampledColumns(names, cells),
		confidence,
		evidence: [{ code: 'json_shape', parameters: { format } }, evidence]
	};
}

function headRows(
	file: InputFile,
	head: Head,
	text: string,
	format: 'json' | 'jsonl'
): ReadonlyMap<string, string | null>[] {
	const found = elements(text, head, format);
	if (found === null) throw new InputError('bad_json', { file: file.name });
	const rows = found.slice(0, MOST_ROWS).flatMap((element) => {
		const parsed = parseJsonRow(element);
		return 'row' in parsed ? [parsed.row] : [];
	});
	if (found.length === 0) throw new InputError('no_rows', { file: file.name });
	if (rows.length === 0) throw new InputError('bad_json', { file: file.name });
	return rows;
}

/** The whole elements of the head, or null where no array of rows is in sight. */
function elements(text: string, head: Head, format: 'json' | 'jsonl'): JsonElement[] | null {
	const cutter = format === 'json' ? new JsonElements() : new JsonLines();
	const found = [...cutter.push(text.replace(/^\ufeff/, ''))];
	if (head.complete) found.push(...cutter.finish());
	return cutter instanceof JsonElements && !cutter.found ? null : found;
}
