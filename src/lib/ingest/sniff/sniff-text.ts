import { InputError } from '../../model/input-error';
import type { InputFile } from '../../model/input-file';
import type { Evidence, Reading, ReadingOverrides } from '../../model/reading';
import { columnNames, numberedNames } from '../columns/column-names';
import { sampledColumns } from '../columns/column-samples';
import { headRecords, type HeadRecord } from './head-records';
import { placeTable, type TablePlace } from './place-table';
import type { Head } from './read-head';
import type { Tail } from './read-tail';
import { sniffDialect, type SniffedDialect } from './sniff-dialect';
import type { SniffedEncoding } from './sniff-encoding';
import { sniffHeader, type SniffedHeader } from './sniff-header';
import { tableEnd, type TableEnd } from './table-end';

/** How many records of the head are looked at for the header and the samples. */
const MOST_RECORDS = 5000;

/** How a delimited text is to be read. Throws `InputError` no_rows where there is nothing but space. */
export function sniffText(
	file: InputFile,
	{ head, tail }: { head: Head; tail: Tail | null },
	encoding: SniffedEncoding,
	text: string,
	overrides: ReadingOverrides
): Reading {
	const sniffed = sniffDialect(text, overrides);
	const { dialect, columns } = sniffed;
	const all = headRecords(text, dialect, MOST_RECORDS, columns);
	const isWhole = head.complete && all.length < MOST_RECORDS;
	const records = isWhole || all.length < 2 ? all : all.slice(0, -1);
	const skipped = sniffed.hasSepLine ? 1 : 0;
	if (records.length <= skipped) throw new InputError('no_rows', { file: file.name });
	const place = placeTable(records, skipped);
	const given = overrides.headerRow;
	const header = sniffHeader(records, place.first, place.width, { skipped, given });
	const width = given && header.names ? header.names.length : place.width;
	const start = { dialect, encoding: encoding.encoding, width, ...header, end: place.end };
	const end = tableEnd(head, isWhole ? null : tail, records, start);
	return reading(file, head, { encoding, sniffed, place, header, width, end, records });
}

interface Sniffed {
	readonly encoding: SniffedEncoding;
	readonly sniffed: SniffedDialect;
	readonly place: TablePlace;
	readonly header: SniffedHeader;
	readonly width: number;
	readonly end: TableEnd;
	readonly records: readonly HeadRecord[];
}

function reading(
	file: InputFile,
	head: Head,
	{ encoding, sniffed, place, header, width, end, records }: Sniffed
): Reading {
	const { preambleLines, headerRow, headerRows, firstRow } = header;
	const names = header.names ? columnNames(padded(header.names, width)) : numberedNames(width);
	const rows = records
		.slice(firstRow, end.lastRow)
		.filter(({ fields }) => fields.length === names.length)
		.map(({ fields }) => fields);
	return {
		file: file.name,
		format: 'csv',
		compression: head.compression,
		encoding: encoding.encoding,
		byteOrderMark: encoding.byteOrderMark,
		dialect: sniffed.dialect,
		preambleLines,
		headerRow,
		...(headerRows > 1 ? { headerRows } : {}),
		...(end.endsAt === undefined ? {} : { endsAt: end.endsAt }),
		firstDataLine: firstDataLine(records, header, end),
		columns: sampledColumns(names, rows),
		confidence: Math.min(encoding.confidence, sniffed.confidence, header.confidence),
		evidence: [
			encoding.evidence,
			...sniffed.evidence,
			...header.evidence,
			...placeEvidence(preambleLines, place),
			...end.evidence
		]
	};
}

function placeEvidence(preambleLines: number, { others, hasTrailing }: TablePlace): Evidence[] {
	const preamble: Evidence = { code: 'preamble', parameters: { lines: preambleLines } };
	const tables: Evidence = {
		code: 'other_tables',
		parameters: { count: others.length, lines: others.join(', ') }
	};
	return [
		...(preambleLines > 0 ? [preamble] : []),
		...(hasTrailing ? [{ code: 'trailing_delimiter', parameters: {} } as const] : []),
		...(others.length > 0 ? [tables] : [])
	];
}

function padded(names: readonly string[], width: number): string[] {
	return Array.from({ length: width }, (_, index) => names[index] ?? '');
}

/** A header that is the last line of the file still has a line behind it. */
function firstDataLine(
	records: readonly HeadRecord[],
	{ firstRow, headerRow, headerRows, preambleLines }: SniffedHeader,
	{ lastRow }: TableEnd
): number {
	const first = firstRow < lastRow ? records[firstRow] : undefined;
	return first?.line ?? (headerRow ?? preambleLines + 1) + Math.max(1, headerRows);
}
