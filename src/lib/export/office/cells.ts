import * as m from '../../messages/compiled/messages.js';
import {
	formatCount,
	formatFixed,
	formatMonth,
	formatNumber,
	formatPercent
} from '../../messages/format';
import type { MassUnit } from '../../messages/format';
import type { Locale } from '../../messages/locale';
import type { Estimate } from '../../model/estimate';
import type { DataCell, DataColumn } from './table';

/** Decimals in tables, so that a column lines up. */
const tableDecimals = 2;
/** Digits of what would read as zero and is none. */
const smallDigits = 2;

/** The unit of every stored mass of emissions. */
const storedEmissions = 'kg CO2e';

/** A column of words. */
export function textColumn(label: string): DataColumn {
	return { label, kind: 'text', unit: '', storedUnit: '' };
}

/** A column of emissions, written in a unit and stored in kg. */
export function emissionsColumn(label: string, unit: MassUnit, locale: Locale): DataColumn {
	const written = m.report_unit_co2e({ unit: unit.symbol }, { locale });
	return { label, kind: 'kg', unit: written, storedUnit: storedEmissions };
}

/** A column of numbers, in a unit or none. */
export function numberColumn(label: string, unit = ''): DataColumn {
	return { label, kind: 'number', unit, storedUnit: unit };
}

/** A column of shares of one. */
export function shareColumn(label: string): DataColumn {
	return { label, kind: 'share', unit: '', storedUnit: '' };
}

/** A column of months. */
export function monthColumn(label: string): DataColumn {
	return { label, kind: 'month', unit: '', storedUnit: '' };
}

/** Words, with the places of the sources behind them. */
export function textCell(text: string, references: readonly number[] = []): DataCell {
	return references.length === 0 ? { text, value: text } : { text, value: text, references };
}

/** What is not known. */
export function unknownCell(locale: Locale): DataCell {
	return { text: m.report_unknown({}, { locale }), value: null };
}

/** Nothing where nothing applies. */
export const emptyCell: DataCell = { text: '', value: null };

/** A mass of emissions in kg, written in a unit. */
export function emissionsCell(kg: number | null, unit: MassUnit, locale: Locale): DataCell {
	if (kg === null) return unknownCell(locale);
	return { text: amountText(kg / unit.kg, locale), value: kg };
}

function amountText(amount: number, locale: Locale): string {
	const isSmall = amount !== 0 && Math.abs(amount) < 10 ** -tableDecimals;
	return isSmall
		? formatNumber(amount, locale, smallDigits)
		: formatFixed(amount, locale, tableDecimals);
}

/** A count in full. */
export function countCell(count: number | null, locale: Locale): DataCell {
	return count === null ? emptyCell : { text: formatCount(count, locale), value: count };
}

/** A number to some digits. */
export function numberCell(value: number | null, locale: Locale, digits = 6): DataCell {
	return value === null
		? unknownCell(locale)
		: { text: formatNumber(value, locale, digits), value };
}

/** A share of one. */
export function shareCell(share: number | null, locale: Locale): DataCell {
	return share === null ? emptyCell : { text: formatPercent(share, locale), value: share };
}

/** A month; null is what has no date. */
export function monthCell(month: string | null, locale: Locale): DataCell {
	return month === null
		? { text: m.figure_table_undated({}, { locale }), value: null }
		: { text: formatMonth(month, locale), value: month };
}

/** Heads of an amount with its range: 5th percentile, central, 95th percentile. */
export function rangeColumns(unit: MassUnit, locale: Locale): DataColumn[] {
	return [
		emissionsColumn(m.report_low({}, { locale }), unit, locale),
		emissionsColumn(m.report_central({}, { locale }), unit, locale),
		emissionsColumn(m.report_high({}, { locale }), unit, locale)
	];
}

/** The cells under them; what has no result is said to be not covered. */
export function rangeCells(net: Estimate | null, unit: MassUnit, locale: Locale): DataCell[] {
	if (net === null) {
		const uncovered = { text: m.figure_not_covered({}, { locale }), value: null };
		return [emptyCell, uncovered, emptyCell];
	}
	return [net.low, net.central, net.high].map((kg) => emissionsCell(kg, unit, locale));
}
