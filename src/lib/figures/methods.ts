import { massUnitFor, type MassUnit } from '../messages/format/mass-unit';
import { formatPercent } from '../messages/format/percent';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import type { MethodRow } from './analysis-rows';
import { assembled } from './assembled';
import { kgTick } from './axis-ticks';
import { domainOf, linearAxis } from './chart-axis';
import type { ChartRow } from './chart-row';
import type { Figure, FigureOptions } from './figure';
import { valueText } from './mark-text';
import { methodMarks, methodsRoom } from './methods-marks';
import { methodDetail, methodsTitle, methodValue, type MethodsName } from './methods-words';
import { nothingDrawn } from './nothing-drawn';
import { tableNumber } from './ranked-table';
import { inOrder } from './row-order';
import { rowChart } from './row-chart';
import { tableOf } from './table';
import { stylesOf } from './type-scale';
import { listed, saidOf } from './words';
import { widestIn } from './write';

export interface MethodsOptions extends FigureOptions {
	/** What is compared: the name of the figure. */
	readonly name: MethodsName;
}

function domain(rows: readonly MethodRow[]): [number, number] {
	const values = rows.flatMap(({ net }) =>
		net === null ? [] : [net.low, net.central, net.median, net.high]
	);
	return domainOf([0, ...values]);
}

function markText(row: MethodRow, unit: MassUnit, locale: Locale): string {
	return row.net === null ? methodValue(row, locale) : valueText(row.net.central, unit, locale);
}

function chartRow(
	row: MethodRow,
	base: MethodRow,
	style: { readonly unit: MassUnit; readonly scaleEnd: number; readonly locale: Locale }
): ChartRow {
	const { unit, scaleEnd, locale } = style;
	const { key, label, note } = row;
	const detail = methodDetail(row, base, unit, locale);
	const lines = [label, methodValue(row, locale), detail, note].filter((words) => words !== '');
	const value = markText(row, unit, locale);
	const marks: ChartRow['marks'] = (place) => methodMarks(row, value, scaleEnd, place);
	return { key, label, lines, note, detail, marks };
}

function drawing(rows: readonly MethodRow[], unit: MassUnit, options: FigureOptions) {
	const { width, locale, theme } = options;
	const [base] = rows;
	if (base === undefined) return nothingDrawn(m.figure_nothing({}, { locale }), width, theme);
	const ends = domain(rows);
	const values = rows.flatMap((row) => (row.net === null ? [] : [markText(row, unit, locale)]));
	const style = { unit, scaleEnd: ends[1], locale };
	const reference =
		base.net === null
			? {}
			: {
					reference: {
						value: base.net.central,
						label: saidOf(base.label, valueText(base.net.central, unit, locale), locale)
					}
				};
	const frame = {
		axis: linearAxis(ends, kgTick(unit, locale)),
		room: { left: 0, right: widestIn(values, stylesOf(theme).value) + methodsRoom },
		...reference
	};
	return rowChart(
		rows.map((row) => chartRow(row, base, style)),
		frame,
		options
	);
}

function table(rows: readonly MethodRow[], name: MethodsName, unit: MassUnit, locale: Locale) {
	const number = (kg: number) => tableNumber(kg, unit, locale);
	const cells = (row: MethodRow) => {
		const { net, change, coverage, label, note } = row;
		return [
			label,
			note,
			...(net === null
				? [methodValue(row, locale), '', '', '']
				: [net.central, net.median, net.low, net.high].map(number)),
			...(change === null ? ['', '', ''] : [change.central, change.low, change.high].map(number)),
			coverage === null ? '' : formatPercent(coverage, locale)
		];
	};
	const [low, high] = [m.figure_table_low({}, { locale }), m.figure_table_high({}, { locale })];
	const heads = [
		name === 'presets'
			? m.figure_presets_column({}, { locale })
			: m.figure_scenarios_column({}, { locale }),
		m.figure_methods_note({}, { locale }),
		m.figure_table_central({ unit: unit.many }, { locale }),
		m.figure_table_median({}, { locale }),
		low,
		high,
		m.figure_methods_change_column({ unit: unit.many }, { locale }),
		m.figure_methods_change_low({}, { locale }),
		m.figure_methods_change_high({}, { locale }),
		m.figure_methods_coverage({}, { locale })
	];
	const [net, change] = [Array<string>(4).fill('net'), Array<string>(3).fill('change')];
	return tableOf(heads, rows.map(cells), 2, {
		rows: rows.map(({ key }) => key),
		columns: [null, null, ...net, ...change, 'coverage']
	});
}

/** The base stays first, whatever the order of the others. */
function orderedMethods(
	[base, ...others]: readonly MethodRow[],
	{ order = 'given', locale }: FigureOptions
): readonly MethodRow[] {
	const by = {
		value: ({ net }: MethodRow) => net?.central ?? -Infinity,
		name: ({ label }: MethodRow) => label
	};
	return base === undefined ? [] : [base, ...inOrder(others, order, by, locale)];
}

/** Presets or scenarios one below the other, the first being the base that the others are set against. */
export function methods(given: readonly MethodRow[], options: MethodsOptions): Figure {
	const { locale, name } = options;
	const rows = orderedMethods(given, options);
	const unit = massUnitFor(Math.max(...domain(rows).map(Math.abs)), locale);
	const said = rows.map((row) => saidOf(row.label, methodValue(row, locale), locale));
	const parts = {
		name,
		title: methodsTitle(rows, name, unit, locale),
		subtitle: m.figure_methods_subtitle({ unit: unit.many }, { locale }),
		description:
			rows.length === 0
				? m.figure_nothing({}, { locale })
				: m.figure_methods_description({ parts: listed(said, locale) }, { locale }),
		drawing: drawing(rows, unit, options),
		table: table(rows, name, unit, locale),
		notes: [m.figure_methods_footnote({}, { locale })]
	};
	return assembled(parts, options);
}
