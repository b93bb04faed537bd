import type { Reading, ReadingOverrides } from '../../model/reading';
import { columnNames, numberedNames } from '../columns/column-names';
import { sampledColumns } from '../columns/column-samples';
import type { HeadRecord } from './head-records';
import { placeTable } from './place-table';
import { sniffHeader } from './sniff-header';

/** What the first rows of a table say about it: its columns, and where its data begins. */
export type TableHead = Pick<
	Reading,
	| 'preambleLines'
	| 'headerRow'
	| 'headerRows'
	| 'firstDataLine'
	| 'columns'
	| 'confidence'
	| 'evidence'
>;

/** Values of one row with its place in the table, counted from 1. */
export interface HeadRow {
	readonly line: number;
	readonly cells: readonly (string | null)[];
}

/**
 * Finds the table among rows that are no text, in the same way as in a text. Rows that hold nothing
 * are not among them.
 */
export function sniffTable(rows: readonly HeadRow[], { headerRow }: ReadingOverrides): TableHead {
	const records = rows.map(recordOf);
	const place = placeTable(records, 0);
	const header = sniffHeader(records, place.first, place.width, { skipped: 0, given: headerRow });
	const { preambleLines, headerRows, firstRow } = header;
	const names = header.names
		? columnNames(Array.from({ length: place.width }, (_, at) => header.names![at] ?? ''))
		: numberedNames(place.width);
	const preamble = { code: 'preamble', parameters: { lines: preambleLines } } as const;
	return {
		preambleLines,
		headerRow: header.headerRow,
		...(headerRows > 1 ? { headerRows } : {}),
		firstDataLine: records[firstRow]?.line ?? (header.headerRow ?? preambleLines) + 1,
		columns: sampledColumns(
			names,
			records.slice(firstRow).map(({ fields }) => fields)
		),
		confidence: header.confidence,
		evidence: [...header.evidence, ...(preambleLines > 0 ? [preamble] : [])]
	};
}

/** Rows of cells as records of fields, each with whether it stands apart. */
export function recordOf(
	{ line, cells }: HeadRow,
	at: number,
	rows: readonly HeadRow[]
): HeadRecord {
	const isApart = at > 0 && rows[at - 1]!.line < line - 1;
	return { line, fields: cells.map((cell) => cell ?? ''), isApart };
}
