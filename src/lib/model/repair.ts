import type { Reject } from './reject';

/**
 * A rejected row corrected by hand. It holds for that row alone: the same file, the same place, and
 * the same text in it, so that nothing is put in place of a row in a file that changed.
 */
export interface Repair {
	/** Name of the input file. */
	readonly input: string;
	/** Where the row begins, as its reject has it. */
	readonly line: number;
	/** The row as it stands in the file. */
	readonly raw: string;
	/** What is read in its place. */
	readonly text: string;
}

/** What tells a row from all others. */
export type RepairedRow = Pick<Repair, 'input' | 'line' | 'raw'>;

/** The row in the file that a reject is about, whose text may have been corrected in vain. */
export function rowOfReject({ input, line, raw, original }: RejectedRow): RepairedRow {
	return { input, line, raw: original ?? raw };
}

type RejectedRow = Pick<Reject, 'input' | 'line' | 'raw' | 'original'>;

/** The key of a row, equal only for the same row. */
export function repairKey({ input, line, raw }: RepairedRow): string {
	return JSON.stringify([input, line, raw]);
}

/** The repairs with one more, which takes the place of an earlier one of the same row. */
export function withRepair(repairs: readonly Repair[], repair: Repair): readonly Repair[] {
	return [...withoutRepair(repairs, repair), repair];
}

/** The repairs without that of a row, which is then read as it stands in the file. */
export function withoutRepair(repairs: readonly Repair[], row: RepairedRow): readonly Repair[] {
	return repairs.filter((repair) => repairKey(repair) !== repairKey(row));
}
