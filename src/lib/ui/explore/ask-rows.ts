import {
	describedSql,
	exploredColumn,
	rowCountSql,
	rowsSql,
	type ExploredColumn,
	type RowRange
} from '$lib/impact/explored-sql';
import type { Cell, QueryResult } from '$lib/model/engine';
import type { Sql } from '$lib/sql';

/** Asks one statement. */
export type Ask = (sql: string) => Promise<QueryResult>;

/** The columns of a table, or of a query in brackets. */
export async function askColumns(ask: Ask, source: Sql): Promise<readonly ExploredColumn[]> {
	const { data, rows } = await ask(describedSql(source).text);
	return Array.from({ length: rows }, (_, row) =>
		exploredColumn(String(data[0]![row]), String(data[1]![row]))
	);
}

/** How many rows a table has. */
export async function askCount(ask: Ask, source: Sql): Promise<number> {
	const { data } = await ask(rowCountSql(source).text);
	return Number(data[0]![0]);
}

/** Some rows, column by column: numbers as numbers where a double holds them exactly. */
export async function askRows(
	ask: Ask,
	source: Sql,
	columns: readonly ExploredColumn[],
	range: RowRange
): Promise<readonly (readonly Cell[])[]> {
	const { data } = await ask(rowsSql(source, columns, range).text);
	return columns.map(({ kind }, index) =>
		kind === 'number' ? data[index]!.map(exactNumber) : data[index]!
	);
}

/** A number that was written out, or its text where a double would change a digit of it. */
export function exactNumber(cell: Cell): Cell {
	if (typeof cell !== 'string') return cell;
	const value = Number(cell);
	return Number.isFinite(value) && digitsOf(cell) === digitsOf(plain(value)) ? value : cell;
}

/** Without the exponent that large and small numbers are written with. */
function plain(value: number): string {
	if (Number.isInteger(value)) return BigInt(value).toString();
	return Math.abs(value) < 1e-6 ? value.toFixed(20) : String(value);
}

/** Without zeros that say nothing. */
function digitsOf(text: string): string {
	return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
