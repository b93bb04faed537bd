import type { InputFile } from '../../model/input-file';
import type { Reading } from '../../model/reading';
import { rawJsonRows } from './raw-json-rows';
import { rawParquetRows } from './raw-parquet-rows';
import { rawTextRows } from './raw-text-rows';

/**
 * The table of a file as it was written: the header first, if there is one, then every row, each
 * value the original text. Preamble, footer and blank lines are no rows. A row that is too short is
 * filled up with empty values, one that is too long keeps them all.
 */
export function rawRows(file: InputFile, reading: Reading): AsyncIterable<readonly string[]> {
	if (reading.format === 'csv') return rawTextRows(file, reading);
	return reading.format === 'parquet' ? rawParquetRows(file, reading) : rawJsonRows(file, reading);
}
