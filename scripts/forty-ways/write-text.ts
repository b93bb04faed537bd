import type { Table } from './styles';

/** What stands between fields, around them, and at the end of a record. */
export interface Writing {
	readonly delimiter: string;
	/** One character, or an opening and a closing one. */
	readonly quote: string;
	readonly escape: 'doubled' | '\\';
	readonly end: string;
	readonly quotesAll: boolean;
}

const plain: Writing = {
	delimiter: ',',
	quote: '"',
	escape: 'doubled',
	end: '\n',
	quotesAll: false
};

/** A table as delimited text, comma and LF unless told. */
export function delimited(table: Table, changes: Partial<Writing> = {}): string {
	const writing = { ...plain, ...changes };
	return table.map((row) => line(row, writing) + writing.end).join('');
}

function line(row: readonly string[], writing: Writing): string {
	return row.map((field) => written(field, writing)).join(writing.delimiter);
}

function written(field: string, { delimiter, quote, escape, quotesAll }: Writing): string {
	const [open = '', close = open] = quote;
	const marks = [
		delimiter.trim() || delimiter,
		open,
		close,
		'\n',
		'\r',
		...(escape === '\\' ? ['\\'] : [])
	];
	const needs = marks.some((mark) => field.includes(mark)) || /^\s|\s$/.test(field);
	if (!quotesAll && !needs) return field;
	const safe = escape === '\\' ? field.replaceAll('\\', '\\\\') : field;
	return open + safe.replaceAll(close, (escape === '\\' ? '\\' : close) + close) + close;
}
