import type { InputFile } from '../../model/input-file';
import { decodedPieces } from '../sniff/decoded-pieces';
import { TableText, type TextRecord } from '../sniff/table-text';
import { BatchLoader, RowGatherer } from './load-batches';
import type { FileRows, SourceFile } from './source-file';

/**
 * Reads a delimited file in UTF-8 record by record: slower than the engine, but it gets over mixed
 * line ends, stray quotes and delimiters of any length, and rejects only what is beyond reading.
 */
export async function loadTolerant(source: SourceFile, plain: InputFile): Promise<FileRows> {
	const { reading, signal } = source;
	const loader = new BatchLoader(source);
	const gatherer = new RowGatherer(loader);
	const text = new TableText(reading.dialect!, reading.columns.length);
	const place = { compression: 'none', encoding: 'utf-8', endsAt: endOf(source, plain) } as const;
	const first = reading.firstDataLine;
	let [read, wasDamaged] = [0, false];
	for await (const piece of decodedPieces(plain, place, signal)) {
		const isDamaged = wasDamaged || piece.isDamaged;
		for (const record of text.push(piece.text)) {
			if (record.line >= first) gatherRecord(source, gatherer, record, isDamaged);
		}
		wasDamaged = piece.isDamaged;
		source.progress((read += piece.bytes), plain.size);
		await gatherer.flush();
	}
	for (const record of text.finish()) {
		if (record.line >= first) gatherRecord(source, gatherer, record, wasDamaged);
	}
	await gatherer.flush(true);
	source.progress(plain.size, plain.size);
	return loader.close();
}

/** A file that had to be decoded or inflated has been cut at the table's end already. */
function endOf({ file, reading }: SourceFile, plain: InputFile): number | undefined {
	return plain === file ? reading.endsAt : undefined;
}

/** Gathers a record as a row, or as a reject where it is none. */
export function gatherRecord(
	{ reading }: SourceFile,
	gatherer: RowGatherer,
	{ line, text, fields, fault }: TextRecord,
	isDamaged: boolean
): void {
	const expected = reading.columns.length;
	const isFit = isWide(fields, expected);
	if (fault !== 'line_too_long' && isBlank(fields, expected)) return;
	if (isDamaged && text.includes('\ufffd')) {
		gatherer.reject({ line, reason: 'invalid_encoding', parameters: {}, raw: text });
	} else if (fault === 'line_too_long' || (fault !== null && !isFit)) {
		gatherer.reject({ line, reason: fault, parameters: {}, raw: text });
	} else if (isFit) gatherer.add((index) => fields[index]! || null, line, text);
	else {
		const reason = fields.length < expected ? 'too_few_columns' : 'too_many_columns';
		gatherer.reject({ line, reason, parameters: { found: fields.length, expected }, raw: text });
	}
}

/** A line of delimiters is no row; one of the wrong width may hold spaces, too. */
function isBlank(fields: readonly string[], expected: number): boolean {
	if (isWide(fields, expected) && expected > 1) return fields.every((field) => field === '');
	return fields.every((field) => field.trim() === '');
}

/** A delimiter too many at the very end of a line adds nothing. */
function isWide(fields: readonly string[], expected: number): boolean {
	return fields.length === expected || (fields.length === expected + 1 && fields[expected] === '');
}
