import type { InputFile } from '../../model/input-file';
import type { Reading } from '../../model/reading';
import { arrowRows } from './arrow-rows';
import { jsonRows } from './json-rows';
import { parquetRows } from './parquet-rows';
import { rawTextRows, type OnDamage } from './raw-text-rows';
import { workbookRows } from './workbook-rows';
import type { Workbooks } from './workbook';

/**
 * The table of a file as it was written: the header first, if there is one, then every row, each
 * value the original text. Preamble, footer and blank lines are no rows. A row that is too short is
 * filled up with empty values, one that is too long keeps them all.
 */
export function rawRows(
	file: InputFile,
	reading: Reading,
	books?: Workbooks,
	onDamage?: OnDamage
): AsyncIterable<readonly string[]> {
	switch (reading.format) {
		case 'csv':
			return rawTextRows(file, reading, onDamage);
		case 'json':
		case 'jsonl':
			return jsonRows(file, reading);
		case 'parquet':
			return parquetRows(file, reading);
		case 'arrow':
			return arrowRows(file, reading);
		default:
			return workbookRows(file, reading, books);
	}
}
