import type { InputFile } from '../../model/input-file';
import type { Issue } from '../../model/issue';
import type { ColumnPlan, Reading, ReadingOverrides } from '../../model/reading';
import type { Reject } from '../../model/reject';
import type { Repair } from '../../model/repair';
import type { RoleOverrides } from '../columns/assign-roles';
import type { OpenWorkbook } from './workbook';

/** Rows are kept for the assessment where this column has this value. */
export interface Condition {
	readonly column: string;
	readonly value: string;
}

/** How far a load is: one call per step, at least one per file. */
export interface LoadProgress {
	/** Name of the file that is being read. */
	readonly file: string;
	/** Its size in bytes as read (inflated, in UTF-8), and how many of them have been read. */
	readonly bytes: number;
	readonly bytesRead: number;
}

/** How files are to be read; what is left out is sniffed. */
export interface LoadOptions {
	readonly isCategoryWord: (text: string) => boolean;
	/** Whether a text names a platform, or a country or province, that is known. */
	readonly isPlatformWord?: (text: string) => boolean;
	readonly isRegionWord?: (text: string) => boolean;
	/** Whether a text names a way in which goods change hands. */
	readonly isModelWord?: (text: string) => boolean;
	readonly roles?: RoleOverrides;
	/** What the columns mean, where that was settled by more files than these. */
	readonly plan?: ColumnPlan;
	readonly reading?: ReadingOverrides;
	readonly where?: readonly Condition[];
	/** Rejected rows that were corrected by hand. */
	readonly repairs?: readonly Repair[];
	/** Rejects that are kept with line and text, 100,000 unless told; all are counted. */
	readonly mostRejects?: number;
	/** How many bytes of a delimited file the engine is given at a time, 64 MiB unless told. */
	readonly pieceBytes?: number;
	/** How workbooks are opened, where there is a better place for it than here, such as a worker. */
	readonly openWorkbook?: OpenWorkbook;
	/** The day on which the log is read, as `yyyy-mm-dd`: later dates are doubtful. Not looked at where left out. */
	readonly today?: string;
	/** Whether a log without rows is no fault: a header alone still says what it is. */
	readonly mayBeEmpty?: boolean;
	readonly signal?: AbortSignal;
	readonly onProgress?: (progress: LoadProgress) => void;
}

/** One file as it was read: `read = loaded + rejected`, always. */
export interface LoadedInput {
	readonly name: string;
	readonly size: number;
	readonly reading: Reading;
	readonly rows: { readonly read: number; readonly loaded: number; readonly rejected: number };
}

/** A log in the table `trades`, and how it got there. */
export interface LoadedLog {
	readonly inputs: readonly LoadedInput[];
	/** The file of each input: what came out of an archive is a file of its own. */
	readonly files: readonly InputFile[];
	readonly plan: ColumnPlan;
	/** The first 100,000 rejects; `rejectedRows` counts them all. */
	readonly rejects: readonly Reject[];
	readonly rejectedRows: number;
	readonly issues: readonly Issue[];
}
