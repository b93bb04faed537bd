import type { TextColumns } from '../model/engine';

/**
 * Text columns as an Arrow IPC stream. Bytes, and not a Table, cross to the engine, because it
 * carries another major version of Arrow and reads foreign Table objects wrongly without saying so.
 * The columns are laid out here: Arrow's own builders compile code, which our policy forbids.
 */
export async function arrowIpcOf(batch: TextColumns): Promise<Uint8Array> {
	const { Field, RecordBatch, Schema, Struct, Utf8, makeData, tableToIPC, Table } =
		await import('apache-arrow');
	const fields = batch.map((_, index) => new Field(`c${index}`, new Utf8(), true));
	const children = batch.map((column) => makeData({ type: new Utf8(), ...layOut(column) }));
	const length = batch[0]?.length ?? 0;
	const struct = makeData({ type: new Struct(fields), length, nullCount: 0, children });
	const schema = new Schema(fields);
	return tableToIPC(new Table(schema, [new RecordBatch(schema, struct)]), 'stream');
}

/** A text column in Arrow's layout: all bytes in a row, where each value ends, and which are there. */
interface LaidOut {
	readonly length: number;
	readonly nullCount: number;
	readonly nullBitmap: Uint8Array;
	readonly valueOffsets: Int32Array;
	readonly data: Uint8Array;
}

function layOut(column: readonly (string | null)[]): LaidOut {
	const encoded = encoderOfRepeated();
	const values = column.map((value) => (value === null ? null : encoded(value)));
	const valueOffsets = new Int32Array(values.length + 1);
	const nullBitmap = new Uint8Array(Math.ceil(values.length / 8));
	values.forEach((value, row) => {
		valueOffsets[row + 1] = valueOffsets[row]! + (value?.length ?? 0);
		if (value !== null) nullBitmap[row >> 3]! |= 1 << (row & 7);
	});
	const data = new Uint8Array(valueOffsets[values.length]!);
	values.forEach((value, row) => value && data.set(value, valueOffsets[row]));
	const nullCount = values.filter((value) => value === null).length;
	return { length: values.length, nullCount, nullBitmap, valueOffsets, data };
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
