import { textDecoder } from './text-decoder';
import type { Evidence, Dialect } from '../../model/reading';
import { findFooter } from './find-footer';
import { headRecords, type HeadRecord } from './head-records';
import { lineOffset } from './line-offset';
import type { Head } from './read-head';
import type { Tail } from './read-tail';

/** Where a table ends, and what stands behind it. */
export interface TableEnd {
	/** Offset in the file's bytes (inflated), or undefined where the table goes on to the end. */
	readonly endsAt?: number;
	/** Index behind its last record among those of the head. */
	readonly lastRow: number;
	readonly evidence: readonly Evidence[];
}

/** What is known of a table before its end is looked for. */
export interface TableStart {
	readonly dialect: Dialect;
	readonly encoding: string;
	readonly width: number;
	/** Index of the first row of data among the records of the head. */
	readonly firstRow: number;
	/** Index behind the last record of the main table among them. */
	readonly end: number;
}

/** The end of the main table: a footer, sums of its rows or another table may follow. */
export function tableEnd(
	head: Head,
	tail: Tail | null,
	records: readonly HeadRecord[],
	table: TableStart
): TableEnd {
	const isCut = table.end < records.length;
	if (isCut || tail === null) return endInHead(head, records, table, isCut);
	return endInTail(tail, records.length, table);
}

function endInHead(
	head: Head,
	records: readonly HeadRecord[],
	{ firstRow, end, width, encoding, dialect }: TableStart,
	isCut: boolean
): TableEnd {
	const footer = findFooter(records.slice(0, end), firstRow, width);
	if (footer.from === end && !isCut) return { lastRow: end, evidence: [] };
	const { line } = records[footer.from]!;
	const endsAt = lineOffset(head.bytes, line, encoding, dialect.recordEnd === '\r');
	return {
		endsAt,
		lastRow: footer.from,
		evidence: footerEvidence(end - footer.from, footer.totals)
	};
}

function endInTail(tail: Tail, lastRow: number, table: TableStart): TableEnd {
	const { dialect, encoding, width } = table;
	const endsAtReturn = dialect.recordEnd === '\r';
	const skipped = lineOffset(tail.bytes, 2, encoding, endsAtReturn);
	const bytes = tail.bytes.subarray(skipped);
	const text = textDecoder(encoding).decode(bytes);
	const records = headRecords(text, dialect, Infinity, width);
	const footer = findFooter(records, 0, width);
	if (footer.from === records.length) return { lastRow, evidence: [] };
	const { line } = records[footer.from]!;
	const endsAt = tail.at + skipped + lineOffset(bytes, line, encoding, endsAtReturn);
	const count = records.length - footer.from;
	return { endsAt, lastRow, evidence: footerEvidence(count, footer.totals) };
}

/** What speaks for a footer of so many records, of which some are sums. */
export function footerEvidence(count: number, totals: number): Evidence[] {
	const lines = count - totals;
	return [
		...(lines > 0 ? [{ code: 'footer', parameters: { count: lines } } as const] : []),
		...(totals > 0 ? [{ code: 'total_rows', parameters: { count: totals } } as const] : [])
	];
}
