import * as m from '../../messages/compiled/messages.js';
import type { Locale } from '../../messages/locale';

/** A table with a header row; the first cell of a row names it. */
export interface DataTable {
	/** Unique in the report; the workbook has a sheet for it. */
	readonly id: string;
	readonly label: string;
	readonly columns: readonly DataColumn[];
	readonly rows: readonly (readonly DataCell[])[];
	/** How many rows a page shows; a workbook has them all. Every one unless told. */
	readonly most?: number;
	/** Where it stands, where that is not everywhere. */
	readonly only?: 'pages' | 'workbook';
}

/** What the values of a column are: kg, plain numbers, shares of one, days `YYYY-MM-DD`, months `YYYY-MM`. */
export type DataColumnKind = 'text' | 'kg' | 'number' | 'share' | 'day' | 'month';

/** The head of a column. */
export interface DataColumn {
	readonly label: string;
	readonly kind: DataColumnKind;
	/** The unit in which the texts of the column are written; empty where it has none. */
	readonly unit: string;
	/** The unit of its values. */
	readonly storedUnit: string;
}

/** One cell: as it is written, and what it is. */
export interface DataCell {
	readonly text: string;
	/** Null where it is not known. */
	readonly value: string | number | null;
	/** Places of the sources it rests on. */
	readonly references?: readonly number[];
}

/** The head of a column as it stands over its texts. */
export function headText({ label, unit }: DataColumn, locale: Locale): string {
	return unit === '' ? label : m.report_head({ label, unit }, { locale });
}

/** Whether the cells of a column stand at its right edge. */
export function isNumeric({ kind }: DataColumn): boolean {
	return kind === 'kg' || kind === 'number' || kind === 'share';
}

/** The head of a column over its values, with the unit that they are stored in. */
export function columnHead({ label, storedUnit }: DataColumn): string {
	return storedUnit === '' ? label : `${label} (${storedUnit})`;
}
