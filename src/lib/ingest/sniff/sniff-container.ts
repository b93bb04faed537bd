import { InputError } from '../../model/input-error';
import type { InputFile } from '../../model/input-file';
import type { WorkbookFormat } from '../../model/reading';
import { readSlice } from './byte-chunks';
import type { Head } from './read-head';
import { sniffCompound, sniffFormat, sniffPackage } from './sniff-format';
import { zipDirectory } from './zip-directory';

/** Which workbook is in a zip or compound file. Throws `InputError` unsupported_format, encrypted, bad_zip. */
export async function sniffContainer(file: InputFile, head: Head): Promise<WorkbookFormat> {
	const kind =
		sniffFormat(head.bytes).kind === 'compound'
			? sniffCompound(await streamsOf(file))
			: (sniffPackage((await zipDirectory(file)).map(({ name }) => name)) ?? 'ZIP');
	if (kind === 'xlsx' || kind === 'ods' || kind === 'xls') return kind;
	if (kind === 'encrypted') throw new InputError('encrypted', { file: file.name });
	throw new InputError('unsupported_format', { file: file.name, format: kind });
}

/** How many bytes of a list of streams are looked at: some sixty names. */
const DIRECTORY_BYTES = 8192;

/** The list of streams in a compound file, where its first bytes say that it begins. */
async function streamsOf(file: InputFile): Promise<Uint8Array> {
	const header = await readSlice(file, 0, 512);
	if (header.length < 512) throw new InputError('bad_workbook', { file: file.name });
	const data = new DataView(header.buffer, header.byteOffset, header.byteLength);
	const sectorBytes = 2 ** Math.min(16, data.getUint16(30, true));
	const at = (data.getUint32(48, true) + 1) * sectorBytes;
	if (at >= file.size) throw new InputError('bad_workbook', { file: file.name });
	return readSlice(file, at, Math.min(at + DIRECTORY_BYTES, file.size));
}
