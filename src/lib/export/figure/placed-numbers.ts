import type { Figure, OwnValues, TargetRows } from '../../figures';
import { stepName } from '../../figures/target-axis';
import { targetSteps } from '../../figures/target-steps';
import * as m from '../../messages/compiled/messages.js';
import { formatDate } from '../../messages/format';
import type { Locale } from '../../messages/locale';
import {
	countCell,
	emissionsCell,
	emissionsColumn,
	emptyCell,
	numberCell,
	numberColumn,
	rangeCells,
	rangeColumns,
	textCell,
	textColumn
} from '../office/cells';
import type { DataCell, DataColumn } from '../office/table';
import type { MapContents } from './figure-contents';
import type { NumberParts } from './number-parts';
import { emissionsUnit, unitFor } from './ranked-numbers';

/** Slides have no map: they hold the picture of it. */
function mapNumbers({ rows }: MapContents, { table, locale }: Figure): NumberParts {
	const sorted = rows.toSorted(
		(a, b) => (b.net?.central ?? -Infinity) - (a.net?.central ?? -Infinity)
	);
	const unit = unitFor(
		rows.map(({ net }) => net?.central ?? 0),
		locale
	);
	return {
		columns: [
			textColumn(table.columns[0]!.label),
			numberColumn(m.figure_table_items({}, { locale })),
			...rangeColumns(unit, locale)
		],
		rows: sorted.map(({ label, items, net }) => [
			textCell(label),
			countCell(items, locale),
			...rangeCells(net, unit, locale)
		]),
		chart: null
	};
}

/** How the values of a target are stored and written. */
interface Measure {
	readonly column: (label: string) => DataColumn;
	readonly cell: (value: number) => DataCell;
	/** What a chart divides values by, and how it calls them. */
	readonly per: number;
	readonly unit: string;
}

function measureOf({ measure, target, observed }: TargetRows, locale: Locale): Measure {
	if (measure !== 'net') {
		const ofGoods = measure === 'goods' ? m.files_unit_kg : m.figure_table_items;
		const unit = ofGoods({}, { locale });
		return {
			column: (label) => numberColumn(label, unit),
			cell: (value) => numberCell(value, locale),
			...{ per: 1, unit }
		};
	}
	const unit = unitFor([target, ...observed.map(({ value }) => value)], locale);
	return {
		column: (label) => emissionsColumn(label, unit, locale),
		cell: (kg) => emissionsCell(kg, unit, locale),
		...{ per: unit.kg, unit: emissionsUnit(unit, locale) }
	};
}

/** What was reached at the end of each step, what is expected with its range, and the pace. */
function targetNumbers(rows: TargetRows, { table, locale }: Figure): NumberParts {
	const { column, cell, per, unit } = measureOf(rows, locale);
	const steps = targetSteps(rows);
	const known = (value: number | null | undefined) => (value == null ? emptyCell : cell(value));
	const [observed, forecast, pace] = [
		m.figure_target_key_observed({}, { locale }),
		m.figure_target_key_forecast({}, { locale }),
		m.figure_target_key_pace({}, { locale })
	];
	const [low, high] = [m.report_low({}, { locale }), m.report_high({}, { locale })];
	const line = (name: string, values: readonly (number | null)[]) => ({
		name,
		values: values.map((value) => (value === null ? null : value / per))
	});
	return {
		columns: [
			textColumn(table.columns[0]!.label),
			...[observed, forecast, low, high, pace].map((label) => column(label))
		],
		rows: steps.map(({ from, ...step }) => [
			textCell(stepName(from, rows.step, locale)),
			known(step.observed),
			...[step.forecast?.central, step.forecast?.low, step.forecast?.high].map(known),
			known(step.pace)
		]),
		chart: {
			...{
				kind: 'lines',
				unit,
				labels: steps.map(({ from }) => stepName(from, rows.step, locale))
			},
			series: [
				line(
					observed,
					steps.map((step) => step.observed)
				),
				line(
					forecast,
					steps.map((step) => step.forecast?.central ?? null)
				),
				line(
					pace,
					steps.map((step) => step.pace)
				)
			]
		}
	};
}

function ownNumbers({ shape, ofDays, names, rows }: OwnValues, { locale }: Figure): NumberParts {
	const nameOf = (label: string | null) =>
		label === null ? m.figure_own_none({}, { locale }) : ofDays ? formatDate(label, locale) : label;
	return {
		columns: [textColumn(names.label), numberColumn(names.value)],
		rows: rows.map(({ label, value }) => [
			textCell(nameOf(label)),
			value === null ? emptyCell : numberCell(value, locale)
		]),
		chart: {
			...{ kind: shape === 'line' ? 'lines' : 'bars', unit: names.value },
			labels: rows.map(({ label }) => nameOf(label)),
			series: [{ name: names.value, values: rows.map(({ value }) => value) }]
		}
	};
}

/** The numbers of maps, targets and results of the reader's own. */
export const placedNumbers = { map: mapNumbers, target: targetNumbers, 'own-values': ownNumbers };
