import type { Data } from 'apache-arrow';
import {
	rowsIn,
	type BatchColumn,
	type IntegerColumn,
	type WordColumn
} from '../model/batch-column';
import type { BatchColumns } from '../model/engine';

type Arrow = typeof import('apache-arrow');

/**
 * Columns as an Arrow IPC stream. Bytes, and not a Table, cross to the engine, because it
 * carries another major version of Arrow and reads foreign Table objects wrongly without saying so.
 * The columns are laid out here: Arrow's own builders compile code, which our policy forbids.
 */
export async function arrowIpcOf(batch: BatchColumns): Promise<Uint8Array> {
	const arrow = await import('apache-arrow');
	const { Field, RecordBatch, Schema, Struct, makeData, tableToIPC, Table } = arrow;
	const children = batch.map((column, index) => dataOf(arrow, column, index));
	const fields = children.map(({ type }, index) => new Field(`c${index}`, type, true));
	const length = batch[0] === undefined ? 0 : rowsIn(batch[0]);
	const struct = makeData({ type: new Struct(fields), length, nullCount: 0, children });
	const schema = new Schema(fields);
	return tableToIPC(new Table(schema, [new RecordBatch(schema, struct)]), 'stream');
}

function dataOf(arrow: Arrow, column: BatchColumn, index: number): Data {
	if ('places' in column) return wordData(arrow, column, index);
	if ('type' in column) return integerData(arrow, column);
	return arrow.makeData({ type: new arrow.Utf8(), ...layOut(column) });
}

/** The words once, and numbers for the rows. */
function wordData(arrow: Arrow, { words, places }: WordColumn, index: number): Data {
	const { Dictionary, Int32, Utf8, Vector, makeData } = arrow;
	const type = new Dictionary(new Utf8(), new Int32(), index);
	const all = words.length === 0 ? [''] : words;
	const dictionary = new Vector([makeData({ type: new Utf8(), ...layOut(all) })]);
	const present = presence(places.length, (row) => places[row]! >= 0);
	const data = places.map((place) => Math.max(0, place));
	return makeData({ type, length: places.length, ...present, data, dictionary });
}

function integerData(arrow: Arrow, { type, values, isThere }: IntegerColumn): Data {
	const { DateDay, Int32, Int64, makeData } = arrow;
	const { length } = values;
	const present =
		isThere === null ? { nullCount: 0 } : presence(length, (row) => isThere[row] === 1);
	if (values instanceof BigInt64Array) {
		return makeData({ type: new Int64(), length, ...present, data: values });
	}
	const data = values;
	return type === 'DATE'
		? makeData({ type: new DateDay(), length, ...present, data })
		: makeData({ type: new Int32(), length, ...present, data });
}

/** Which rows have a value, a bit for each. */
interface Presence {
	readonly nullCount: number;
	readonly nullBitmap: Uint8Array;
}

function presence(rows: number, isThere: (row: number) => boolean): Presence {
	const nullBitmap = new Uint8Array(Math.ceil(rows / 8));
	let nullCount = 0;
	for (let row = 0; row < rows; row++) {
		if (isThere(row)) nullBitmap[row >> 3]! |= 1 << (row & 7);
		else nullCount++;
	}
	return { nullCount, nullBitmap };
}

/** A text column in Arrow's layout: all bytes in a row, where each value ends, and which are there. */
interface LaidOut extends Presence {
	readonly length: number;
	readonly valueOffsets: Int32Array;
	readonly data: Uint8Array;
}

function layOut(column: readonly (string | null)[]): LaidOut {
	const encoded = encoderOfRepeated();
	const values = column.map((value) => (value === null ? null : encoded(value)));
	const valueOffsets = new Int32Array(values.length + 1);
	values.forEach((value, row) => {
		valueOffsets[row + 1] = valueOffsets[row]! + (value?.length ?? 0);
	});
	const data = new Uint8Array(valueOffsets[values.length]!);
	values.forEach((value, row) => value && data.set(value, valueOffsets[row]));
	const present = presence(values.length, (row) => values[row] !== null);
	return { length: values.length, ...present, valueOffsets, data };
}

/** Encodes texts in UTF-8, of which most columns hold few that differ: each of them once. */
function encoderOfRepeated(): (text: string) => Uint8Array {
	const encoder = new TextEncoder();
	const known = new Map<string, Uint8Array>();
	return (text) => {
		const before = known.get(text);
		if (before !== undefined) return before;
		const bytes = encoder.encode(text);
		known.set(text, bytes);
		return bytes;
	};
}
