import type { InputFile } from '../../model/input-file';
import type { ColumnPlan, Reading } from '../../model/reading';
import { resolveColumns } from '../columns/resolve-columns';
import { codedRoles, type CodedWords } from '../columns/typed-select';
import { readSlice } from '../sniff/byte-chunks';
import { recordsOf } from '../sniff/table-text';
import { textDecoder } from '../sniff/text-decoder';

/** From this size on (32 MiB, some 700,000 rows) words that repeat are worth looking for beforehand. */
const largeFrom = 32 * 1024 * 1024;

/** So many pieces of a file are looked at, evenly spread, of 64 KiB each. */
const PIECES = 16;
const PIECE_BYTES = 64 * 1024;

/** A column with more words than this in the pieces has many more in the file. */
const mostWords = 500;

/**
 * Words that columns of large delimited files are likely to hold, from pieces throughout the files:
 * they can be stored as codes from the start. It does no harm where words are missed.
 */
export async function wordsAhead(
	files: readonly InputFile[],
	readings: readonly Reading[],
	plan: ColumnPlan
): Promise<CodedWords> {
	const words = new Map(codedRoles.map((role) => [role, new Set<string>()]));
	for (const [at, file] of files.entries()) {
		if (isCutAnywhere(file, readings[at]!)) await gather(file, readings[at]!, plan, words);
	}
	const found = [...words].filter(([, { size }]) => size > 0 && size <= mostWords);
	return new Map(found.map(([role, set]) => [role, [...set]]));
}

/** Whether a byte of a line end is nothing but a line end in this file. */
function isCutAnywhere(file: InputFile, { format, compression, encoding }: Reading): boolean {
	return (
		file.size >= largeFrom &&
		format === 'csv' &&
		compression !== 'gzip' &&
		!encoding.startsWith('utf-16')
	);
}

async function gather(
	file: InputFile,
	reading: Reading,
	plan: ColumnPlan,
	words: ReadonlyMap<(typeof codedRoles)[number], Set<string>>
): Promise<void> {
	const columns = resolveColumns(reading, plan);
	const width = reading.columns.length;
	for (let piece = 0; piece < PIECES; piece++) {
		const from = Math.floor((piece * file.size) / PIECES);
		const text = textDecoder(reading.encoding).decode(
			wholeLines(await readSlice(file, from, from + PIECE_BYTES))
		);
		for (const { fields } of recordsOf(text, reading.dialect!, width)) {
			if (fields.length !== width) continue;
			for (const [role, set] of words) {
				const word = fields[columns[role] ?? -1]?.trim() ?? '';
				if (word !== '' && !word.includes('\0') && set.size <= mostWords) set.add(word);
			}
		}
	}
}

const LINE_FEED = 10;

/** The lines that are whole in a piece; a record that spans lines may be cut all the same. */
function wholeLines(piece: Uint8Array): Uint8Array {
	return piece.subarray(piece.indexOf(LINE_FEED) + 1, piece.lastIndexOf(LINE_FEED) + 1);
}
