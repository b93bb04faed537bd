import { isYearlessDate } from '../columns/yearless-date';
import type { InputFile } from '../../model/input-file';
import type { Dialect } from '../../model/reading';
import type { RejectReason } from '../../model/reject';
import { byteChunks } from '../sniff/byte-chunks';
import { RecordScanner, type ScannedRecord } from '../sniff/record-scanner';
import { shownValue, type FoundReject } from './reject-list';
import type { SourceFile } from './source-file';
import { splitRecord } from '../sniff/split-record';
import { typedReasons } from '../columns/typed-marks';

/** A record that the engine's parser could not use, by where it stands in the file. */
export interface StructuralReject {
	/** Offset of the record, or of line ends right before it. */
	readonly offset: number;
	readonly reason: Extract<
		RejectReason,
		'too_few_columns' | 'too_many_columns' | 'invalid_encoding' | 'line_too_long'
	>;
	/** Whether there is nothing but space in it: then it is no row. */
	readonly isBlank: boolean;
}

interface TypedReject {
	/** How manieth staged row of the file it is, from 0. */
	readonly ordinal: number;
	readonly mark: number;
}

/**
 * Finds the lines of a file's rejects and lists them. The engine tells the offsets of records it
 * could not cut and the ordinals of rows it could not type; only the file itself knows their lines,
 * so it is scanned once more, if there are any.
 */
export async function locateRejects(
	source: SourceFile,
	plain: InputFile,
	from: number,
	structural: readonly StructuralReject[]
): Promise<void> {
	const typed = await source.table.rejects(from, source.rejects.room);
	if (typed.length + structural.length === 0) return;
	source.rejects.add(source.file.name, await foundRejects(source, plain, structural, typed));
}

async function foundRejects(
	source: SourceFile,
	plain: InputFile,
	structural: readonly StructuralReject[],
	typed: readonly TypedReject[]
): Promise<FoundReject[]> {
	const found: FoundReject[] = [];
	let [ordinal, nextTyped, nextStructural] = [0, 0, 0];
	for await (const record of dataRecords(source, plain)) {
		const cut = structural[nextStructural];
		if (cut && record.end > record.start && record.end > cut.offset) {
			nextStructural++;
			if (!cut.isBlank) found.push(structuralReject(source, record, cut));
		} else if (typed[nextTyped]?.ordinal === ordinal++) {
			found.push(typedReject(source, record, typed[nextTyped++]!.mark));
		}
		const isDone = nextTyped >= typed.length && nextStructural >= structural.length;
		if (isDone || found.length >= source.rejects.room) break;
	}
	return found;
}

/** The records that the engine took for rows or rejected, in order. */
async function* dataRecords(source: SourceFile, plain: InputFile): AsyncGenerator<ScannedRecord> {
	const { headerRow, preambleLines, columns } = source.reading;
	const before = headerRow ?? preambleLines;
	for await (const record of scannedRecords(plain, source.reading.dialect!, source.signal)) {
		const isEmptyLine = record.end === record.start && columns.length > 1;
		if (record.line > before && !isEmptyLine) yield record;
	}
}

/** All records of a delimited UTF-8 file. */
export async function* scannedRecords(
	file: InputFile,
	dialect: Dialect,
	signal?: AbortSignal
): AsyncGenerator<ScannedRecord> {
	const scanner = new RecordScanner(dialect);
	for await (const chunk of byteChunks(file)) {
		signal?.throwIfAborted();
		yield* scanner.push(chunk);
	}
	yield* scanner.finish();
}

function structuralReject(
	{ reading }: SourceFile,
	{ line, bytes }: ScannedRecord,
	{ reason }: StructuralReject
): FoundReject {
	const raw = decoded(bytes.subarray(0, 4096));
	const isCounted = reason === 'too_few_columns' || reason === 'too_many_columns';
	const expected = reading.columns.length;
	const found = isCounted ? splitRecord(decoded(bytes), reading.dialect!).length : 0;
	return { line, reason, parameters: isCounted ? { found, expected } : {}, raw };
}

function typedReject(
	source: SourceFile,
	{ line, bytes }: ScannedRecord,
	mark: number
): FoundReject {
	const raw = decoded(bytes);
	const fields = splitRecord(raw, source.reading.dialect!);
	return { line, raw, ...typedFault(source, mark, (index) => fields[index]?.text ?? '') };
}

/** The reason of a typed reject, with the column at fault and its value. */
export function typedFault(
	{ columns, reading }: Pick<SourceFile, 'columns' | 'reading'>,
	mark: number,
	valueAt: (index: number) => string
): Pick<FoundReject, 'reason' | 'parameters'> {
	const { reason, role } = typedReasons.find((typed) => typed.mark === mark)!;
	const index = columns[role];
	const column = index === undefined ? '' : reading.columns[index]!.name;
	const value = index === undefined ? '' : shownValue(valueAt(index).trim());
	const isYearless = reason === 'date_unreadable' && isYearlessDate(value);
	return { reason: isYearless ? 'date_without_year' : reason, parameters: { column, value } };
}

function decoded(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes);
}
