import { trend } from '../../figures';
import * as m from '../../messages/compiled/messages.js';
import { formatMonth } from '../../messages/format';
import { dayAfter } from '../../model/calendar-steps';
import type { TradeFilter } from '../../model/trade-filter';
import { monthCell, monthColumn, rangeCells, rangeColumns } from '../office/cells';
import type { ReportContext } from './report-context';
import type { ReportChart, ReportSection } from './report-document';
import { measureCells, measureColumns } from './report-parts';
import { pointOf } from './report-point';

/** The result by month; nothing for a log without dates. */
export function monthsSections(context: ReportContext): readonly ReportSection[] {
	const { assessment, trend: cells, names, filter, figures, unit, locale } = context;
	const isInView = monthsIn(filter);
	const months = assessment.byMonth.filter(({ month }) => isInView(month));
	const dated = months.filter(({ month, netAvoidedKgCo2e }) => month !== null && netAvoidedKgCo2e);
	if (dated.length === 0) return [];
	const chosen = filter.only.category;
	const rows = cells.flatMap(({ month, category, netAvoidedKgCo2e: kg }) =>
		category === null || !isInView(month) || chosen?.includes(category) === false
			? []
			: [{ month, key: category, label: names.category(category), kg }]
	);
	const totals = months.map(({ month, netAvoidedKgCo2e: net }) => ({ month, net }));
	const title = m.report_months({}, { locale });
	const chart: ReportChart = {
		kind: 'columns',
		unit: m.report_unit_co2e({ unit: unit.symbol }, { locale }),
		series: m.report_net({}, { locale }),
		points: dated.map(({ month, netAvoidedKgCo2e }) =>
			pointOf(formatMonth(month!, locale), netAvoidedKgCo2e!, unit.kg)
		)
	};
	const table = {
		id: 'months',
		label: title,
		columns: [
			monthColumn(m.figure_table_month({}, { locale })),
			...measureColumns(context),
			...rangeColumns(unit, locale)
		],
		rows: months.map((part) => [
			monthCell(part.month, locale),
			...measureCells(part, context),
			...rangeCells(part.netAvoidedKgCo2e, unit, locale)
		])
	};
	return [
		{
			id: 'months',
			title,
			blocks: [
				{ kind: 'figure', figure: trend(rows, totals, figures), chart },
				...(cutsMonths(filter)
					? [{ kind: 'paragraph' as const, text: m.report_months_whole({}, { locale }) }]
					: []),
				{ kind: 'table', table }
			]
		}
	];
}

/** Whether a month lies in the period of a filter, at least in part. */
function monthsIn({ from, to }: TradeFilter): (month: string | null) => boolean {
	if (from === null && to === null) return () => true;
	return (month) =>
		month !== null &&
		(from === null || month >= from.slice(0, 7)) &&
		(to === null || month <= to.slice(0, 7));
}

/** Whether a period begins or ends within a month: breakdowns by month show such a month whole. */
function cutsMonths({ from, to }: TradeFilter): boolean {
	const isFirst = (day: string | null) => day === null || day.endsWith('-01');
	return !isFirst(from) || !isFirst(to === null ? null : dayAfter(to, 1));
}
