import { InputError } from '../../model/input-error';
import type { InputFile } from '../../model/input-file';
import type { LogFormat, Reading } from '../../model/reading';
import { sampledColumns } from '../columns/column-samples';
import type { Head } from './read-head';

/** How many rows of a file that describes itself are read for samples. */
export const SAMPLED_ROWS = 1000;

/** What a file that describes itself says: its columns, and its first rows as text. */
export interface SelfDescription {
	readonly format: LogFormat;
	/** The format as it is called. */
	readonly name: string;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly (string | null | undefined)[])[];
}

/** How a file that says everything itself is to be read. Throws `InputError` no_rows where it has no column. */
export function selfDescribed(
	file: InputFile,
	{ compression }: Head,
	{ format, name, columns, rows }: SelfDescription
): Reading {
	if (columns.length === 0) throw new InputError('no_rows', { file: file.name });
	return {
		file: file.name,
		format,
		compression,
		encoding: 'utf-8',
		byteOrderMark: false,
		dialect: null,
		preambleLines: 0,
		headerRow: null,
		firstDataLine: 1,
		columns: sampledColumns(columns, rows),
		confidence: 1,
		evidence: [{ code: 'magic_bytes', parameters: { format: name } }]
	};
}
