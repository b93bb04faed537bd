import { InputError } from '../../model/input-error';
import type { InputFile } from '../../model/input-file';
import type { WorkbookFormat } from '../../model/reading';
import { wholeFile } from '../sniff/byte-chunks';
import { textDecoder } from '../sniff/text-decoder';
import { unzipped, zipEntries } from '../sniff/unzip';
import type { ZipEntry } from '../sniff/zip-directory';
import type { Cells } from './table-rows';

/** A rectangle of cells shown as one, by rows and columns counted from 0; the value is its first cell's. */
export interface MergedCells {
	readonly top: number;
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
}

/** One sheet of a workbook. Its columns begin with the first one that holds anything. */
export interface Sheet {
	readonly name: string;
	readonly hidden: boolean;
	/** Last row that holds anything, counted from 1; 0 for an empty sheet. */
	readonly rows: number;
	readonly columns: number;
	/** Merged cells at the top of the sheet, where headers are. */
	readonly merged: readonly MergedCells[];
}

/** A workbook that has been parsed. */
export interface Workbook {
	readonly sheets: readonly Sheet[];
	/** The rows of a sheet from one to another (exclusive), counted from 0; all as wide as the sheet. */
	rows(sheet: number, from: number, to: number): Promise<readonly Cells[]>;
	close(): void;
}

/** How a workbook is opened. Rejects with `InputError`: bad_workbook, encrypted, too_large, archive_bomb. */
export type OpenWorkbook = (
	file: InputFile,
	format: WorkbookFormat,
	encoding: string
) => Promise<Workbook>;

/** A workbook is held in memory as a whole: no more than 200 MB of it, unpacked. */
const MOST_BYTES = 200e6;

/** Opens a workbook where this code runs: in Node, or in a worker. */
export const openWorkbook: OpenWorkbook = async (file, format, encoding) => {
	if (format === 'xlsx' || format === 'ods') await requireSound(file);
	if (file.size > MOST_BYTES) throw new InputError('too_large', { file: file.name });
	const { openSheets } = await import('./sheet-js');
	const bytes = await wholeFile(file);
	const content = format === 'markup' ? textDecoder(encoding).decode(bytes) : bytes;
	try {
		return openSheets(content);
	} catch (cause) {
		if (cause instanceof InputError) throw cause;
		const reason = cause instanceof Error ? cause.message : String(cause);
		const code = /password|encrypt/i.test(reason) ? 'encrypted' : 'bad_workbook';
		throw new InputError(code, { file: file.name }, { cause });
	}
};

/** Unpacks the parts once, only to see that they are whole and no bomb: the parser does not look. */
async function requireSound(file: InputFile): Promise<void> {
	const entries = await zipEntries(file);
	const size = entries.filter(isRead).reduce((sum, entry) => sum + entry.size, 0);
	if (size > MOST_BYTES) throw new InputError('too_large', { file: file.name });
	for (const entry of entries.filter(isRead)) await requireReadable(file, entry);
}

async function requireReadable(file: InputFile, entry: ZipEntry): Promise<void> {
	const isManifest = entry.name === 'META-INF/manifest.xml';
	const decoder = new TextDecoder();
	let text = '';
	for await (const piece of unzipped(file, entry)) {
		if (isManifest) text += decoder.decode(piece, { stream: true });
	}
	if (/encryption-data/.test(text)) throw new InputError('encrypted', { file: file.name });
}

/** Pictures and charts in a workbook are not read. */
function isRead({ name }: ZipEntry): boolean {
	return /\.(?:xml|rels|bin)$/i.test(name);
}

/** The workbooks of a log, each opened once. */
export class Workbooks {
	readonly #openWorkbook: OpenWorkbook;
	readonly #opened = new Map<InputFile, Promise<Workbook>>();

	constructor(open: OpenWorkbook = openWorkbook) {
		this.#openWorkbook = open;
	}

	/** The workbook in a file; `plain` is the file inflated, where it was packed. */
	open(
		file: InputFile,
		format: WorkbookFormat,
		encoding: string,
		plain: InputFile = file
	): Promise<Workbook> {
		const known = this.#opened.get(file);
		if (known) return known;
		const opened = this.#openWorkbook(plain, format, encoding);
		this.#opened.set(file, opened);
		return opened;
	}

	/** Lets go of all of them. */
	close(): void {
		for (const opened of this.#opened.values()) {
			opened.then((workbook) => workbook.close()).catch(() => undefined);
		}
		this.#opened.clear();
	}
}
