import { InputError } from '../../model/input-error';
import type { InputFile } from '../../model/input-file';
import type { Reading } from '../../model/reading';
import { decodedPieces } from '../sniff/decoded-pieces';
import { joinedNames } from '../sniff/joined-names';
import { TableText, type TextRecord } from '../sniff/table-text';

/** Told of each record with bytes that are not valid in the encoding: U+FFFD stands for them. */
export type OnDamage = (line: number) => void;

/**
 * The header, if there is one, and the rows of a delimited text, as they were written. Throws
 * `InputError` line_too_long where a record cannot be kept whole.
 */
export async function* rawTextRows(
	file: InputFile,
	reading: Reading,
	onDamage?: OnDamage
): AsyncGenerator<readonly string[]> {
	const { headerRow, preambleLines, columns, evidence } = reading;
	const width = columns.length;
	const dropsLast = evidence.some(({ code }) => code === 'trailing_delimiter');
	const header: string[][] = [];
	let isOpen = headerRow !== null;
	for await (const { line, text, fields, fault } of textRecords(file, reading, onDamage)) {
		if (fault === 'line_too_long') throw new InputError(fault, { file: file.name, line });
		if (line <= preambleLines || isBlank(text, fields)) continue;
		if (isOpen && line < reading.firstDataLine) {
			header.push([...fields]);
			continue;
		}
		if (isOpen) yield headerOf(header, width);
		isOpen = false;
		yield shaped(fields, width, dropsLast);
	}
	if (isOpen) yield headerOf(header, width);
}

/** All records of a delimited text, up to where its table ends. */
async function* textRecords(
	file: InputFile,
	reading: Reading,
	onDamage: OnDamage = () => undefined
): AsyncGenerator<TextRecord> {
	const table = new TableText(reading.dialect!, reading.columns.length);
	let wasDamaged = false;
	for await (const { text, isDamaged } of decodedPieces(file, reading)) {
		for (const record of table.push(text)) {
			if ((isDamaged || wasDamaged) && record.text.includes('\ufffd')) onDamage(record.line);
			yield record;
		}
		wasDamaged = isDamaged;
	}
	for (const record of table.finish()) {
		if (wasDamaged && record.text.includes('\ufffd')) onDamage(record.line);
		yield record;
	}
}

/** A line without a single character that counts is no row; in a narrow table it may be an empty value. */
function isBlank(text: string, fields: readonly string[]): boolean {
	return text.trim() === '' || fields.every((field) => field.trim() === '');
}

/** A table with row names has a header that is one cell short at the left. */
function headerOf(rows: readonly (readonly string[])[], width: number): readonly string[] {
	const names = joinedNames(rows);
	if (names.length === width - 1 && rows.length === 1) return ['', ...names];
	return shaped(names, width);
}

/** As many fields as the table has columns, or more; where every row ends with a delimiter, that is none. */
function shaped(fields: readonly string[], width: number, dropsLast = false): readonly string[] {
	if (fields.length < width) return [...fields, ...Array<string>(width - fields.length).fill('')];
	const isTrailing = dropsLast && fields.length === width + 1 && fields[width] === '';
	return isTrailing ? fields.slice(0, width) : fields;
}
