import { greatest, sum } from 'd3-array';
import { formatCount } from '../messages/format/number';
import { formatKg } from '../messages/format/mass';
import { massUnitFor, type MassUnit } from '../messages/format/mass-unit';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import { assembled, type Drawing } from './assembled';
import { courseAxis } from './course-axis';
import { stepName } from './course-data';
import type { CourseSteps } from './course-rows';
import type { Figure, FigureOptions, FigureTable } from './figure';
import { nothingDrawn } from './nothing-drawn';
import { tableNumber } from './ranked-table';
import { inOrder } from './row-order';
import { namedNumbers, saidNumber } from './said-number';
import { group, hitArea, type SceneNode } from './scene';
import { shadeBox, shadeKey, shadesFor, type Shades } from './shades';
import { ellipsis } from './text-metrics';
import { monthAxisHeight } from './trend-axes';
import { slotLeft, type StepPlaces } from './trend-layout';
import { stylesOf } from './type-scale';
import { fitsTitle } from './words';
import { baselineAt, widestIn, write } from './write';

/** What was traded of one part in one step. */
export interface HeatCell {
	/** First day of the step. */
	readonly step: string;
	/** Net avoided emissions in kg CO2e; null where something was traded and has no factor. */
	readonly kg: number | null;
	/** Net item count, or kg of goods. */
	readonly items: number;
}

/** A part with its steps; those without a trade are left out. */
export interface HeatRow {
	readonly key: string | null;
	readonly label: string;
	readonly cells: readonly HeatCell[];
}

/** Parts by steps of a calendar, largest first. */
export interface HeatRows extends CourseSteps {
	readonly rows: readonly HeatRow[];
}

/** Parts drawn; the table has all. */
const mostRows = 16;
const rowHeight = 22;
const labelGap = 10;

function knownCells(rows: readonly HeatRow[]) {
	return rows.flatMap(({ key, label, cells }) =>
		cells.flatMap(({ step, kg }) => (kg === null ? [] : [{ key, label, step, kg }]))
	);
}

function cellNode(
	row: HeatRow,
	{ step, kg, items }: HeatCell,
	place: { readonly layout: StepPlaces; readonly top: number; readonly shades: Shades },
	steps: CourseSteps,
	{ locale, theme, tall = 1 }: FigureOptions
): SceneNode {
	const { layout, top, shades } = place;
	const gap = layout.slot > 5 ? 1 : 0;
	const x = slotLeft(layout, steps.starts.indexOf(step));
	const box = { x, y: top, width: layout.slot - gap, height: rowHeight * tall - 2 };
	const value = kg === null ? m.figure_shade_unknown({}, { locale }) : formatKg(kg, locale);
	const count = m.figure_heat_items({ items: formatCount(items, locale) }, { locale });
	const lines = [`${row.label} · ${stepName(step, steps, locale)}`, value, count];
	const key = row.key ?? '';
	return group({}, [hitArea(box), ...shadeBox(box, kg, shades, theme)], { key, of: [step], lines });
}

function drawing(data: HeatRows, shades: Shades, unit: MassUnit, options: FigureOptions): Drawing {
	const { width, locale, theme, tall = 1 } = options;
	const { label: style } = stylesOf(theme);
	const high = rowHeight * tall;
	const rows = data.rows.slice(0, mostRows);
	const cells = rows.flatMap((row) => row.cells);
	const key = {
		...{ shades, unit },
		hasCosts: cells.some(({ kg }) => kg !== null && kg < 0),
		hasUnknown: cells.some(({ kg }) => kg === null)
	};
	const above = shadeKey(key, width, locale, theme);
	const labels = rows.map(({ label }) => ellipsis(label, width * 0.3, style.face, style.size));
	const left = widestIn(labels, style) + labelGap;
	const monthCount = data.starts.length - 1;
	const bottom = above.height + rows.length * high;
	const slot = Math.min(64, (width - left) / monthCount);
	const layout = { left, right: width, bottom, slot, firstMonth: 0, monthCount };
	const nodes = rows.map((row, place) => {
		const top = above.height + place * high;
		const at = baselineAt(top + high / 2 - 1, style);
		const name = { x: left - labelGap, y: at, anchor: 'end', fill: theme.ink } as const;
		const called = { key: row.key ?? '', lines: [row.label], isName: true } as const;
		return group({}, [
			write(labels[place]!, style, name),
			hitArea({ x: 0, y: top, width: left, height: high }, called),
			...row.cells.map((cell) => cellNode(row, cell, { layout, top, shades }, data, options))
		]);
	});
	const axis = courseAxis(data, layout, locale, theme);
	return { height: bottom + monthAxisHeight, nodes: [...above.nodes, ...nodes, ...axis] };
}

function title(data: HeatRows, locale: Locale): string {
	const most = greatest(knownCells(data.rows), (a, b) => a.kg - b.kg);
	if (most === undefined || most.kg <= 0 || !fitsTitle(most.label)) {
		return m.figure_heat_title({}, { locale });
	}
	const words = { label: most.label, step: stepName(most.step, data, locale) };
	const value = saidNumber(formatKg(most.kg, locale), most.key, most.step);
	return m.figure_heat_title_most({ ...words, value }, { locale });
}

function table(data: HeatRows, unit: MassUnit, locale: Locale): FigureTable {
	const steps = data.starts.slice(0, -1);
	const text = (cell: HeatCell | undefined) => {
		if (cell === undefined) return '';
		return cell.kg === null
			? m.figure_shade_unknown({}, { locale })
			: tableNumber(cell.kg, unit, locale);
	};
	return {
		columns: [
			{ label: m.figure_heat_column({ unit: unit.many }, { locale }), numeric: false },
			...steps.map((step) => ({
				label: stepName(step, data, locale),
				numeric: true,
				keys: [step]
			}))
		],
		rowKeys: data.rows.map(({ key }) => key),
		rows: data.rows.map(({ label, cells }) => {
			const byStep = new Map(cells.map((cell) => [cell.step, cell]));
			return [label, ...steps.map((step) => text(byStep.get(step)))];
		})
	};
}

/** The parts that are drawn in the order asked for, all others behind them. */
function orderedRows(
	rows: readonly HeatRow[],
	{ order, locale }: FigureOptions
): readonly HeatRow[] {
	if (order === undefined) return rows;
	const by = {
		value: ({ cells }: HeatRow) => sum(cells, ({ kg }) => kg ?? 0),
		name: ({ label }: HeatRow) => label
	};
	return [...inOrder(rows.slice(0, mostRows), order, by, locale), ...rows.slice(mostRows)];
}

/** Parts by steps of a calendar: the darker, the more was avoided; hatched what has no factor. */
export function heatMap(given: HeatRows, options: FigureOptions): Figure {
	const { width, locale, theme } = options;
	const data = { ...given, rows: orderedRows(given.rows, options) };
	const known = knownCells(data.rows);
	const largest = Math.max(0, ...known.map(({ kg }) => Math.abs(kg)));
	const unit = massUnitFor(largest, locale);
	const drawn = formatCount(Math.min(mostRows, data.rows.length), locale);
	const folded = data.rows.length > mostRows;
	const isEmpty = data.rows.length === 0 || data.starts.length < 2;
	const parts = {
		name: 'heat-map',
		title: title(data, locale),
		subtitle: m.figure_heat_subtitle({ unit: unit.many }, { locale }),
		description: m.figure_heat_description(
			{ count: drawn, title: namedNumbers(title(data, locale)) },
			{ locale }
		),
		drawing: isEmpty
			? nothingDrawn(m.figure_trend_no_dates({}, { locale }), width, theme)
			: drawing(data, shadesFor(largest), unit, options),
		table: table(data, unit, locale),
		notes: folded ? [m.figure_heat_note_table({ count: drawn }, { locale })] : []
	};
	return assembled(parts, options);
}
