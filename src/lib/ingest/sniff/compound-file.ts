import { InputError } from '../../model/input-error';
import type { InputFile } from '../../model/input-file';
import { readSlice } from './byte-chunks';

/** How many bytes of a list of streams are looked at: some sixty names. */
const DIRECTORY_BYTES = 8192;
const HEADER_BYTES = 512;
/** The header lists so many sectors of the table of all sectors; longer lists go on elsewhere. */
const LISTED_TABLES = 109;
/** Numbers from here on are no sectors but marks, such as the end of a chain. */
const MARKS = 0xfffffffa;

/**
 * The beginning of the list of streams in a compound file, the container of XLS and of locked
 * workbooks. Throws `InputError` bad_workbook where sectors that are in use are missing.
 */
export async function compoundDirectory(file: InputFile): Promise<Uint8Array> {
	const bytes = await readSlice(file, 0, HEADER_BYTES);
	if (bytes.length < HEADER_BYTES) throw new InputError('bad_workbook', { file: file.name });
	const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const sectorBytes = 2 ** Math.min(16, header.getUint16(30, true));
	const sectorAt = (sector: number) => (sector + 1) * sectorBytes;
	const tables = Math.min(LISTED_TABLES, header.getUint32(44, true));
	let last = -1;
	for (let table = 0; table < tables; table++) {
		const at = sectorAt(header.getUint32(76 + table * 4, true));
		if (at + sectorBytes > file.size) throw new InputError('bad_workbook', { file: file.name });
		last = Math.max(last, lastNamed(await readSlice(file, at, at + sectorBytes)));
	}
	const directoryAt = sectorAt(header.getUint32(48, true));
	// Some writers leave the last sector short.
	if (sectorAt(last) >= file.size || directoryAt + HEADER_BYTES > file.size) {
		throw new InputError('bad_workbook', { file: file.name });
	}
	return readSlice(file, directoryAt, Math.min(directoryAt + DIRECTORY_BYTES, file.size));
}

/** The last sector that another one goes on in. */
function lastNamed(table: Uint8Array): number {
	const data = new DataView(table.buffer, table.byteOffset, table.byteLength);
	let last = -1;
	for (let at = 0; at + 4 <= table.length; at += 4) {
		const next = data.getUint32(at, true);
		if (next < MARKS) last = Math.max(last, next);
	}
	return last;
}
