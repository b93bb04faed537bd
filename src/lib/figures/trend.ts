import { formatMonth } from '../messages/format/date';
import { massUnitFor, type MassUnit } from '../messages/format/mass-unit';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import { assembled, type Drawing } from './assembled';
import type { Figure, FigureOptions } from './figure';
import { axisTicks } from './axis-ticks';
import { estimateText } from './mark-text';
import { nothingDrawn } from './nothing-drawn';
import type { TrendRow, TrendTotal } from './rows';
import { group } from './scene';
import { monthAxis, monthAxisHeight } from './trend-axes';
import { monthNode } from './trend-bars';
import { trendData, trendDomain, type TrendData } from './trend-data';
import { keyRows, sideLabels, sideWidth } from './trend-key';
import { trendLayout } from './trend-layout';
import { trendDescription, trendTable } from './trend-text';
import { trendTitle } from './trend-title';
import { valueAxis, zeroLine } from './value-axis';

/** Labels stand beside the last bar from this width on, else in rows above. */
export const besideFrom = 560;

function drawing(
	data: TrendData,
	labels: readonly string[],
	unit: MassUnit,
	{ width, locale, theme, tall }: FigureOptions
): Drawing {
	const beside = width >= besideFrom;
	const key = beside ? { height: 0, nodes: [] } : keyRows(data, labels, width, theme);
	const room = { top: key.height, labelWidth: beside ? sideWidth(labels, width, theme) : 0, tall };
	const layout = trendLayout(data, { width, theme }, room, {
		domain: trendDomain(data),
		ticks: (scale, count) => axisTicks(scale, count, unit, locale)
	});
	const words = {
		locale,
		other: m.figure_trend_other({}, { locale }),
		name: (month: string) => formatMonth(month, locale)
	};
	const nodes = [
		...(beside ? sideLabels(data, labels, layout, width, theme) : key.nodes),
		...valueAxis(layout, theme),
		...monthAxis(layout, locale, theme),
		group(
			{},
			data.months.map((month) => monthNode(month, data, layout, words, theme))
		),
		zeroLine(layout, theme)
	];
	return { height: layout.bottom + monthAxisHeight, nodes };
}

function notes({ months, undated }: TrendData, locale: Locale): string[] {
	const negative = months.some(({ kg }) => kg.some((part) => part < 0));
	const value = undated === null ? null : estimateText(undated, locale);
	return [
		...(negative ? [m.figure_trend_note_negative({}, { locale })] : []),
		...(value === null ? [] : [m.figure_trend_undated({ value }, { locale })])
	];
}

/** The unit of the figure, by the largest value on its axis. */
function unitOf(data: TrendData, locale: Locale): MassUnit {
	return massUnitFor(Math.max(...trendDomain(data).map(Math.abs)), locale);
}

/**
 * Net avoided emissions by month: a bar of stacked parts and the range of the month's total. What
 * cost more than it avoided hangs below zero; undated trades are named and not drawn.
 */
export function trend(
	rows: readonly TrendRow[],
	totals: readonly TrendTotal[],
	options: FigureOptions
): Figure {
	const { width, locale, theme } = options;
	const data = trendData(rows, totals);
	const unit = unitOf(data, locale);
	const labels = data.parts.map(({ label }) => label ?? m.figure_trend_other({}, { locale }));
	const parts = {
		name: 'trend',
		title: trendTitle(data.months, locale),
		subtitle: m.figure_trend_subtitle({ unit: unit.many }, { locale }),
		description: trendDescription(data, labels, locale),
		drawing:
			data.months.length === 0
				? nothingDrawn(m.figure_trend_no_dates({}, { locale }), width, theme)
				: drawing(data, labels, unit, options),
		table: trendTable(data, labels, unit, locale),
		notes: notes(data, locale)
	};
	return assembled(parts, options);
}
