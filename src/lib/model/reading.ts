/** What a column can mean in a trade log. */
export const columnRoles = [
	'date',
	'category',
	'items',
	'platform',
	'region',
	'channel',
	'price',
	'currency',
	'mass'
] as const;

/** One of the meanings of a column. */
export type ColumnRole = (typeof columnRoles)[number];

/** How sure a guess is, from 0 to 1. */
export type Confidence = number;

/** What a file is, whatever its name says. */
export const logFormats = ['csv', 'json', 'jsonl', 'parquet'] as const;

/** One of these formats. */
export type LogFormat = (typeof logFormats)[number];

/** How the file as a whole is packed. */
export type Compression = 'none' | 'gzip';

/** How the text of a delimited file is cut into fields. */
export interface Dialect {
	readonly delimiter: string;
	readonly quote: string;
	readonly escape: string;
	readonly recordEnd: '\n' | '\r\n' | '\r';
}

/** One column as found, before any meaning is given to it. */
export interface SniffedColumn {
	readonly name: string;
	/**
	 * The first values that differ, as written in the file, at most 20; the last may be a later
	 * one, which settles the order of day and month.
	 */
	readonly samples: readonly string[];
}

/** What can speak for a reading. */
export type EvidenceCode =
	| 'gzip'
	| 'magic_bytes'
	| 'json_shape'
	| 'byte_order_mark'
	| 'utf8_valid'
	| 'utf16_pattern'
	| 'encoding_scored'
	| 'encoding_given'
	| 'sep_line'
	| 'delimiter_consistent'
	| 'delimiter_given'
	| 'single_column'
	| 'mixed_line_ends'
	| 'preamble'
	| 'header_names'
	| 'header_none'
	| 'header_given';

/** One thing that was noticed about a file, with its values. */
export interface Evidence {
	readonly code: EvidenceCode;
	readonly parameters: Readonly<Record<string, string | number>>;
}

/** How one file was read: a value that is shown and can be overridden. */
export interface Reading {
	readonly file: string;
	readonly format: LogFormat;
	readonly compression: Compression;
	/** Encoding label of the WHATWG standard, lower case; `utf-8` for formats that have no choice. */
	readonly encoding: string;
	readonly byteOrderMark: boolean;
	/** Null for formats without a dialect. */
	readonly dialect: Dialect | null;
	/** Lines before the header that belong to no table. */
	readonly preambleLines: number;
	/** Line of the header, counted from 1, or null where there is none and columns are numbered. */
	readonly headerRow: number | null;
	/** Line of the first row of data, counted from 1; 1 for formats without lines. */
	readonly firstDataLine: number;
	readonly columns: readonly SniffedColumn[];
	readonly confidence: Confidence;
	readonly evidence: readonly Evidence[];
}

/** What overrides the sniffed reading. Undefined leaves the guess. */
export interface ReadingOverrides {
	readonly encoding?: string;
	readonly delimiter?: string;
	/** Line of the header counted from 1; 0 says that there is none. */
	readonly headerRow?: number;
	/** `YMD`, `DMY` or `MDY`: the order of the parts of a date. */
	readonly dateFormat?: DateOrder;
	readonly decimal?: '.' | ',';
}

/** The order of day, month and year in dates written with numbers alone. */
export type DateOrder = 'YMD' | 'DMY' | 'MDY';

/** Dates as numbers: seconds or milliseconds since 1970, or a spreadsheet's days since 1899-12-30. */
export type DateNumbers = 'none' | 'epoch_seconds' | 'epoch_milliseconds' | 'excel_serial';

/** The units a column of masses may be in. */
export type MassUnit = 'kg' | 'g' | 't' | 'lb';

/** The column that plays a role, why, and how sure that is. */
export interface RoleAssignment {
	readonly role: ColumnRole;
	readonly column: string;
	readonly confidence: Confidence;
	readonly by: 'name' | 'content' | 'user';
}

/** What the columns mean, for all files of a log together. */
export interface ColumnPlan {
	readonly roles: readonly RoleAssignment[];
	readonly dateOrder: DateOrder;
	/** Whether the order of day and month was decided by the data; false where both would fit. */
	readonly dateOrderCertain: boolean;
	/** What dates written as bare numbers count, where the whole column is written so. */
	readonly dateNumbers: DateNumbers;
	readonly decimal: '.' | ',';
	/** The unit of masses without one; every mass is loaded in kg. */
	readonly massUnit: MassUnit;
	/** True where every row counts as one item because there is no item count. */
	readonly oneItemPerRow: boolean;
	/** True where the log weighs and does not count. */
	readonly massLog: boolean;
}

/** The column that plays a role in a plan, or undefined. */
export function columnOf(plan: ColumnPlan, role: ColumnRole): string | undefined {
	return plan.roles.find((assignment) => assignment.role === role)?.column;
}
