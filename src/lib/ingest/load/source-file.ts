import type { Engine } from '../../model/engine';
import type { InputFile } from '../../model/input-file';
import type { ColumnPlan, Reading } from '../../model/reading';
import type { Repair } from '../../model/repair';
import type { RejectList } from './reject-list';
import type { ResolvedColumns } from '../columns/resolve-columns';
import type { ColumnScales } from '../columns/typed-select';
import type { TradesTable } from './trades-table';

/** Everything that reading one file of a log needs. */
export interface SourceFile {
	readonly engine: Engine;
	readonly table: TradesTable;
	readonly rejects: RejectList;
	readonly file: InputFile;
	readonly reading: Reading;
	/** Number of the file in the log, from 0. */
	readonly input: number;
	readonly plan: ColumnPlan;
	readonly columns: ResolvedColumns;
	/** Where the levels above the category are, topmost first. */
	readonly above: readonly number[];
	/** What the values of its columns are multiplied by, by the names of the file's own columns. */
	readonly scales: ColumnScales;
	/** Whether rows are compared to find copies; not where the log is large. */
	readonly tellsCopies: boolean;
	readonly where: readonly { readonly index: number; readonly value: string }[];
	/** How many bytes of a delimited file the engine is given at a time, where it is told. */
	readonly pieceBytes?: number;
	readonly signal?: AbortSignal;
	/** Told how many bytes have been read so far, of how many. */
	readonly progress: (bytesRead: number, bytes: number) => void;
}

/** How reading a file went: every row read is loaded or rejected. */
export interface FileRows {
	readonly loaded: number;
	readonly rejected: number;
	readonly priceUnreadable: number;
	/** How many rows were rejected because their date could not be read. */
	readonly dateUnreadable: number;
	/** How many dates are written in a way that the first rows do not show. */
	readonly dateOtherwise: number;
	/** Those of them whose day and month could be the other way round. */
	readonly dateEitherWay: number;
	/** Where rejects were corrected by hand: how many rows that gave, and by which repairs. */
	readonly repairs?: { readonly loaded: number; readonly found: readonly Repair[] };
}
