import type { OwnRow } from '$lib/figures';
import type { Cell } from '$lib/model/engine';
import { isPlainDay } from './cell-text';
import type { OwnResult } from './result-files';

/** A column that can name the marks of a figure. */
export interface LabelColumn {
	readonly index: number;
	readonly ofDays: boolean;
}

/** The columns by which a figure can be labelled: days first, then words, then what else there is. */
export function labelColumns({ columns, data }: OwnResult): readonly LabelColumn[] {
	const found = columns.map(({ kind }, index) => ({
		index,
		ofDays: (kind === 'day' || kind === 'time') && areDays(data[index]!),
		isNumber: kind === 'number'
	}));
	const rank = (column: (typeof found)[number]) => (column.ofDays ? 0 : column.isNumber ? 2 : 1);
	return found
		.toSorted((a, b) => rank(a) - rank(b))
		.map(({ index, ofDays }) => ({ index, ofDays }));
}

/** The columns that a figure can show. */
export function valueColumns({ columns, data }: OwnResult): readonly { readonly index: number }[] {
	return columns.flatMap(({ kind }, index) =>
		kind === 'number' && data[index]!.some((cell) => cell !== null) ? [{ index }] : []
	);
}

/** The rows of a figure; a time that is midnight is a day, and what is no finite number is missing. */
export function ownRows(
	{ data }: OwnResult,
	label: number,
	value: number,
	ofDays: boolean
): readonly OwnRow[] {
	return data[label]!.map((cell, row) => ({
		label: cell === null ? null : ofDays ? dayOf(cell) : String(cell),
		value: numberOf(data[value]![row]!)
	}));
}

function areDays(cells: readonly Cell[]): boolean {
	return (
		cells.some((cell) => cell !== null) &&
		cells.every((cell) => cell === null || isPlainDay(dayOf(cell)))
	);
}

function dayOf(cell: NonNullable<Cell>): string {
	return String(cell).replace(/ 00:00:00$/, '');
}

function numberOf(cell: Cell): number | null {
	const value = cell === null ? null : Number(cell);
	return value !== null && Number.isFinite(value) ? value : null;
}
