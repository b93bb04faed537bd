import { inertText } from '../../model/inert-text';
import { safeCsv } from '../../model/safe-csv';
import { columnHead } from '../office/table';
import { writableText } from '../writable-text';
import type { FigureNumbers } from './figure-numbers';

/**
 * The numbers of a figure as CSV, in full precision and in the units that the heads say; an empty cell
 * is not known. What a spreadsheet would run as a formula stays text.
 */
export function figureCsv({ table: { columns, rows } }: FigureNumbers): string {
	const cells = rows.map((row) =>
		row.map(({ text, value }, at) => (columns[at]!.kind === 'text' ? writableText(text) : value))
	);
	const heads = columns.map((column) => inertText(writableText(columnHead(column))));
	return safeCsv(heads, cells);
}
