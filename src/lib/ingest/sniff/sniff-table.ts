import type { Reading, ReadingOverrides } from '../../model/reading';
import { columnNames, numberedNames } from '../columns/column-names';
import { sampledColumns } from '../columns/column-samples';
import type { HeadRecord } from './sniff-dialect';
import { sniffHeader } from './sniff-header';

/** What the first rows of a table say about it: its columns, and where its data begins. */
export type TableHead = Pick<
	Reading,
	'preambleLines' | 'headerRow' | 'firstDataLine' | 'columns' | 'confidence' | 'evidence'
>;

/** Values of one row with its place in the table, counted from 1. */
export interface HeadRow {
	readonly line: number;
	readonly cells: readonly (string | null)[];
}

/** Finds the header of a table that is no text, in the same way as that of a text. */
export function sniffTable(rows: readonly HeadRow[], { headerRow }: ReadingOverrides): TableHead {
	const records = rows.map(recordOf);
	const header = sniffHeader(records, 0, headerRow);
	const names = header.names
		? columnNames(Array.from({ length: header.width }, (_, at) => header.names![at] ?? ''))
		: numberedNames(header.width);
	const data = records.slice(header.firstRow).map(({ fields }) => fields.map(({ text }) => text));
	return {
		preambleLines: header.preambleLines,
		headerRow: header.headerRow,
		firstDataLine: records[header.firstRow]?.line ?? (header.headerRow ?? header.preambleLines) + 1,
		columns: sampledColumns(names, data),
		confidence: header.confidence,
		evidence: header.evidence
	};
}

function recordOf({ line, cells }: HeadRow): HeadRecord {
	return { line, fields: cells.map((cell) => ({ text: cell ?? '', quoted: false })) };
}
