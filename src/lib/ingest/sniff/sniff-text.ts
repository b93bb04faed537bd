import { InputError } from '../../model/input-error';
import type { InputFile } from '../../model/input-file';
import type { Reading, ReadingOverrides } from '../../model/reading';
import { columnNames, numberedNames } from '../columns/column-names';
import { sampledColumns } from '../columns/column-samples';
import type { Head } from './read-head';
import { headRecords, sniffDialect, type HeadRecord, type SniffedDialect } from './sniff-dialect';
import type { SniffedEncoding } from './sniff-encoding';
import { sniffHeader, type SniffedHeader } from './sniff-header';

/** How many records of the head are looked at for the header and the samples. */
const MOST_RECORDS = 5000;

/** How a delimited text is to be read. Throws `InputError` no_rows where there is nothing but space. */
export function sniffText(
	file: InputFile,
	head: Head,
	encoding: SniffedEncoding,
	text: string,
	overrides: ReadingOverrides
): Reading {
	const sniffed = sniffDialect(text, overrides.delimiter);
	const records = wholeRecords(headRecords(text, sniffed.dialect, MOST_RECORDS), head);
	if (records.length === 0) throw new InputError('no_rows', { file: file.name });
	const header = sniffHeader(records, sniffed.hasSepLine ? 1 : 0, overrides.headerRow);
	return reading(file, head, encoding, sniffed, header, records);
}

/** The last record of a cut head may be cut itself. */
function wholeRecords(records: HeadRecord[], head: Head): HeadRecord[] {
	return head.complete || records.length < 2 ? records : records.slice(0, -1);
}

function reading(
	file: InputFile,
	head: Head,
	encoding: SniffedEncoding,
	{ dialect, ...sniffed }: SniffedDialect,
	header: SniffedHeader,
	records: readonly HeadRecord[]
): Reading {
	const names = header.names ? columnNames(padded(header)) : numberedNames(header.width);
	const rows = records
		.slice(header.firstRow)
		.filter(({ fields }) => fields.length === names.length)
		.map(({ fields }) => fields.map(({ text }) => text));
	return {
		file: file.name,
		format: 'csv',
		compression: head.compression,
		encoding: encoding.encoding,
		byteOrderMark: encoding.byteOrderMark,
		dialect,
		preambleLines: header.preambleLines,
		headerRow: header.headerRow,
		firstDataLine: records[header.firstRow]?.line ?? lineBehind(header),
		columns: sampledColumns(names, rows),
		confidence: Math.min(encoding.confidence, sniffed.confidence, header.confidence),
		evidence: [encoding.evidence, ...sniffed.evidence, ...header.evidence]
	};
}

function padded({ names, width }: SniffedHeader): string[] {
	return Array.from({ length: width }, (_, index) => names?.[index] ?? '');
}

/** A header that is the last line of the file still has a line behind it. */
function lineBehind({ headerRow, preambleLines }: SniffedHeader): number {
	return (headerRow ?? preambleLines) + 1;
}
