import type { Dialect, Evidence } from '../../model/reading';
import { RecordScanner, type ScannedRecord } from './record-scanner';
import { splitRecord, type Field } from './split-record';

/** A dialect with what speaks for it, and the records it cuts the beginning of the text into. */
export interface SniffedDialect {
	readonly dialect: Dialect;
	readonly confidence: number;
	readonly evidence: readonly Evidence[];
	/** Whether a `sep=` line stands at the very beginning. */
	readonly hasSepLine: boolean;
}

/** One record of the head, cut into fields. */
export interface HeadRecord {
	readonly line: number;
	readonly fields: readonly Field[];
}

/** Usual delimiters with how much each is trusted: `:` and `~` also occur within values. */
const usualDelimiters: readonly (readonly [string, number])[] = [
	[',', 1],
	['\t', 1],
	[';', 1],
	['|', 0.98],
	['^', 0.9],
	['~', 0.8],
	[':', 0.6]
];
/** Other marks are believed only where they cut the text evenly. */
const UNUSUAL_TRUST = 0.5;
/** Below this score a delimiter is no delimiter, and the text has a single column. */
const LEAST_SCORE = 0.3;
/** How many records are cut for each candidate. */
const TRIAL_RECORDS = 200;

/** The dialect of a delimited text, judged by how evenly each candidate cuts its beginning. */
export function sniffDialect(text: string, given?: string): SniffedDialect {
	const base = dialectWith(',', text);
	const mixed = isMixed(text) ? [note('mixed_line_ends', {})] : [];
	const sep = /^\ufeff?"?sep=([^\r\n]?)"?(?:\r\n|\r|\n)/i.exec(text)?.[1];
	const hasSepLine = sep !== undefined;
	const told = given ?? sep;
	if (told) {
		const evidence = note(given ? 'delimiter_given' : 'sep_line', { delimiter: told });
		const dialect = { ...base, delimiter: told };
		return { dialect, confidence: 1, evidence: [evidence, ...mixed], hasSepLine };
	}
	return { ...bestDialect(text, base, mixed), hasSepLine };
}

/** The records at the beginning of a text, blank lines left out. */
export function headRecords(text: string, dialect: Dialect, most: number): HeadRecord[] {
	const scanner = new RecordScanner(dialect);
	const decoder = new TextDecoder();
	const records: HeadRecord[] = [];
	const take = (found: Iterable<ScannedRecord>) => {
		for (const { line, bytes } of found) {
			if (records.length >= most) return;
			const record = decoder.decode(bytes);
			if (record.trim() !== '') records.push({ line, fields: splitRecord(record, dialect) });
		}
	};
	take(scanner.push(new TextEncoder().encode(text)));
	take(scanner.finish());
	return records;
}

/** The field count that most records have; of several the largest. */
export function usualWidth(records: readonly HeadRecord[]): number {
	const counts = new Map<number, number>();
	for (const { fields } of records) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

function bestDialect(
	text: string,
	base: Dialect,
	mixed: readonly Evidence[]
): Omit<SniffedDialect, 'hasSepLine'> {
	const scored = candidates(text)
		.map(([delimiter, trust]) => scoreOf(text, { ...base, delimiter }, trust))
		.sort((a, b) => b.score - a.score);
	const best = scored[0]!;
	if (best.score < LEAST_SCORE) {
		return { dialect: base, confidence: 0.6, evidence: [note('single_column', {}), ...mixed] };
	}
	const { dialect, columns, share } = best;
	const values = { delimiter: dialect.delimiter, columns, percent: Math.round(share * 100) };
	return { dialect, confidence: share, evidence: [note('delimiter_consistent', values), ...mixed] };
}

function note(code: Evidence['code'], parameters: Evidence['parameters']): Evidence {
	return { code, parameters };
}

interface Score {
	readonly dialect: Dialect;
	readonly columns: number;
	readonly share: number;
	readonly score: number;
}

/** Even widths, many columns and cells free of other delimiters speak for a candidate. */
function scoreOf(text: string, dialect: Dialect, trust: number): Score {
	const records = headRecords(text.slice(0, 65_536), dialect, TRIAL_RECORDS);
	const columns = usualWidth(records);
	const even = records.filter(({ fields }) => fields.length === columns);
	const share = records.length === 0 ? 0 : even.length / records.length;
	const clean = cleanShare(even, dialect.delimiter);
	return { dialect, columns, share, score: trust * share * (1 - 1 / Math.max(1, columns)) * clean };
}

function cleanShare(records: readonly HeadRecord[], delimiter: string): number {
	const cells = records.flatMap(({ fields }) => fields).filter(({ quoted }) => !quoted);
	if (cells.length === 0) return 1;
	return cells.filter(({ text }) => !holdsDelimiter(text, delimiter)).length / cells.length;
}

/** Whether a cell holds what looks like another delimiter. A comma within a number is none. */
function holdsDelimiter(text: string, delimiter: string): boolean {
	const rest = text.replaceAll(delimiter, '').replace(/(\d),(?=\d)/g, '$1');
	return /[;\t|]/.test(rest) || (delimiter !== ';' && /,\S/.test(rest));
}

function candidates(text: string): readonly (readonly [string, number])[] {
	const first = /^[^\r\n]*/.exec(text.trimStart())![0];
	const marks = new Set(first.match(/[!#$%&*+@\\`§¦·]/g) ?? []);
	return [...usualDelimiters, ...[...marks].map((mark) => [mark, UNUSUAL_TRUST] as const)];
}

function dialectWith(delimiter: string, text: string): Dialect {
	const quote = isApostropheQuoted(text) ? "'" : '"';
	const escape = text.includes(`\\${quote}`) && !text.includes(quote + quote) ? '\\' : quote;
	return { delimiter, quote, escape, recordEnd: recordEndOf(text) };
}

/** Apostrophes are quotes where fields begin and end with them and no other quotes are used. */
function isApostropheQuoted(text: string): boolean {
	if (text.includes('"')) return false;
	return /(?:^|[,;\t|\n])'[^'\r\n]*'[,;\t|][^\r\n]*\r?\n'/.test(text);
}

function recordEndOf(text: string): Dialect['recordEnd'] {
	const pairs = text.match(/\r\n/g)?.length ?? 0;
	const newlines = (text.match(/\n/g)?.length ?? 0) - pairs;
	const returns = (text.match(/\r/g)?.length ?? 0) - pairs;
	if (pairs >= newlines && pairs >= returns && pairs > 0) return '\r\n';
	return newlines >= returns ? '\n' : '\r';
}

/** Whether lines end in several ways, counted outside quotes that stay on their line. */
function isMixed(text: string): boolean {
	const bare = text.replace(/"[^"]*"/g, '');
	const kinds = [/\r\n/, /(?<!\r)\n/, /\r(?!\n|$)/].filter((kind) => kind.test(bare));
	return kinds.length > 1;
}
