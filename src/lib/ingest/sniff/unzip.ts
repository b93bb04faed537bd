import { InputError } from '../../model/input-error';
import { fileOfBlob, type InputFile } from '../../model/input-file';
import { byteChunks, readSlice } from './byte-chunks';
import { crc32 } from './crc32';
import { through } from './inflate';
import { zipDirectory, type ZipEntry } from './zip-directory';

/** More files than this in one zip file are no log. */
const MOST_ENTRIES = 1000;
/** All files of one zip file together, unpacked: 512 MiB. */
const MOST_BYTES = 512 * 1024 ** 2;
/** Beyond 16 MiB a zip file must not be packed more than 100 to 1, as no real log is. */
const TRUSTED_BYTES = 16 * 1024 ** 2;
const MOST_RATIO = 100;

/**
 * The entries of a zip file that hold anything, after a look at how many they are and how large they
 * say they are. Throws `InputError`: bad_zip, archive_too_many, archive_bomb, too_large.
 */
export async function zipEntries(file: InputFile): Promise<readonly ZipEntry[]> {
	const entries = (await zipDirectory(file)).filter(({ name }) => !name.endsWith('/'));
	if (entries.length > MOST_ENTRIES) {
		throw new InputError('archive_too_many', { file: file.name, most: MOST_ENTRIES });
	}
	requireReasonable(
		file,
		entries.reduce((sum, { size }) => sum + size, 0)
	);
	return entries;
}

/** Throws `InputError` where a file unpacks to more than a real one could. */
export function requireReasonable(file: InputFile, unpacked: number): void {
	if (unpacked > TRUSTED_BYTES && unpacked > file.size * MOST_RATIO) {
		throw new InputError('archive_bomb', { file: file.name });
	}
	if (unpacked > MOST_BYTES) throw new InputError('too_large', { file: file.name });
}

/**
 * The unpacked content of an entry, piece by piece, checked against its checksum. Throws
 * `InputError`: encrypted, unsupported_format for an unusual packing, bad_zip, archive_bomb.
 */
export async function* unzipped(file: InputFile, entry: ZipEntry): AsyncGenerator<Uint8Array> {
	if (entry.encrypted) throw new InputError('encrypted', { file: file.name });
	if (entry.method !== 0 && entry.method !== 8) {
		const format = `ZIP (${entry.method})`;
		throw new InputError('unsupported_format', { file: file.name, format });
	}
	const from = await contentStart(file, entry);
	const packed = byteChunks(file, from, from + entry.packed);
	let size = 0;
	let crc = 0;
	const pieces = entry.method === 0 ? packed : through('deflate-raw', packed, damaged(file));
	for await (const piece of pieces) {
		size += piece.length;
		crc = crc32(piece, crc);
		// The directory may lie: what counts is what comes out.
		requireReasonable(file, size);
		yield piece;
	}
	if (size !== entry.size || crc !== entry.crc) throw damaged(file)(undefined);
}

function damaged(file: InputFile) {
	return (cause: unknown) => new InputError('bad_zip', { file: file.name }, { cause });
}

async function contentStart(file: InputFile, { at, packed }: ZipEntry): Promise<number> {
	const header = await readSlice(file, at, Math.min(at + 30, file.size));
	const data = new DataView(header.buffer, header.byteOffset, header.byteLength);
	if (header.length < 30 || data.getUint32(0, true) !== 0x04034b50) throw damaged(file)(undefined);
	const start = at + 30 + data.getUint16(26, true) + data.getUint16(28, true);
	if (start + packed > file.size) throw damaged(file)(undefined);
	return start;
}

/** An entry as a file of its own, named by the zip file and its place in it. */
export async function unzippedFile(file: InputFile, entry: ZipEntry): Promise<InputFile> {
	const parts: BlobPart[] = [];
	for await (const piece of unzipped(file, entry)) parts.push(piece as Uint8Array<ArrayBuffer>);
	const name = `${file.name}/${entry.name}`;
	return {
		...fileOfBlob(name, new Blob(parts)),
		unpackedFrom: { file: file.name, kind: 'zip' }
	};
}
