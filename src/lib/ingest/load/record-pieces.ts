import { partOf, type InputFile } from '../../model/input-file';
import type { Reading } from '../../model/reading';
import { readSlice } from '../sniff/byte-chunks';
import { RecordCutter, cutRules } from '../sniff/record-cutter';

/**
 * How many bytes the engine is given at a time (64 MiB). The rows of one statement lie uncompressed
 * until it ends, ten times as large as afterwards.
 */
const PIECE_BYTES = 64 * 1024 * 1024;

/** How far behind the end of a piece the end of a record is looked for (256 KiB). */
const WINDOW_BYTES = 256 * 1024;

/** So many records after a cut have to be whole: inside of a quoted field they would not be. */
const RECORDS_BEHIND = 20;

/** How long these records may be together (64 KiB). */
const BEHIND_BYTES = 64 * 1024;

const NEWLINE = 10;
const RETURN = 13;

/** A stretch of whole records. */
export interface RecordPiece {
	readonly part: InputFile;
	/** Where it begins in the file, in bytes. */
	readonly from: number;
}

/**
 * A delimited file in UTF-8 as pieces of whole records, as far as what stands there shows where a
 * record ends: a quoted field that was cut makes both pieces faulty, which their parser will say. A
 * file that is read by its path is one piece. Throws `InputError` file_changed.
 */
export async function recordPieces(
	file: InputFile,
	reading: Reading,
	pieceBytes = PIECE_BYTES
): Promise<readonly RecordPiece[]> {
	if (file.origin.kind === 'path') return [{ part: file, from: 0 }];
	const ends = [0];
	for (let at = pieceBytes; at < file.size; at += pieceBytes) {
		const end = await recordEndFrom(file, reading, at);
		if (end !== null && end < file.size) ends.push(end);
		at = end ?? at;
	}
	return ends.map((from, index) => ({ part: partOf(file, from, ends[index + 1]), from }));
}

/** Where the first record ends that is known to end at or after a place; null where none is. */
async function recordEndFrom(
	file: InputFile,
	reading: Reading,
	from: number
): Promise<number | null> {
	const bytes = await readSlice(file, from, Math.min(file.size, from + WINDOW_BYTES));
	const end = reading.dialect!.recordEnd === '\r' ? RETURN : NEWLINE;
	for (let at = bytes.indexOf(end); at >= 0; at = bytes.indexOf(end, at + 1)) {
		if (isFollowedByRecords(bytes.subarray(at + 1), reading)) return from + at + 1;
	}
	return null;
}

function isFollowedByRecords(bytes: Uint8Array, { dialect, columns }: Reading): boolean {
	const text = new TextDecoder().decode(bytes.subarray(0, BEHIND_BYTES));
	const cutter = new RecordCutter(dialect!);
	const endLength = dialect!.recordEnd.length;
	let at = 0;
	for (let record = 0; record < RECORDS_BEHIND; record++) {
		const cut = cutter.cut(text, at, text.length, cutRules.strict);
		const isWhole = cut?.fields.length === columns.length && cut.end > at;
		if (!isWhole || cut.end >= text.length) return false;
		at = cut.end + endLength;
	}
	return true;
}
