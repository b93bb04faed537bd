import { InputError } from '../../model/input-error';
import type { InputFile } from '../../model/input-file';
import type { WorkbookFormat } from '../../model/reading';
import { compoundDirectory } from './compound-file';
import type { Head } from './read-head';
import { sniffCompound, sniffFormat, sniffPackage } from './sniff-format';
import { zipDirectory } from './zip-directory';

/** Which workbook is in a zip or compound file. Throws `InputError` unsupported_format, encrypted, bad_zip, bad_workbook. */
export async function sniffContainer(file: InputFile, head: Head): Promise<WorkbookFormat> {
	const kind =
		sniffFormat(head.bytes).kind === 'compound'
			? sniffCompound(await compoundDirectory(file))
			: (sniffPackage((await zipDirectory(file)).map(({ name }) => name)) ?? 'ZIP');
	if (kind === 'xlsx' || kind === 'ods' || kind === 'xls') return kind;
	if (kind === 'encrypted') throw new InputError('encrypted', { file: file.name });
	throw new InputError('unsupported_format', { file: file.name, format: kind });
}
