import type {
	ContributionRows,
	ConvergenceRow,
	DistributionRows,
	Figure,
	MethodRow,
	TornadoRow
} from '../../figures';
import * as m from '../../messages/compiled/messages.js';
import { formatCount, formatNumber } from '../../messages/format';
import {
	countCell,
	emissionsCell,
	emissionsColumn,
	numberColumn,
	rangeCells,
	rangeColumns,
	shareCell,
	shareColumn,
	textCell,
	textColumn
} from '../office/cells';
import type { NumberParts } from './number-parts';
import { emissionsUnit, rangedBars, unitFor } from './ranked-numbers';

function distributionNumbers({ bins }: DistributionRows, { locale }: Figure): NumberParts {
	const unit = unitFor(
		bins.flatMap(({ from, to }) => [from, to]),
		locale
	);
	const draws = m.figure_distribution_draws({}, { locale });
	const middle = (from: number, to: number) =>
		`${formatNumber((from + to) / 2 / unit.kg, locale)} ${unit.symbol}`;
	return {
		columns: [
			emissionsColumn(m.files_from({}, { locale }), unit, locale),
			emissionsColumn(m.files_to({}, { locale }), unit, locale),
			numberColumn(draws)
		],
		rows: bins.map(({ from, to, count }) => [
			emissionsCell(from, unit, locale),
			emissionsCell(to, unit, locale),
			countCell(count, locale)
		]),
		chart: {
			...{ kind: 'columns', unit: draws, labels: bins.map(({ from, to }) => middle(from, to)) },
			series: [{ name: draws, values: bins.map(({ count }) => count) }]
		}
	};
}

function contributionNumbers(rows: ContributionRows | null, figure: Figure): NumberParts {
	const { table, locale } = figure;
	const heads = table.columns.map(({ label }) => label);
	const columns = [textColumn(heads[0]!), shareColumn(heads[1]!)];
	if (rows === null) return { columns, rows: [], chart: null };
	const inputs = rows.inputs.toSorted((a, b) => b.share - a.share);
	const last = {
		label: m.figure_contribution_interaction({}, { locale }),
		share: rows.interaction
	};
	const shares = [...inputs, last];
	return {
		columns,
		rows: shares.map(({ label, share }) => [textCell(label), shareCell(share, locale)]),
		chart: {
			...{ kind: 'bars', unit: heads[1]!, labels: shares.map(({ label }) => label) },
			series: [{ name: heads[1]!, values: shares.map(({ share }) => share) }]
		}
	};
}

/** How far each bound moves the total away from the central value, over each other. */
function tornadoNumbers(rows: readonly TornadoRow[], { table, locale }: Figure): NumberParts {
	const sorted = rows.toSorted((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low));
	const unit = unitFor(
		rows.flatMap(({ low, high }) => [low, high]),
		locale
	);
	const [atLow, atHigh] = [
		m.figure_tornado_at_low({}, { locale }),
		m.figure_tornado_at_high({}, { locale })
	];
	const heads = [m.files_net_at_low, m.files_net_at_high, m.files_net_at_central];
	const moved = (kg: number, { central }: TornadoRow) => (kg - central) / unit.kg;
	return {
		columns: [
			...[table.columns[0]!.label, atLow, atHigh].map(textColumn),
			...heads.map((head) => emissionsColumn(head({}, { locale }), unit, locale))
		],
		rows: sorted.map((row) => [
			...[row.label, row.atLow, row.atHigh].map((text) => textCell(text)),
			...[row.low, row.high, row.central].map((kg) => emissionsCell(kg, unit, locale))
		]),
		chart: {
			...{ kind: 'bars', overlaid: true },
			unit: m.files_moved({ unit: emissionsUnit(unit, locale) }, { locale }),
			labels: sorted.map(({ label }) => label),
			series: [
				{ name: atLow, values: sorted.map((row) => moved(row.low, row)) },
				{ name: atHigh, values: sorted.map((row) => moved(row.high, row)) }
			]
		}
	};
}

function convergenceNumbers(rows: readonly ConvergenceRow[], { locale }: Figure): NumberParts {
	const sorted = rows.toSorted((a, b) => a.draws - b.draws);
	const unit = unitFor(
		rows.flatMap(({ low, high }) => [low, high]),
		locale
	);
	const lines = [
		[m.report_low, ({ low }: ConvergenceRow) => low],
		[m.figure_table_median, ({ median }: ConvergenceRow) => median],
		[m.report_high, ({ high }: ConvergenceRow) => high]
	] as const;
	return {
		columns: [
			numberColumn(m.figure_convergence_draws({}, { locale })),
			...lines.map(([head]) => emissionsColumn(head({}, { locale }), unit, locale))
		],
		rows: sorted.map((row) => [
			countCell(row.draws, locale),
			...lines.map(([, kgOf]) => emissionsCell(kgOf(row), unit, locale))
		]),
		chart: {
			...{ kind: 'lines', unit: emissionsUnit(unit, locale) },
			labels: sorted.map(({ draws }) => formatCount(draws, locale)),
			series: lines.map(([head, kgOf]) => ({
				name: head({}, { locale }),
				values: sorted.map((row) => kgOf(row) / unit.kg)
			}))
		}
	};
}

function presetsNumbers({ rows }: { readonly rows: readonly MethodRow[] }, figure: Figure) {
	const { table, locale } = figure;
	const unit = unitFor(
		rows.map(({ net }) => net?.central ?? 0),
		locale
	);
	const known = rows.flatMap(({ label, net }) => (net === null ? [] : [{ label, net }]));
	return {
		columns: [
			...table.columns.slice(0, 2).map(({ label }) => textColumn(label)),
			...rangeColumns(unit, locale),
			shareColumn(m.figure_methods_coverage({}, { locale }))
		],
		rows: rows.map(({ label, note, net, coverage }) => [
			...[label, note].map((text) => textCell(text)),
			...rangeCells(net, unit, locale),
			shareCell(coverage, locale)
		]),
		chart: known.length === 0 ? null : rangedBars('bars', known, unit, locale)
	};
}

/** The numbers of figures that say how sure a total is. */
export const certaintyNumbers = {
	distribution: distributionNumbers,
	gradient: distributionNumbers,
	'quantile-dots': distributionNumbers,
	contribution: contributionNumbers,
	tornado: tornadoNumbers,
	convergence: convergenceNumbers,
	presets: presetsNumbers,
	scenarios: presetsNumbers
};
