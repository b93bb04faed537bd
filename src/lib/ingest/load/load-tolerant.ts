import type { InputFile } from '../../model/input-file';
import { BatchLoader, RowGatherer } from './load-batches';
import { scannedRecords } from './locate-rejects';
import type { ScannedRecord } from '../sniff/record-scanner';
import type { FoundReject } from './reject-list';
import type { FileRows, SourceFile } from './source-file';
import { splitRecord, type Field } from '../sniff/split-record';

/**
 * Reads a delimited file record by record: slower than the engine, but it gets over mixed line
 * ends and stray quotes, and rejects only what is beyond reading.
 */
export async function loadTolerant(source: SourceFile, plain: InputFile): Promise<FileRows> {
	const loader = new BatchLoader(source);
	const gatherer = new RowGatherer(loader);
	const { headerRow, preambleLines, dialect } = source.reading;
	const before = headerRow ?? preambleLines;
	await loader.open();
	for await (const record of scannedRecords(plain, dialect!, source.signal)) {
		if (record.line > before) gather(source, gatherer, record);
		source.progress(record.end, plain.size);
		await gatherer.flush();
	}
	await gatherer.flush(true);
	return loader.close();
}

function gather(source: SourceFile, gatherer: RowGatherer, record: ScannedRecord): void {
	const { reading } = source;
	const text = strictText(record.bytes);
	if (text === null || record.fault !== null) {
		gatherer.reject(unreadable(record, record.fault ?? 'invalid_encoding'));
		return;
	}
	const fields = splitRecord(text, reading.dialect!);
	const expected = reading.columns.length;
	if (isBlank(fields, expected)) return;
	if (!isWide(fields, expected)) {
		const reason = fields.length < expected ? 'too_few_columns' : 'too_many_columns';
		const parameters = { found: fields.length, expected };
		gatherer.reject({ line: record.line, reason, parameters, raw: text });
		return;
	}
	gatherer.add((index) => fields[index]!.text || null, record.line, text);
}

/** A line of delimiters is no row; one of the wrong width may hold spaces, too. */
function isBlank(fields: readonly Field[], expected: number): boolean {
	if (isWide(fields, expected) && expected > 1) return fields.every(({ text }) => text === '');
	return fields.every(({ text }) => text.trim() === '');
}

/** A delimiter too many at the very end of a line adds nothing. */
function isWide(fields: readonly Field[], expected: number): boolean {
	return (
		fields.length === expected || (fields.length === expected + 1 && fields[expected]!.text === '')
	);
}

function strictText(bytes: Uint8Array): string | null {
	try {
		return strictDecoder.decode(bytes);
	} catch {
		return null;
	}
}

const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function unreadable(
	{ line, bytes }: ScannedRecord,
	reason: 'unclosed_quote' | 'line_too_long' | 'invalid_encoding'
): FoundReject {
	return { line, reason, parameters: {}, raw: new TextDecoder().decode(bytes.subarray(0, 4096)) };
}
