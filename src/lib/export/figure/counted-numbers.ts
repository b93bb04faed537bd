import type { Figure, FlowRow, HeatRows, MultipleRows, PriceRows } from '../../figures';
import { stepName } from '../../figures/course-data';
import * as m from '../../messages/compiled/messages.js';
import {
	countCell,
	emissionsCell,
	emissionsColumn,
	emptyCell,
	numberColumn,
	textCell,
	textColumn
} from '../office/cells';
import type { NumberParts } from './number-parts';
import { emissionsUnit, unitFor } from './ranked-numbers';

/** Lines that can be told apart in one chart. */
const mostLines = 8;

function heatNumbers(data: HeatRows, { locale }: Figure): NumberParts {
	const steps = data.starts.slice(0, -1);
	const cells = data.rows.flatMap((row) => row.cells);
	const unit = unitFor(
		cells.map(({ kg }) => kg),
		locale
	);
	return {
		columns: [
			textColumn(m.figure_category_column({}, { locale })),
			...steps.map((step) => emissionsColumn(stepName(step, data, locale), unit, locale))
		],
		rows: data.rows.map((row) => {
			const byStep = new Map(row.cells.map(({ step, kg }) => [step, kg]));
			return [
				textCell(row.label),
				...steps.map((step) =>
					byStep.has(step) ? emissionsCell(byStep.get(step)!, unit, locale) : emptyCell
				)
			];
		}),
		chart: null
	};
}

function flowNumbers(rows: readonly FlowRow[], { table, locale }: Figure): NumberParts {
	const unit = unitFor(
		rows.map(({ displaced }) => displaced),
		locale
	);
	const heads = [m.files_displaced, m.files_added, m.files_direct, m.report_net];
	return {
		columns: [
			...table.columns.slice(0, 2).map(({ label }) => textColumn(label)),
			...heads.map((head) => emissionsColumn(head({}, { locale }), unit, locale))
		],
		rows: rows.map(({ groupLabel, modelLabel, displaced, added, direct }) => [
			...[groupLabel, modelLabel].map((text) => textCell(text)),
			...[displaced, added, direct, displaced + direct - added].map((kg) =>
				emissionsCell(kg, unit, locale)
			)
		]),
		chart: null
	};
}

function multiplesNumbers(data: MultipleRows, { locale }: Figure): NumberParts {
	const steps = data.starts.slice(0, -1);
	const named = steps.map((step) => stepName(step, data, locale));
	const unit = unitFor(
		data.rows.flatMap((row) => row.steps.map(({ kg }) => kg)),
		locale
	);
	const lines = data.rows.map((row) => {
		const byStep = new Map(row.steps.map(({ step, kg }) => [step, kg]));
		return { name: row.label, kgs: steps.map((step) => byStep.get(step) ?? null) };
	});
	return {
		columns: [textColumn(data.column), ...named.map((name) => emissionsColumn(name, unit, locale))],
		rows: lines.map(({ name, kgs }) => [
			textCell(name),
			...kgs.map((kg) => (kg === null ? emptyCell : emissionsCell(kg, unit, locale)))
		]),
		chart: {
			...{ kind: 'lines', unit: emissionsUnit(unit, locale), labels: named },
			series: lines.slice(0, mostLines).map(({ name, kgs }) => ({
				name,
				values: kgs.map((kg) => (kg === null ? null : kg / unit.kg))
			}))
		}
	};
}

function pricesNumbers({ bands }: PriceRows, { table, locale }: Figure): NumberParts {
	const unit = unitFor(
		bands.map(({ kg }) => kg),
		locale
	);
	const items = m.figure_table_items({}, { locale });
	return {
		columns: [
			textColumn(table.columns[0]!.label),
			numberColumn(items),
			emissionsColumn(m.report_net({}, { locale }), unit, locale)
		],
		rows: bands.map(({ label, items: count, kg }) => [
			textCell(label),
			countCell(count, locale),
			emissionsCell(kg, unit, locale)
		]),
		chart: {
			...{ kind: 'bars', unit: items, labels: bands.map(({ label }) => label) },
			series: [{ name: items, values: bands.map(({ items: count }) => count) }]
		}
	};
}

/** The numbers of figures that are counted in ways of their own. */
export const countedNumbers = {
	'heat-map': heatNumbers,
	flow: flowNumbers,
	multiples: multiplesNumbers,
	prices: pricesNumbers
};
