import { descending } from 'd3-array';
import { formatCount, formatNumber } from '../messages/format/number';
import type { MassUnit } from '../messages/format/mass-unit';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import type { FigureTable } from './figure';
import type { RankedWords } from './ranked-words';
import type { RankedRow } from './rows';

/** Digits in tables: enough to be added up by hand to what the figure shows. */
const tableDigits = 4;

/** kg in the unit of the figure, as text without the unit. */
export function tableNumber(kg: number, unit: MassUnit, locale: Locale): string {
	return formatNumber(kg / unit.kg, locale, tableDigits);
}

function netCells({ net }: RankedRow, unit: MassUnit, locale: Locale): string[] {
	if (net === null) return [m.figure_not_covered({}, { locale }), '', ''];
	return [net.central, net.low, net.high].map((kg) => tableNumber(kg, unit, locale));
}

function byNet(a: RankedRow, b: RankedRow): number {
	return descending(a.net?.central ?? -Infinity, b.net?.central ?? -Infinity);
}

/** Every row of a ranked figure as text, those too that the drawing takes together. */
export function rankedTable(
	rows: readonly RankedRow[],
	words: RankedWords,
	unit: MassUnit,
	locale: Locale
): FigureTable {
	const graded = rows.some((row) => row.grade !== undefined && row.grade !== null);
	const column = (label: string, numeric: boolean) => ({ label, numeric });
	const grade = (row: RankedRow) => (graded ? [row.grade ?? ''] : []);
	const sorted = rows.toSorted(byNet);
	return {
		rowKeys: sorted.map(({ key }) => key),
		columns: [
			column(words.column, false),
			column(m.figure_table_items({}, { locale }), true),
			column(m.figure_table_central({ unit: unit.many }, { locale }), true),
			column(m.figure_table_low({}, { locale }), true),
			column(m.figure_table_high({}, { locale }), true),
			...(graded ? [column(m.figure_table_grade({}, { locale }), false)] : [])
		],
		rows: sorted.map((row) => [
			row.label ?? words.unknown,
			row.items === null ? '' : formatCount(row.items, locale),
			...netCells(row, unit, locale),
			...grade(row)
		])
	};
}
