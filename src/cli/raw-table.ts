import { rawRows, sniff, unpackedFiles, Workbooks } from '../lib/ingest';
import { InputError } from '../lib/model/input-error';
import { fileOfBytes, type InputFile } from '../lib/model/input-file';
import type { Reading, ReadingOverrides } from '../lib/model/reading';

/** A file and how it is read; null for a file without any content. */
export interface SniffedFile {
	readonly file: InputFile;
	readonly reading: Reading | null;
	/** A workbook is parsed once for both. */
	readonly books: Workbooks;
}

/** Files up to this size (1 MiB) are read once and kept, as thousands of them are opened. */
const SMALL_BYTES = 1024 * 1024;

async function inMemory(file: InputFile): Promise<InputFile> {
	return fileOfBytes(file.name, await file.read(0, file.size));
}

/** How the files in a file are read: those of an archive, or the file alone. */
export async function sniffedFiles(
	file: InputFile,
	overrides: ReadingOverrides
): Promise<readonly SniffedFile[]> {
	if (file.size === 0) return [];
	const kept = file.size > SMALL_BYTES ? file : await inMemory(file);
	const { files } = await unpackedFiles([kept]);
	return Promise.all(files.map((own) => sniffedFile(own, overrides)));
}

/** An empty file has no reading and is no fault. */
async function sniffedFile(file: InputFile, overrides: ReadingOverrides): Promise<SniffedFile> {
	const books = new Workbooks();
	try {
		return { file, reading: await sniff(file, overrides, books), books };
	} catch (error) {
		const isEmpty = error instanceof InputError && ['empty_file', 'no_rows'].includes(error.code);
		if (!isEmpty) throw error;
		return { file, reading: null, books };
	}
}

/** Told of each record with damaged bytes, by its file and line. */
export type OnDamage = (file: InputFile, line: number) => void;

/** A table of text. */
export interface RawTable {
	/** Whether the first row holds the names of the columns. */
	readonly hasHeader: boolean;
	readonly rows: AsyncIterable<readonly string[]>;
}

/**
 * The rows of files as one table: those of a single file as they are. Where headers differ, the table
 * has every name once, in the order they first appear, and a row leaves empty what its file lacks.
 */
export async function rawTable(
	files: readonly SniffedFile[],
	onDamage: OnDamage = () => undefined
): Promise<RawTable> {
	const known = files.flatMap(({ reading, ...file }) => (reading ? [{ ...file, reading }] : []));
	const headers = await Promise.all(known.map(headerOf));
	return { hasHeader: (headers[0] ?? null) !== null, rows: rowsOf(known, headers, onDamage) };
}

type Header = readonly string[] | null;

async function* rowsOf(
	files: readonly ReadFile[],
	headers: readonly Header[],
	onDamage: OnDamage
): AsyncGenerator<readonly string[]> {
	const [first = null] = headers;
	const names = [...new Set(headers.flatMap((header) => header ?? []))];
	const isOne = headers.every((header) => header === null || isSame(header, first));
	if (first !== null) yield isOne ? first : names;
	for (const [index, { file, reading, books }] of files.entries()) {
		const header = headers[index] ?? null;
		const places = isOne || header === null ? null : names.map((name) => header.indexOf(name));
		let isHeader = header !== null;
		const damaged = (line: number) => onDamage(file, line);
		for await (const row of rawRows(file, reading, books, damaged)) {
			if (!isHeader) yield places === null ? row : places.map((at) => row[at] ?? '');
			isHeader = false;
		}
	}
}

type ReadFile = SniffedFile & { readonly reading: Reading };

/** The header of a file, or null where its first row is data. */
async function headerOf({ file, reading, books }: ReadFile): Promise<Header> {
	if (hasLines(reading) && reading.headerRow === null) return null;
	for await (const row of rawRows(file, reading, books)) return row;
	return null;
}

/** Whether a header is a row of the file; the columns of other formats have names of their own. */
function hasLines({ format, sheets }: Reading): boolean {
	return format === 'csv' || sheets !== undefined;
}

function isSame(header: readonly string[], other: Header): boolean {
	return header.length === other?.length && header.every((name, at) => name === other[at]);
}
