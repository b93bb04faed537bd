/** Where a block goes on being read. */
interface Place {
	at: number;
}

/** What has been unpacked so far, in an array that grows. */
interface Output {
	bytes: Uint8Array;
	at: number;
}

const MAGIC = 0x184d2204;
/** No frame unpacks to more than this: 1 GiB. */
const MOST_BYTES = 1024 ** 3;

/** Unpacks an LZ4 frame. Throws where it is damaged or unpacks beyond reason. */
export function decodeLz4Frame(frame: Uint8Array): Uint8Array {
	const data = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
	if (frame.length < 7 || data.getUint32(0, true) !== MAGIC) throw new Error('no LZ4 frame');
	const flags = frame[4]!;
	const hasSize = (flags & 8) !== 0;
	const hasDictionary = (flags & 1) !== 0;
	const hasBlockChecksum = (flags & 16) !== 0;
	const out: Output = { bytes: new Uint8Array(frame.length * 4), at: 0 };
	let at = 7 + (hasSize ? 8 : 0) + (hasDictionary ? 4 : 0);
	for (let head = data.getUint32(at, true); head !== 0; head = data.getUint32(at, true)) {
		const length = head & 0x7fffffff;
		const block = frame.subarray(at + 4, at + 4 + length);
		// The highest bit says that the block is stored as it is.
		if (head >>> 31 === 1) copyIn(block, out);
		else decodeBlock(block, out);
		at += 4 + length + (hasBlockChecksum ? 4 : 0);
	}
	return out.bytes.slice(0, out.at);
}

function copyIn(bytes: Uint8Array, out: Output): void {
	makeRoom(out, bytes.length);
	out.bytes.set(bytes, out.at);
	out.at += bytes.length;
}

function makeRoom(out: Output, more: number): void {
	const needed = out.at + more;
	if (needed > MOST_BYTES) throw new Error('LZ4 frame too long');
	if (needed <= out.bytes.length) return;
	const larger = new Uint8Array(Math.max(needed, out.bytes.length * 2));
	larger.set(out.bytes);
	out.bytes = larger;
}

/** A block may refer to what earlier blocks gave, which is why all are unpacked into one place. */
function decodeBlock(block: Uint8Array, out: Output): void {
	const from: Place = { at: 0 };
	while (from.at < block.length) {
		const token = block[from.at++]!;
		const literals = lengthAt(token >>> 4, block, from);
		copyIn(block.subarray(from.at, from.at + literals), out);
		from.at += literals;
		if (from.at >= block.length) return;
		const distance = block[from.at]! | (block[from.at + 1]! << 8);
		from.at += 2;
		const length = lengthAt(token & 15, block, from) + 4;
		if (distance === 0 || distance > out.at) throw new Error('LZ4 match out of range');
		makeRoom(out, length);
		// Byte by byte: a match may overlap what it writes.
		for (const end = out.at + length; out.at < end; out.at++) {
			out.bytes[out.at] = out.bytes[out.at - distance]!;
		}
	}
}

/** Lengths from 15 on go on in further bytes, until one that is not full. */
function lengthAt(short: number, block: Uint8Array, from: Place): number {
	if (short < 15) return short;
	let length = short;
	for (;;) {
		const byte = block[from.at++];
		if (byte === undefined) throw new Error('LZ4 block cut');
		length += byte;
		if (byte < 255) return length;
	}
}
