import type { CoverageRow, Figure, TrendRow, TrendTotal, WaterfallRows } from '../../figures';
import { trendData } from '../../figures/trend-data';
import * as m from '../../messages/compiled/messages.js';
import { formatMonth } from '../../messages/format';
import {
	countCell,
	emissionsCell,
	emissionsColumn,
	monthCell,
	monthColumn,
	numberColumn,
	rangeCells,
	rangeColumns,
	shareCell,
	shareColumn,
	textCell,
	textColumn
} from '../office/cells';
import type { NumberParts } from './number-parts';
import { emissionsUnit, unitFor } from './ranked-numbers';

interface Trend {
	readonly rows: readonly TrendRow[];
	readonly totals: readonly TrendTotal[];
}

/** Months with their ranges, then the parts that are drawn, whose sum is the central value. */
function trendNumbers({ rows, totals }: Trend, { locale }: Figure): NumberParts {
	const { parts, months } = trendData(rows, totals);
	const unit = unitFor(
		totals.map(({ net }) => net?.central ?? 0),
		locale
	);
	const labels = parts.map(({ label }) => label ?? m.figure_trend_other({}, { locale }));
	const byMonth = new Map(months.map(({ month, kg }) => [month, kg]));
	const undated = (at: number) =>
		rows
			.filter(({ month, key }) => month === null && parts[at]!.keys.includes(key))
			.reduce((sum, { kg }) => sum + kg, 0);
	const kgOf = (month: string | null, at: number) =>
		month === null ? undated(at) : (byMonth.get(month)?.[at] ?? null);
	return {
		columns: [
			monthColumn(m.figure_table_month({}, { locale })),
			...rangeColumns(unit, locale),
			...labels.map((label) =>
				emissionsColumn(m.figure_table_part({ label }, { locale }), unit, locale)
			)
		],
		rows: totals.map(({ month, net }) => [
			monthCell(month, locale),
			...rangeCells(net, unit, locale),
			...parts.map((_, at) => emissionsCell(kgOf(month, at), unit, locale))
		]),
		chart: {
			...{ kind: 'stacked', unit: emissionsUnit(unit, locale) },
			labels: months.map(({ month }) => formatMonth(month, locale)),
			series: labels.map((name, at) => ({
				name,
				isRest: parts[at]!.key === null,
				values: months.map(({ kg }) => kg[at]! / unit.kg)
			}))
		}
	};
}

function coverageNumbers(row: CoverageRow, { table, locale }: Figure): NumberParts {
	const parts = (
		[
			[m.figure_coverage_assessed, row.assessed],
			[m.figure_coverage_unmapped, row.unmapped],
			[m.figure_coverage_without_factor, row.withoutFactor],
			[m.figure_coverage_set_aside, row.setAside]
		] as const
	)
		.filter(([, amount]) => amount > 0)
		.map(([name, amount]) => ({ name: name({}, { locale }), amount }));
	const whole = parts.reduce((sum, { amount }) => sum + amount, 0);
	const unit =
		row.unit === 'kg' ? m.files_unit_kg({}, { locale }) : m.figure_table_items({}, { locale });
	return {
		columns: [
			textColumn(table.columns[0]!.label),
			numberColumn(m.studio_number_amount({}, { locale }), unit),
			shareColumn(m.figure_coverage_share({}, { locale }))
		],
		rows: parts.map(({ name, amount }) => [
			textCell(name),
			countCell(amount, locale),
			shareCell(amount / whole, locale)
		]),
		chart: {
			...{ kind: 'stackedBars', unit, labels: [m.figure_methods_coverage({}, { locale })] },
			series: parts.map(({ name, amount }) => ({ name, values: [amount] }))
		}
	};
}

/** Both totals and the steps between them, each as a bar from zero. */
function changeNumbers({ from, steps, to }: WaterfallRows, figure: Figure): NumberParts {
	const { table, locale } = figure;
	const sorted = steps.toSorted((a, b) => Math.abs(b.kg) - Math.abs(a.kg));
	const entries = [from, ...sorted, to];
	const unit = unitFor(
		entries.map(({ kg }) => kg),
		locale
	);
	const net = m.report_net({}, { locale });
	return {
		columns: [textColumn(table.columns[0]!.label), emissionsColumn(net, unit, locale)],
		rows: entries.map(({ label, kg }) => [textCell(label), emissionsCell(kg, unit, locale)]),
		chart: {
			...{ kind: 'bars', unit: emissionsUnit(unit, locale) },
			labels: entries.map(({ label }) => label),
			series: [{ name: net, values: entries.map(({ kg }) => kg / unit.kg) }]
		}
	};
}

/** The numbers of figures of the whole. */
export const wholeNumbers = {
	trend: trendNumbers,
	coverage: coverageNumbers,
	change: changeNumbers
};
