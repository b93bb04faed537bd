import type { InputFile } from '../../model/input-file';
import type { Reading } from '../../model/reading';
import { decodedPieces } from '../sniff/decoded-pieces';
import { JsonElements, JsonLines, type JsonElement } from './json-elements';
import { writtenMembers } from './written-members';

/**
 * The keys, in the order they first appear, and the rows of a JSON array or of JSON lines. Numbers
 * stay as written. An element that is no object is a row of its own text in the first column.
 */
export async function* rawJsonRows(
	file: InputFile,
	reading: Reading
): AsyncGenerator<readonly string[]> {
	const keys = new Set<string>();
	for await (const { text } of elements(file, reading)) {
		for (const key of writtenMembers(text)?.keys() ?? []) keys.add(key);
	}
	const names = [...keys];
	yield names;
	for await (const { text } of elements(file, reading)) {
		const row = writtenMembers(text);
		yield row ? names.map((key) => row.get(key) ?? '') : [text, ...names.slice(1).map(() => '')];
	}
}

async function* elements(file: InputFile, reading: Reading): AsyncGenerator<JsonElement> {
	const cutter = reading.format === 'json' ? new JsonElements() : new JsonLines();
	for await (const { text } of decodedPieces(file, reading)) yield* cutter.push(text);
	yield* cutter.finish();
}
