/** What a column can mean in a trade log. */
export const columnRoles = [
	'date',
	'category',
	'items',
	'platform',
	'region',
	'channel',
	'model',
	'price',
	'currency',
	'mass'
] as const;

/** One of the meanings of a column. */
export type ColumnRole = (typeof columnRoles)[number];

/** How sure a guess is, from 0 to 1. */
export type Confidence = number;

/** What a file is, whatever its name says. */
export const logFormats = [
	'csv',
	'json',
	'jsonl',
	'parquet',
	'arrow',
	'xlsx',
	'xls',
	'ods',
	'markup'
] as const;

/** One of these formats. */
export type LogFormat = (typeof logFormats)[number];

/** Workbooks by how they are stored: Open XML, binary, OpenDocument, or a table marked up in a text. */
export type WorkbookFormat = Extract<LogFormat, 'xlsx' | 'xls' | 'ods' | 'markup'>;

/** How the file as a whole is packed; what comes out of a zip or Zstandard file is plain by then. */
export type Compression = 'none' | 'gzip' | 'zip' | 'zstd';

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
	| 'unpacked'
	| 'magic_bytes'
	| 'other_extension'
	| 'sheets_read'
	| 'sheet_given'
	| 'json_shape'
	| 'byte_order_mark'
	| 'utf8_valid'
	| 'utf16_pattern'
	| 'utf8_damaged'
	| 'encoding_scored'
	| 'encoding_given'
	| 'sep_line'
	| 'delimiter_consistent'
	| 'delimiter_given'
	| 'single_column'
	| 'quote_other'
	| 'escape_backslash'
	| 'mixed_line_ends'
	| 'trailing_delimiter'
	| 'other_tables'
	| 'footer'
	| 'total_rows'
	| 'preamble'
	| 'header_names'
	| 'header_rows'
	| 'header_none'
	| 'header_given';

/** One thing that was noticed about a file, with its values. */
export interface Evidence {
	readonly code: EvidenceCode;
	readonly parameters: Readonly<Record<string, string | number>>;
}

/** One sheet of a workbook, and the row, counted from 1, where its data begins. */
export interface SheetRead {
	readonly name: string;
	readonly firstDataLine: number;
	/** Its last row, where a footer or sums of the rows follow. */
	readonly lastDataLine?: number;
}

/** Where in a JSON text the rows are. */
export interface JsonLayout {
	/** Names that lead from the outermost value to the one that holds the rows. */
	readonly path: readonly string[];
	/** What holds a row: an object, an array, a value under the row's own key, or a place in each column. */
	readonly shape: 'objects' | 'arrays' | 'keyed' | 'columns';
	/** How many of the first elements are no data: 1 where the first is a header. */
	readonly skip: number;
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
	/** How many rows the header has, 1 unless told; their cells are joined by a space. */
	readonly headerRows?: number;
	/**
	 * Offset in the file's bytes (inflated) behind the last row of the table, where a footer, a total
	 * row or another table follows; undefined where the table goes on to the end.
	 */
	readonly endsAt?: number;
	/** Line of the first row of data, counted from 1; 1 for formats without lines. */
	readonly firstDataLine: number;
	readonly columns: readonly SniffedColumn[];
	readonly confidence: Confidence;
	readonly evidence: readonly Evidence[];
	/** The sheets read as one table, for a workbook alone. */
	readonly sheets?: readonly SheetRead[];
	/** Sheets of a workbook with a table in them that was not read. */
	readonly otherSheets?: readonly string[];
	/** Where the rows are, for JSON that is not one row a line. */
	readonly json?: JsonLayout;
}

/** What overrides the sniffed reading. Undefined leaves the guess. */
export interface ReadingOverrides {
	readonly encoding?: string;
	readonly delimiter?: string;
	/** Name of the one sheet of a workbook to read. */
	readonly sheet?: string;
	/** What fields stand in: one character, or an opening and a closing one. */
	readonly quote?: string;
	/** Line of the header counted from 1; 0 says that there is none. */
	readonly headerRow?: number;
	/** `YMD`, `DMY` or `MDY`: the order of the parts of a date. */
	readonly dateFormat?: DateOrder;
	readonly decimal?: '.' | ',';
	/** Whether the unit in the name of the item column counts: `数量（万件）` in ten thousands. */
	readonly itemsUnit?: 'as_named' | 'one';
}

/** The order of day, month and year in dates written with numbers alone. */
export type DateOrder = 'YMD' | 'DMY' | 'MDY';

/** Dates as numbers: seconds or milliseconds since 1970, or a spreadsheet's days since 1899-12-30. */
export type DateNumbers = 'none' | 'epoch_seconds' | 'epoch_milliseconds' | 'excel_serial';

/** The units a column of masses may be in. */
export type MassUnit = 'kg' | 'g' | 't' | 'lb' | 'oz' | 'jin';

/** The column that plays a role, why, and how sure that is. */
export interface RoleAssignment {
	readonly role: ColumnRole;
	readonly column: string;
	/** The levels above it, topmost first, where a category stands in several columns. */
	readonly above?: readonly string[];
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
	/**
	 * The ways of writing dates that the first rows show, most frequent first: `iso` for plain days,
	 * else an id of `ingest/columns/date-forms.ts`. Rows written otherwise are read as well, more
	 * slowly, and are counted.
	 */
	readonly dateForms: readonly string[];
	readonly decimal: '.' | ',';
	/** Whether something decides the decimal mark; false where `1.234` can be either. */
	readonly decimalCertain: boolean;
	/** Whether counts are multiplied by the unit that the name of their column gives. */
	readonly itemsUnit: 'as_named' | 'one';
	/** The unit of masses without one; every mass is loaded in kg. */
	readonly massUnit: MassUnit;
	/** True where every row counts as one item because there is no item count. */
	readonly oneItemPerRow: boolean;
	/** True where the log weighs and does not count. */
	readonly massLog: boolean;
	/** What was guessed and could change a total. */
	readonly questions: readonly ReadingQuestion[];
}

/** What can be asked about the reading of a log. */
export const questionKinds = [
	'day_month_order',
	'decimal_mark',
	'items_column',
	'items_or_mass',
	'items_unit'
] as const;

/** One of these questions. */
export type QuestionKind = (typeof questionKinds)[number];

/** One reading that would fit: what choosing it overrides, and what it does. */
export interface QuestionOption {
	readonly reading?: ReadingOverrides;
	readonly roles?: Readonly<Partial<Record<ColumnRole, string | null>>>;
	/** Values as written and, in the same place, as they would be read: ISO days, plain numbers. */
	readonly texts: readonly string[];
	readonly readings: readonly string[];
}

/** A guess that could change a total, with the alternatives; the first is how the log was read. */
export interface ReadingQuestion {
	readonly kind: QuestionKind;
	/** The column it is about. */
	readonly column: string;
	readonly options: readonly QuestionOption[];
}

/** The column that plays a role in a plan, or undefined; of several levels the lowest. */
export function columnOf(plan: ColumnPlan, role: ColumnRole): string | undefined {
	return plan.roles.find((assignment) => assignment.role === role)?.column;
}
