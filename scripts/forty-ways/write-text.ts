import type { Table } from './styles';

/** What stands between fields, around them, and at the end of a record. */
export interface Writing {
	readonly delimiter: string;
	/** One character, or an opening and a closing one; empty where nothing is quoted. */
	readonly quote: string;
	readonly escape: 'doubled' | '\\';
	readonly end: string;
	/** Whether every field is quoted, or only one that needs it. */
	readonly quotesAll?: boolean;
}

/** Comma and LF, with quotes where they are needed. */
export const plain: Writing = { delimiter: ',', quote: '"', escape: 'doubled', end: '\n' };

/** A table as delimited text, comma and LF unless told. */
export function delimited(table: Table, changes: Partial<Writing> = {}): string {
	const writing = { ...plain, ...changes };
	return linesOf(table, writing)
		.map((line) => line + writing.end)
		.join('');
}

/** The lines of a table, without record ends. */
export function linesOf(table: Table, writing: Writing = plain): string[] {
	return table.map((row) => row.map((field) => written(field, writing)).join(writing.delimiter));
}

/** A field as it is written. */
export function written(field: string, { delimiter, quote, escape, quotesAll }: Writing): string {
	const [open = '', close = open] = quote;
	const marks = [
		delimiter.trim() || delimiter,
		open,
		close,
		'\n',
		'\r',
		...(escape === '\\' ? ['\\'] : [])
	];
	const needs = marks.some((mark) => mark !== '' && field.includes(mark)) || /^\s|\s$/.test(field);
	if (open === '' || !(quotesAll || needs)) return field;
	const by = escape === '\\' ? '\\' : close;
	const safe = escape === '\\' ? field.replaceAll('\\', '\\\\') : field;
	return open + safe.replaceAll(close, by + close) + close;
}
