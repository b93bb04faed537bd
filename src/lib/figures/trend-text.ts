import { greatest, least, sum } from 'd3-array';
import { formatMonth } from '../messages/format/date';
import { formatKg } from '../messages/format/mass';
import type { MassUnit } from '../messages/format/mass-unit';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import type { FigureTable } from './figure';
import { estimateText } from './mark-text';
import { tableNumber } from './ranked-table';
import { centralOf, type TrendData, type TrendMonth } from './trend-data';

function monthValue(month: TrendMonth, locale: Locale): string {
	return month.net === null ? formatKg(centralOf(month), locale) : estimateText(month.net, locale);
}

function partsText({ months }: TrendData, labels: readonly string[], locale: Locale): string {
	const separator = m.figure_list_separator({}, { locale });
	return labels
		.map(
			(label, part) =>
				`${label} ${formatKg(
					sum(months, ({ kg }) => kg[part]!),
					locale
				)}`
		)
		.join(separator);
}

/** Alternative text of a trend: its period, highest and lowest month, and parts over the whole period. */
export function trendDescription(
	data: TrendData,
	labels: readonly string[],
	locale: Locale
): string {
	const [first, last] = [data.months[0], data.months.at(-1)];
	if (first === undefined || last === undefined) return m.figure_trend_no_dates({}, { locale });
	const parts = partsText(data, labels, locale);
	const name = ({ month }: TrendMonth) => formatMonth(month, locale);
	if (first === last) {
		const value = monthValue(first, locale);
		return m.figure_trend_description_month({ month: name(first), value, parts }, { locale });
	}
	const highest = greatest(data.months, (a, b) => centralOf(a) - centralOf(b))!;
	const lowest = least(data.months, (a, b) => centralOf(a) - centralOf(b))!;
	const words = {
		from: name(first),
		to: name(last),
		highest: name(highest),
		highestValue: monthValue(highest, locale),
		lowest: name(lowest),
		lowestValue: monthValue(lowest, locale),
		parts
	};
	return m.figure_trend_description(words, { locale });
}

/** The months as text: total with its range, then every part of the stack; undated trades last. */
export function trendTable(
	{ parts, months, undated }: TrendData,
	labels: readonly string[],
	unit: MassUnit,
	locale: Locale
): FigureTable {
	const number = (kg: number) => tableNumber(kg, unit, locale);
	const heads = [
		m.figure_table_central({ unit: unit.many }, { locale }),
		m.figure_table_low({}, { locale }),
		m.figure_table_high({}, { locale })
	].map((label) => ({ label, numeric: true }));
	const partHeads = labels.map((label, part) => ({
		label: m.figure_table_part({ label }, { locale }),
		numeric: true,
		keys: parts[part]!.keys
	}));
	const rows = months.map((month) => [
		formatMonth(month.month, locale),
		number(centralOf(month)),
		...(month.net === null ? ['', ''] : [month.net.low, month.net.high].map(number)),
		...month.kg.map(number)
	]);
	const undatedRow = (net: NonNullable<typeof undated>) => [
		m.figure_table_undated({}, { locale }),
		...[net.central, net.low, net.high].map(number),
		...labels.map(() => '')
	];
	return {
		columns: [
			{ label: m.figure_table_month({}, { locale }), numeric: false },
			...heads,
			...partHeads
		],
		rowKeys: [...months.map(({ month }) => month), ...(undated === null ? [] : [null])],
		rows: undated === null ? rows : [...rows, undatedRow(undated)]
	};
}
