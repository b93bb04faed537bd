import type { Dialect } from '../../model/reading';

/** One field of a record. */
export interface Field {
	readonly text: string;
	/** Whether it stood in quotes, so that a delimiter in it means nothing. */
	readonly quoted: boolean;
}

/**
 * The fields of one record. Quotes around a field are taken off and escaped quotes restored; a
 * field with more text behind its closing quote is kept as written.
 */
export function splitRecord(record: string, dialect: Dialect): Field[] {
	const fields: Field[] = [];
	let at = 0;
	for (;;) {
		const field = readQuoted(record, at, dialect) ?? readPlain(record, at, dialect);
		fields.push(field);
		at = field.end + dialect.delimiter.length;
		if (field.end >= record.length) return fields;
	}
}

interface FieldAt extends Field {
	/** Index behind the field: of its delimiter, or the record's length. */
	readonly end: number;
}

function readPlain(record: string, from: number, { delimiter }: Dialect): FieldAt {
	const found = record.indexOf(delimiter, from);
	const end = found < 0 ? record.length : found;
	return { text: record.slice(from, end), quoted: false, end };
}

/** A field in quotes, or null where there is none or it does not end with its quote. */
function readQuoted(record: string, from: number, dialect: Dialect): FieldAt | null {
	const open = skipSpaces(record, from);
	if (record[open] !== dialect.quote) return null;
	const close = closingQuote(record, open + 1, dialect);
	const end = close < 0 ? -1 : skipSpaces(record, close + 1);
	if (end < 0 || !(end === record.length || record.startsWith(dialect.delimiter, end))) return null;
	return { text: unescaped(record.slice(open + 1, close), dialect), quoted: true, end };
}

function closingQuote(record: string, from: number, { quote, escape }: Dialect): number {
	for (let at = from; at < record.length; at++) {
		if (record[at] === escape && escape !== quote) at++;
		else if (record[at] === quote) {
			if (escape !== quote || record[at + 1] !== quote) return at;
			at++;
		}
	}
	return -1;
}

function unescaped(text: string, { quote, escape }: Dialect): string {
	return text.includes(escape) ? text.replaceAll(escape + quote, quote) : text;
}

function skipSpaces(record: string, from: number): number {
	let at = from;
	while (record[at] === ' ') at++;
	return at;
}
