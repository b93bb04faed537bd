import {
	CompressionType,
	compressionRegistry,
	DataType,
	RecordBatchReader,
	type Data,
	type Field,
	type RecordBatch,
	type Vector
} from 'apache-arrow';
import { decompress } from 'fzstd';
import { InputError } from '../../model/input-error';
import type { InputFile } from '../../model/input-file';
import { wholeFile } from '../sniff/byte-chunks';
import { valueText } from '../columns/value-text';
import { clockOf, decimalText, floatText, momentOf, plainText } from './cell-text';
import { decodeLz4Frame } from './lz4-frame';

/** An Arrow file or stream, opened: its column names, and its rows batch by batch as text. */
export interface ArrowFile {
	readonly names: readonly string[];
	/** The columns of each record batch, in the order of the names. */
	batches(): Generator<readonly (readonly (string | null)[])[]>;
}

/** An Arrow file is held in memory as a whole: no more than 1 GiB of it. */
const MOST_BYTES = 1024 ** 3;

compressionRegistry.set(CompressionType.LZ4_FRAME, { decode: decodeLz4Frame });
compressionRegistry.set(CompressionType.ZSTD, { decode: (bytes) => decompress(bytes) });

/** Opens an Arrow IPC file (Feather 2) or stream. Throws `InputError` bad_arrow, too_large, file_changed. */
export async function openArrow(file: InputFile): Promise<ArrowFile> {
	if (file.size > MOST_BYTES) throw new InputError('too_large', { file: file.name });
	const bytes = await wholeFile(file);
	const open = () => saying(file, () => RecordBatchReader.from(bytes).open());
	const columns = open().schema.fields.flatMap((field) => columnsOf(field, []));
	return {
		names: columns.map(({ path }) => path.join('.')),
		*batches() {
			const reader = open();
			for (;;) {
				const { done, value } = saying(file, () => reader.next() as IteratorResult<RecordBatch>);
				if (done) return;
				yield saying(file, () => columns.map(({ path }) => columnTexts(value, path)));
			}
		}
	};
}

interface ArrowColumn {
	readonly path: readonly string[];
}

/** Groups of fields come apart into their fields. */
function columnsOf(field: Field, above: readonly string[]): ArrowColumn[] {
	const path = [...above, field.name];
	if (!DataType.isStruct(field.type)) return [{ path }];
	return field.type.children.flatMap((child) => columnsOf(child, path));
}

function columnTexts(batch: RecordBatch, path: readonly string[]): (string | null)[] {
	let vector: Vector | null = batch.getChild(path[0]!);
	for (const name of path.slice(1)) vector = vector?.getChild(name) ?? null;
	if (vector === null) return new Array<null>(batch.numRows).fill(null);
	return vector.data.flatMap((data) => dataTexts(data, vector));
}

/** Values of types that the library rounds are taken as they are stored. */
function dataTexts(data: Data, vector: Vector): (string | null)[] {
	const text = storedText(data) ?? ((index: number) => valueText(vector.get(index)));
	return Array.from({ length: data.length }, (_, index) =>
		data.getValid(index) ? text(index) : null
	);
}

/** Units of time in a second, by the number that stands for them in the format. */
const perSecond = [1n, 1000n, 1_000_000n, 1_000_000_000n] as const;

function storedText(data: Data): ((index: number) => string | null) | null {
	const type: DataType = data.type as DataType;
	const values = data.values as { readonly [index: number]: number | bigint };
	const stored = (index: number) => BigInt(values[index]!);
	if (DataType.isTimestamp(type)) {
		return (index) => momentOf(stored(index), perSecond[type.unit]);
	}
	if (DataType.isTime(type)) return (index) => clockOf(stored(index), perSecond[type.unit]);
	if (DataType.isDate(type)) {
		const units = type.unit === 0 ? 86_400n : 1n;
		return (index) => momentOf(stored(index) * units, type.unit === 0 ? 1n : 1000n);
	}
	if (DataType.isDecimal(type)) {
		const words = data.values as Uint32Array;
		return (index) => decimalText(wideInteger(words, index, data.stride), type.scale);
	}
	if (DataType.isFloat(type)) {
		const text = type.precision === 2 ? plainText : floatText;
		if (type.precision > 0) {
			return (index) => (Number.isNaN(Number(values[index])) ? null : text(Number(values[index])));
		}
	}
	return null;
}

/** A whole number of several 32-bit words, the lowest first. */
function wideInteger(words: Uint32Array, index: number, stride: number): bigint {
	let value = 0n;
	for (let word = stride - 1; word >= 0; word--) {
		value = (value << 32n) | BigInt(words[index * stride + word]!);
	}
	return BigInt.asIntN(stride * 32, value);
}

function saying<T>(file: InputFile, work: () => T): T {
	try {
		return work();
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new InputError('bad_arrow', { file: file.name, reason }, { cause });
	}
}
