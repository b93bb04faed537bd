import { EngineError, type RegisteredFile } from '../../model/engine';
import { InputError } from '../../model/input-error';
import type { InputFile } from '../../model/input-file';
import type { Dialect, Reading } from '../../model/reading';
import { join, name, raw, sql, type Sql } from '../../sql';
import { loadTolerant } from './load-tolerant';
import { locateRejects, type StructuralReject } from './locate-rejects';
import { recordPieces, type RecordPiece } from './record-pieces';
import { HEAD_BYTES } from '../sniff/read-head';
import type { FileRows, SourceFile } from './source-file';
import { splitRecord } from '../sniff/split-record';
import { recordsOf } from '../sniff/table-text';
import { indexName, typedSelect } from '../columns/typed-select';
import { plainFile } from './utf8-file';

/** How often the engine is asked how far it has read, in milliseconds. */
const POLL_MS = 100;

/**
 * Reads a delimited file with the engine's own parser, piece by piece, with everything spelled out.
 * What that parser cannot be trusted with (mixed line ends, stray quotes) is read again record by
 * record. Throws `InputError` short_read where the engine did not see a whole piece.
 */
export async function loadDelimited(given: SourceFile): Promise<FileRows> {
	const { plain, progress } = await plainFile(given.file, given.reading, (bytesRead, bytes) => {
		given.signal?.throwIfAborted();
		given.progress(bytesRead, bytes);
	});
	const source = { ...given, progress };
	if (await needsTolerance(source, plain)) return loadTolerant(source, plain);
	const from = source.table.staged;
	const rows = await loadStrict(source, plain);
	if (rows !== null) return rows;
	await source.table.rewind(from);
	return loadTolerant(source, plain);
}

/** Beyond this many bytes behind a table (64 KiB), the parser would read too much in vain. */
const MOST_BYTES_BEHIND = 64 * 1024;

/**
 * The parser skips records, not lines: a quote that stays open before the table would make it skip
 * the table, and so does a header that spans lines. It also refuses lines that end in several ways,
 * and takes one character of ASCII that can be written as its delimiter and as its quote.
 */
async function needsTolerance({ reading }: SourceFile, plain: InputFile): Promise<boolean> {
	if (reading.evidence.some(({ code }) => code === 'mixed_line_ends')) return true;
	const { delimiter, quote } = reading.dialect!;
	if (!/^[\t -~]$/.test(delimiter) || !/^[!-~]$/.test(quote)) return true;
	if (plain.size - (reading.endsAt ?? plain.size) > MOST_BYTES_BEHIND) return true;
	if (reading.firstDataLine > linesBefore(reading) + 1) return true;
	if (reading.preambleLines === 0) return false;
	const head = new TextDecoder().decode(await plain.read(0, HEAD_BYTES));
	const preamble = head.split(/\r\n|\r|\n/).slice(0, reading.preambleLines);
	return preamble.some((line) => line.split(quote).length % 2 === 0);
}

/** The rows of the file, or null where its parser lost its way. */
async function loadStrict(source: SourceFile, plain: InputFile): Promise<FileRows | null> {
	const from = source.table.staged;
	const perPiece: (readonly StructuralReject[])[] = [];
	for (const piece of await recordPieces(plain, source.reading, source.pieceBytes)) {
		const found = await loadPiece(source, plain, piece);
		if (found === null) return null;
		perPiece.push(found);
	}
	const structural = perPiece.flat();
	const behind = await rowsBehind(source, plain);
	const loaded = await source.table.outcomeSince(from, behind);
	await locateRejects(source, plain, from, structural);
	return {
		loaded: loaded.staged - loaded.blank - loaded.rejected,
		rejected: loaded.rejected + structural.filter(({ isBlank }) => !isBlank).length,
		priceUnreadable: loaded.priceUnreadable,
		dateUnreadable: loaded.dateUnreadable,
		dateOtherwise: loaded.dateOtherwise,
		dateEitherWay: loaded.dateEitherWay
	};
}

/** Stages the rows of a piece; returns what of it is no row, or null where its parser lost its way. */
async function loadPiece(
	source: SourceFile,
	plain: InputFile,
	{ part, from }: RecordPiece
): Promise<readonly StructuralReject[] | null> {
	const registered = await source.engine.register(part);
	try {
		await dropRejectTables(source);
		const select = typedSelect({
			...source,
			codes: source.table.codes,
			width: source.reading.columns.length,
			identity: source.tellsCopies ? rowHash(source.reading.columns.length) : null,
			from: readCsv(source, registered, from === 0 ? linesBefore(source.reading) : 0)
		});
		const progress = (read: number) => source.progress(from + read, plain.size);
		await watched(progress, registered, part.size, () => source.table.stage(select, source.signal));
		await requireWholeRead(registered, part);
		return await structuralRejects(source, from);
	} catch (error) {
		if (error instanceof EngineError && isParserFault(error)) return null;
		throw error;
	} finally {
		await dropRejectTables(source).catch(() => undefined);
		await registered.release().catch(() => undefined);
	}
}

/** All fields of a row in one number. */
function rowHash(width: number): Sql {
	const cells = Array.from({ length: width }, (_, index) => name(indexName(index)));
	return sql`hash(${join(cells)})`;
}

function isParserFault({ message }: EngineError): boolean {
	return /CSV|state machine|sniff/i.test(message);
}

/** How many lines stand before the rows: the preamble and the header. */
function linesBefore({ preambleLines, headerRow, headerRows = 1 }: Reading): number {
	return preambleLines + (headerRow === null ? 0 : headerRows);
}

/** The read of the file, all columns as text: nothing is left for the engine to guess. */
function readCsv({ reading }: SourceFile, { path }: RegisteredFile, linesSkipped: number): Sql {
	const { delimiter, quote, escape } = reading.dialect!;
	const columns = reading.columns.map((_, index) => sql`${indexName(index)}: 'VARCHAR'`);
	const skip = raw(String(linesSkipped));
	return sql`read_csv(${path}, auto_detect = false, header = false, skip = ${skip},
	delim = ${delimiter}, quote = ${quote}, escape = ${escape}, compression = 'none',
	columns = {${join(columns)}}, null_padding = false, strict_mode = true,
	store_rejects = true, rejects_table = 'read_rejects', rejects_scan = 'read_scans',
	rejects_limit = 0)`;
}

/** How many of the rows that the parser has staged stand behind the table: sums, mostly. */
async function rowsBehind({ file, reading }: SourceFile, plain: InputFile): Promise<number> {
	if (plain !== file || reading.endsAt === undefined) return 0;
	const text = new TextDecoder().decode(await plain.read(reading.endsAt, plain.size));
	const width = reading.columns.length;
	const records = [...recordsOf(text, reading.dialect!)];
	return records.filter(({ text, fields }) => text !== '' && fields.length === width).length;
}

async function dropRejectTables({ engine }: SourceFile): Promise<void> {
	await engine.run(sql`DROP TABLE IF EXISTS ${name('read_rejects')}`.text);
	await engine.run(sql`DROP TABLE IF EXISTS ${name('read_scans')}`.text);
}

/**
 * What the parser could not cut into the right number of fields, in a piece that begins at `from`;
 * null where quotes misled it: of several errors on one line UNQUOTED VALUE is the last in the
 * alphabet.
 */
async function structuralRejects(
	{ engine, reading }: SourceFile,
	from: number
): Promise<readonly StructuralReject[] | null> {
	const { data, rows } = await engine.query(
		`SELECT CAST(line_byte_position AS DOUBLE) AS position, max(CAST(error_type AS VARCHAR)),
			min(csv_line)
		FROM read_rejects GROUP BY line_byte_position ORDER BY position`
	);
	const found: StructuralReject[] = [];
	const { endsAt = Infinity } = reading;
	for (let row = 0; row < rows; row++) {
		const [position, type, text] = data.map((column) => column[row]!);
		const reason = reasons[String(type)];
		if (reason === undefined) return null;
		const blank = /^[\r\n]*/.exec(String(text ?? ''))![0].length;
		const offset = from + Number(position) - 1;
		if (offset + blank >= endsAt) continue;
		const isBlank = reason !== 'line_too_long' && isBlankLine(String(text ?? ''), reading.dialect!);
		found.push({ offset, reason, isBlank });
	}
	return found;
}

/** A line of delimiters and spaces is no row. The parser also quotes blank lines before it. */
function isBlankLine(line: string, dialect: Dialect): boolean {
	const record = line.replace(/^[\r\n]+|[\r\n]+$/g, '');
	return splitRecord(record, dialect).every(({ text }) => text.trim() === '');
}

const reasons: Readonly<Record<string, StructuralReject['reason']>> = {
	'MISSING COLUMNS': 'too_few_columns',
	'TOO MANY COLUMNS': 'too_many_columns',
	'INVALID ENCODING': 'invalid_encoding',
	'INVALID UNICODE': 'invalid_encoding',
	'LINE SIZE OVER MAXIMUM': 'line_too_long'
};

/** Above two gibibytes of memory the engine can read nothing and say nothing. */
async function requireWholeRead(registered: RegisteredFile, { name, size }: InputFile) {
	const read = await registered.bytesRead();
	if (read !== null && read < size) throw new InputError('short_read', { file: name, read, size });
}

/** Reports how far the engine has read while it works. */
async function watched<T>(
	progress: (bytesRead: number) => void,
	registered: RegisteredFile,
	size: number,
	work: () => Promise<T>
): Promise<T> {
	let isOpen = true;
	const timer = setInterval(() => {
		void registered
			.bytesRead()
			.then((read) => isOpen && read !== null && progress(Math.min(read, size)))
			.catch(() => undefined);
	}, POLL_MS);
	try {
		return await work();
	} finally {
		isOpen = false;
		clearInterval(timer);
		progress(size);
	}
}
