import { textDecoder } from './text-decoder';
import { InputError } from '../../model/input-error';
import type { InputFile } from '../../model/input-file';
import type {
	Compression,
	Evidence,
	Reading,
	ReadingOverrides,
	WorkbookFormat
} from '../../model/reading';
import { Workbooks } from '../load/workbook';
import { isOtherExtension } from './extension';
import { plainFile } from './inflate';
import { jsonKind } from './json-kind';
import { readHead, type Head } from './read-head';
import { sniffArrow } from './sniff-arrow';
import { sniffContainer } from './sniff-container';
import { readTail } from './read-tail';
import { sniffEncoding } from './sniff-encoding';
import { isDocument, isMarkup, sniffFormat } from './sniff-format';
import { sniffJsonText } from './sniff-json';
import { sniffParquet } from './sniff-parquet';
import { sniffText } from './sniff-text';
import { sniffWorkbook } from './sniff-workbook';

/**
 * How a file is to be read, found out from its first bytes. Throws `InputError`: empty_file,
 * no_rows, file_changed, unsupported_format, encoding_unknown, bad_gzip, bad_parquet, bad_json,
 * json_too_deep, bad_arrow, bad_workbook, encrypted, sheet_not_found, too_large, archive_bomb.
 */
export async function sniff(
	file: InputFile,
	overrides: ReadingOverrides = {},
	books = new Workbooks()
): Promise<Reading> {
	const head = await readHead(file);
	const reading = await sniffed(file, head, overrides, books);
	const compression = compressionOf(file, reading);
	return { ...reading, compression, evidence: evidenceOf(file, head, reading) };
}

async function sniffed(
	file: InputFile,
	head: Head,
	overrides: ReadingOverrides,
	books: Workbooks
): Promise<Reading> {
	const format = sniffFormat(head.bytes);
	switch (format.kind) {
		case 'unsupported':
			throw new InputError('unsupported_format', { file: file.name, format: format.name });
		case 'parquet':
			return sniffParquet(file, head);
		case 'arrow':
			return sniffArrow(file, head);
		case 'text':
			return sniffCharacters(file, head, overrides, books);
		default: {
			const plain = await plainFile(file, head.compression);
			const stored = { format: await sniffContainer(plain, head), encoding: 'utf-8' };
			return sniffBook(file, plain, head, stored, overrides, books);
		}
	}
}

async function sniffBook(
	file: InputFile,
	plain: InputFile,
	{ compression }: Head,
	{ format, encoding }: { readonly format: WorkbookFormat; readonly encoding: string },
	overrides: ReadingOverrides,
	books: Workbooks
): Promise<Reading> {
	const workbook = await books.open(file, format, encoding, plain);
	return sniffWorkbook(file, workbook, { format, compression, encoding }, overrides);
}

async function sniffCharacters(
	file: InputFile,
	head: Head,
	overrides: ReadingOverrides,
	books: Workbooks
): Promise<Reading> {
	const encoding = sniffEncoding(head.bytes, overrides.encoding);
	const text = textDecoder(encoding.encoding).decode(head.bytes, { stream: true });
	refuseBinary(file, text);
	if (text.trim() === '') throw new InputError('no_rows', { file: file.name });
	if (isMarkup(text)) {
		const plain = await plainFile(file, head.compression);
		const stored = { format: 'markup', encoding: encoding.encoding } as const;
		return sniffBook(file, plain, head, stored, overrides, books);
	}
	if (isDocument(text)) {
		throw new InputError('unsupported_format', { file: file.name, format: 'HTML / XML' });
	}
	const format = overrides.delimiter === undefined ? jsonKind(text) : null;
	if (format !== null) return sniffJsonText(file, head, encoding, text, format, overrides);
	const tail = await readTail(file, head);
	return sniffText(file, { head, tail }, encoding, text, overrides);
}

/** Text has hardly any control characters, apart from those that are made to separate fields. */
function refuseBinary(file: InputFile, text: string): void {
	// eslint-disable-next-line no-control-regex -- control characters are what is looked for
	const controls = text.match(/[\x00\x02-\x08\x0e-\x1a]/g)?.length ?? 0;
	if (controls > text.length / 50) {
		throw new InputError('unsupported_format', { file: file.name, format: 'binary' });
	}
}

/** What a file is packed in, or was before it was taken out. */
function compressionOf({ unpackedFrom }: InputFile, { compression }: Reading): Compression {
	return compression === 'none' ? (unpackedFrom?.kind ?? 'none') : compression;
}

function evidenceOf(file: InputFile, head: Head, reading: Reading): readonly Evidence[] {
	const { unpackedFrom, name } = file;
	return [
		...(unpackedFrom
			? [{ code: 'unpacked', parameters: { file: unpackedFrom.file } } as const]
			: []),
		...(head.compression === 'gzip' ? [{ code: 'gzip', parameters: {} } as const] : []),
		...reading.evidence,
		...(isOtherExtension(name, reading.format)
			? [{ code: 'other_extension', parameters: { format: reading.format } } as const]
			: [])
	];
}
