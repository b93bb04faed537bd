import { InputError } from '../../model/input-error';
import type { InputFile } from '../../model/input-file';
import { readSlice } from './byte-chunks';

/** One file within a zip file, as its directory lists it. */
export interface ZipEntry {
	readonly name: string;
	/** Offset of its local header. */
	readonly at: number;
	/** Bytes as packed, and as unpacked if the directory tells the truth. */
	readonly packed: number;
	readonly size: number;
	readonly crc: number;
	/** 0 stored, 8 deflated. */
	readonly method: number;
	readonly encrypted: boolean;
}

/** A zip file ends with a record of this size and a comment of up to 64 KiB. */
const END_BYTES = 22;
const MOST_TAIL = END_BYTES + 65_535;
/** No list of files is longer than this: 64 MiB. */
const MOST_DIRECTORY = 64 * 1024 ** 2;
/** Stands for a number that is too large for its field; the true one is in an extra field. */
const ELSEWHERE = 0xffffffff;

/** The files in a zip file by the directory at its end. Throws `InputError` bad_zip where it is cut or damaged. */
export async function zipDirectory(file: InputFile): Promise<readonly ZipEntry[]> {
	const tailAt = Math.max(0, file.size - MOST_TAIL);
	const tail = await readSlice(file, tailAt, file.size);
	const end = endRecord(tail);
	if (end < 0) throw new InputError('bad_zip', { file: file.name });
	const { at, length } = await placeOf(file, view(tail), end, tailAt);
	if (length > MOST_DIRECTORY || at + length > file.size) {
		throw new InputError('bad_zip', { file: file.name });
	}
	return entriesIn(file, await readSlice(file, at, at + length));
}

function view(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function endRecord(tail: Uint8Array): number {
	for (let at = tail.length - END_BYTES; at >= 0; at--) {
		if (tail[at] === 0x50 && view(tail).getUint32(at, true) === 0x06054b50) return at;
	}
	return -1;
}

/** Where the directory is; large files tell it in a record before the last one. */
async function placeOf(file: InputFile, tail: DataView, end: number, tailAt: number) {
	const length = tail.getUint32(end + 12, true);
	const at = tail.getUint32(end + 16, true);
	const isElsewhere = at === ELSEWHERE || length === ELSEWHERE;
	if (!isElsewhere || end < 20 || tail.getUint32(end - 20, true) !== 0x07064b50) {
		// A zip behind other bytes, such as a self-extracting one, counts from where it begins.
		return { at: at === ELSEWHERE ? at : Math.max(at, 0), length };
	}
	const recordAt = Number(tail.getBigUint64(end - 20 + 8, true));
	if (recordAt + 56 > file.size || recordAt > tailAt + end) {
		throw new InputError('bad_zip', { file: file.name });
	}
	const record = view(await readSlice(file, recordAt, recordAt + 56));
	return {
		at: Number(record.getBigUint64(48, true)),
		length: Number(record.getBigUint64(40, true))
	};
}

function entriesIn(file: InputFile, bytes: Uint8Array): readonly ZipEntry[] {
	const data = view(bytes);
	const entries: ZipEntry[] = [];
	for (let at = 0; at + 46 <= bytes.length && data.getUint32(at, true) === 0x02014b50;) {
		const nameLength = data.getUint16(at + 28, true);
		const extraLength = data.getUint16(at + 30, true);
		const next = at + 46 + nameLength + extraLength + data.getUint16(at + 32, true);
		if (next > bytes.length) throw new InputError('bad_zip', { file: file.name });
		const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
		entries.push(entryAt(data, at, bytes.subarray(at + 46, at + 46 + nameLength), extra));
		at = next;
	}
	return entries;
}

function entryAt(data: DataView, at: number, name: Uint8Array, extra: Uint8Array): ZipEntry {
	const flags = data.getUint16(at + 8, true);
	const fields = [24, 20, 42].map((offset) => data.getUint32(at + offset, true));
	const [size = 0, packed = 0, offset = 0] = widened(fields, extra);
	return {
		name: nameText(name),
		at: offset,
		packed,
		size,
		crc: data.getUint32(at + 16, true),
		method: data.getUint16(at + 10, true),
		encrypted: (flags & 1) === 1
	};
}

/** Numbers that need 64 bits stand in the extra field, in order, and only those that need them. */
function widened(fields: readonly number[], extra: Uint8Array): number[] {
	const data = view(extra);
	for (let at = 0; at + 4 <= extra.length; at += 4 + data.getUint16(at + 2, true)) {
		if (data.getUint16(at, true) !== 1) continue;
		let from = at + 4;
		return fields.map((field) => {
			if (field !== ELSEWHERE || from + 8 > extra.length) return field;
			from += 8;
			return Number(data.getBigUint64(from - 8, true));
		});
	}
	return [...fields];
}

/** Names are UTF-8 by the standard, and the letters of the country in many programs of China. */
function nameText(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('gb18030').decode(bytes);
	}
}
