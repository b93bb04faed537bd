import type { ExploredColumn } from '$lib/impact/explored-sql';
import type { Cell } from '$lib/model/engine';
import { version } from '$lib/model/version';
import { csvText } from '../csv-text';

/** A result of the reader's own. */
export interface OwnResult {
	/** The query as it was written. */
	readonly text: string;
	readonly columns: readonly ExploredColumn[];
	/** Column by column, all of one length. */
	readonly data: readonly (readonly Cell[])[];
	readonly rows: number;
	/** Whether there are more rows than these. */
	readonly isCapped: boolean;
	/** How long it took, ms. */
	readonly took: number;
}

/** A file of the log that a result comes from. */
export interface ManifestInput {
	readonly name: string;
	readonly sha256: string;
}

/** What belongs to a result, so that it can be made again. */
export interface ResultManifest {
	readonly schema: 'reprise-query@1';
	readonly tool: string;
	readonly inputs: readonly ManifestInput[];
	readonly synthetic: boolean;
	readonly query: string;
	readonly columns: readonly { readonly name: string; readonly type: string }[];
	readonly rows: number;
	/** Whether rows beyond these were left out. */
	readonly capped: boolean;
}

/** The manifest of a result on a log. */
export function manifestOf(
	{ text, columns, rows, isCapped }: OwnResult,
	inputs: readonly ManifestInput[],
	synthetic: boolean
): ResultManifest {
	return {
		schema: 'reprise-query@1',
		tool: `Reprise ${version}`,
		inputs: inputs.map(({ name, sha256 }) => ({ name, sha256 })),
		synthetic,
		query: text,
		columns: columns.map(({ name, type }) => ({ name, type })),
		rows,
		capped: isCapped
	};
}

/** The rows of a result, one after the other. */
export function rowsIn({ data, rows }: OwnResult): readonly (readonly Cell[])[] {
	return Array.from({ length: rows }, (_, row) => data.map((cells) => cells[row]!));
}

/** A result as CSV, names in its first line. A missing value is an empty field. */
export function resultCsv(result: OwnResult): string {
	return csvText([result.columns.map(({ name }) => name), ...rowsIn(result)]);
}

/** A result as JSON with its manifest; rows are lists, since two columns may bear one name. */
export function resultJson(result: OwnResult, manifest: ResultManifest): string {
	return `${JSON.stringify({ manifest, rows: rowsIn(result).map((row) => row.map(jsonCell)) }, null, '\t')}\n`;
}

/** JSON has no word for what is not a number: it is written as text. */
function jsonCell(cell: Cell): Cell {
	return typeof cell === 'number' && !Number.isFinite(cell) ? String(cell) : cell;
}
