import { InputError } from '../../model/input-error';
import type { InputFile } from '../../model/input-file';
import type { JsonLayout, Reading } from '../../model/reading';
import { byteChunks } from '../sniff/byte-chunks';
import { jsonColumns } from './json-columns';
import { JsonElements, JsonLines, type JsonElement } from './json-elements';
import { parseJsonCells, parseJsonRow, parseKeyedRow, type JsonRow } from './parse-json-row';
import { rowText } from './row-text';
import { plainFile, type ReadProgress } from './utf8-file';

/** A row of a JSON file, or why it is none, with its place and its text. */
export type JsonEntry = JsonRow & { readonly line: number; readonly raw: string };

/** Where the rows of JSON are that says nothing else: in an array at the top. */
const topArray: JsonLayout = { path: [], shape: 'objects', skip: 0 };

/**
 * The rows of a JSON file, whatever holds them. Throws `InputError` bad_json where the list of rows
 * is not where it was found before.
 */
export async function* jsonEntries(
	file: InputFile,
	reading: Reading,
	onRead: ReadProgress = () => undefined
): AsyncGenerator<JsonEntry> {
	const { plain, progress } = await plainFile(file, reading, onRead);
	const layout = reading.json ?? topArray;
	if (reading.format === 'json' && layout.shape === 'columns') {
		yield* columnEntries(plain, layout, progress);
		return;
	}
	let seen = 0;
	for await (const element of elementsOf(plain, reading, layout, progress)) {
		if (seen++ < layout.skip) continue;
		yield jsonEntry(element, reading);
	}
}

/**
 * A JSON file as a table: the names of all its columns, then every row. What is no row is one of its
 * own text in the first column.
 */
export async function* jsonRows(
	file: InputFile,
	reading: Reading
): AsyncGenerator<readonly string[]> {
	// A name may come up for the first time in the last row.
	const names = new Set(reading.columns.map(({ name }) => name));
	for await (const entry of jsonEntries(file, reading)) {
		if ('row' in entry) for (const name of entry.row.keys()) names.add(name);
	}
	yield [...names];
	for await (const entry of jsonEntries(file, reading)) {
		yield [...names].map((name, at) =>
			'row' in entry ? (entry.row.get(name) ?? '') : at === 0 ? entry.raw : ''
		);
	}
}

/** One element of a file whose rows are no columns, as a row. */
export function jsonEntry(element: JsonElement, reading: Reading): JsonEntry {
	const { shape } = reading.json ?? topArray;
	const names = reading.columns.map(({ name }) => name);
	return { line: element.line, raw: element.text, ...entryOf(element, shape, names) };
}

function entryOf(
	element: JsonElement,
	shape: JsonLayout['shape'],
	names: readonly string[]
): JsonRow {
	if (shape === 'keyed') return parseKeyedRow(element);
	if (shape !== 'arrays') return parseJsonRow(element);
	const cells = parseJsonCells(element);
	if (cells === null) return { reason: 'not_an_object' };
	return { row: new Map(names.map((name, index) => [name, cells[index] ?? null])) };
}

async function* columnEntries(
	plain: InputFile,
	{ path }: JsonLayout,
	progress: ReadProgress
): AsyncGenerator<JsonEntry> {
	const table = await jsonColumns(plain, path);
	for (let index = 0; index < table.rows; index++) {
		const cells = table.row(index);
		const row = new Map(table.names.map((name, column) => [name, cells[column] ?? null]));
		yield { line: index + 1, raw: rowText(cells), row };
	}
	progress(plain.size, plain.size);
}

async function* elementsOf(
	plain: InputFile,
	{ format }: Reading,
	{ path, shape }: JsonLayout,
	progress: ReadProgress
): AsyncGenerator<JsonElement> {
	const kind = shape === 'keyed' ? 'object' : 'array';
	const cutter = format === 'json' ? new JsonElements(path, kind) : new JsonLines();
	const decoder = new TextDecoder();
	let read = 0;
	for await (const chunk of byteChunks(plain)) {
		yield* cutter.push(decoder.decode(chunk, { stream: true }));
		progress((read += chunk.length), plain.size);
	}
	yield* cutter.push(decoder.decode());
	if (cutter instanceof JsonElements && !cutter.found) {
		throw new InputError('bad_json', { file: plain.name });
	}
	yield* cutter.finish();
}
