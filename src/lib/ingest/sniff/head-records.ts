import type { Dialect } from '../../model/reading';
import { recordsOf } from './table-text';

/** One record of the head of a file, cut into fields. */
export interface HeadRecord {
	readonly line: number;
	readonly fields: readonly string[];
	/** Whether blank lines stand right before it. */
	readonly isApart: boolean;
}

/** The records at the beginning of a text, blank lines left out. */
export function headRecords(
	text: string,
	dialect: Dialect,
	most: number,
	width: number | null = null
): HeadRecord[] {
	const records: HeadRecord[] = [];
	let isApart = false;
	for (const { line, text: record, fields } of recordsOf(text, dialect, width)) {
		if (records.length >= most) return records;
		const isBlank = record.trim() === '' || fields.every((field) => field.trim() === '');
		if (!isBlank) records.push({ line, fields, isApart: isApart && records.length > 0 });
		isApart = isBlank;
	}
	return records;
}

/** How much a record of some width says: a single field may be a line of anything. */
function weightOf(width: number): number {
	return width === 1 ? 0.25 : 1 - 1 / width;
}

/** The field count that most records have, wide ones counting more; of several the largest. */
export function usualWidth(records: readonly Pick<HeadRecord, 'fields'>[]): number {
	const counts = new Map<number, number>();
	for (const { fields } of records) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
	const weighed = [...counts].map(([width, count]) => [width, count * weightOf(width)] as const);
	return weighed.sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}
