import type { InputFile } from '../../model/input-file';
import type { Reading } from '../../model/reading';
import { decodedPieces } from '../sniff/decoded-pieces';
import { joinedNames } from '../sniff/joined-names';
import { TableText, type TextRecord } from '../sniff/table-text';

/** The header, if there is one, and the rows of a delimited text, as they were written. */
export async function* rawTextRows(
	file: InputFile,
	reading: Reading
): AsyncGenerator<readonly string[]> {
	const { headerRow, preambleLines, columns, evidence } = reading;
	const width = columns.length;
	const dropsLast = evidence.some(({ code }) => code === 'trailing_delimiter');
	const header: string[][] = [];
	let isOpen = headerRow !== null;
	for await (const { line, text, fields } of textRecords(file, reading)) {
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
export async function* textRecords(
	file: InputFile,
	reading: Reading,
	signal?: AbortSignal
): AsyncGenerator<TextRecord> {
	const text = new TableText(reading.dialect!, reading.columns.length);
	for await (const piece of decodedPieces(file, reading, signal)) yield* text.push(piece.text);
	yield* text.finish();
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
