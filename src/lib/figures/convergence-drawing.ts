import { scaleLinear, scaleLog } from 'd3-scale';
import type { MassUnit } from '../messages/format/mass-unit';
import { formatCount } from '../messages/format/number';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import type { ConvergenceRow } from './analysis-rows';
import type { Drawing } from './assembled';
import { axisTicks, type AxisScale, type AxisTick } from './axis-ticks';
import { bottomAxis, bottomAxisHeight } from './bottom-axis';
import { domainOf } from './chart-axis';
import type { FigureOptions } from './figure';
import { valueText } from './mark-text';
import { placedTicks } from './placed-ticks';
import { circle, group, hitArea, line, path, polyline, type SceneNode } from './scene';
import { spread } from './spread';
import { ellipsis } from './text-metrics';
import type { Theme } from './theme';
import { stylesOf } from './type-scale';
import { valueAxis, valueAxisWidth, zeroLine, type ValueAxisPlace } from './value-axis';
import { widestIn, writeLines } from './write';

type Measure = 'low' | 'median' | 'high';
const measures: readonly Measure[] = ['high', 'median', 'low'];

interface Plot extends ValueAxisPlace {
	readonly top: number;
	readonly bottom: number;
	/** Number of draws to px. */
	readonly along: AxisScale;
}

const plotHeight = 200;
/** Between the last point and its label, px. */
const leader = 16;
function nameOf(measure: Measure, locale: Locale): string {
	const names = {
		low: m.figure_table_low,
		median: m.figure_table_median,
		high: m.figure_table_high
	};
	return names[measure]({}, { locale });
}

function labelLines(row: ConvergenceRow, unit: MassUnit, locale: Locale): [string, string][] {
	return measures.map((measure) => [
		nameOf(measure, locale),
		valueText(row[measure], unit, locale)
	]);
}

function plotOf(
	rows: readonly ConvergenceRow[],
	labelWidth: number,
	unit: MassUnit,
	{ width, locale, theme, tall = 1 }: FigureOptions
): Plot {
	const [top, bottom] = [10, 10 + plotHeight * tall];
	const values = rows.flatMap(({ low, median, high }) => [low, median, high]);
	const scale = scaleLinear().domain(domainOf(values)).range([bottom, top]).nice(5);
	const ticks = axisTicks(scale, 5, unit, locale);
	const left = valueAxisWidth(ticks, theme);
	const gridRight = Math.max(left + 1, width - labelWidth - leader);
	const draws = domainOf(rows.map((row) => row.draws));
	const along = scaleLog()
		.domain([Math.max(1, draws[0]), Math.max(2, draws[1])])
		.range([left + 6, gridRight - 6]);
	return { left, gridRight, top, bottom, scale, ticks, along };
}

/** Numbers of draws on the axis: the last first, then powers of ten, then the others, as they fit. */
function drawTicks(rows: readonly ConvergenceRow[], { along }: Plot, locale: Locale): AxisTick[] {
	const last = rows.at(-1)!;
	const rank = (row: ConvergenceRow) =>
		row === last ? 0 : Number.isInteger(Math.log10(row.draws)) ? 1 : 2;
	return rows
		.toSorted((a, b) => rank(a) - rank(b))
		.map(({ draws }) => ({
			value: draws,
			label: formatCount(draws, locale),
			position: along(draws)
		}));
}

function curve(rows: readonly ConvergenceRow[], measure: Measure, plot: Plot, theme: Theme) {
	const points = rows.map((row) => [plot.along(row.draws), plot.scale(row[measure])] as const);
	const main = measure === 'median';
	const colour = main ? theme.ink : theme.accent;
	const dots = points.map(([cx, cy]) => circle({ cx, cy, r: main ? 3 : 2.5, fill: colour }));
	const stroke = { stroke: colour, 'stroke-width': main ? 2 : 1.5 };
	return group({}, [
		path({ d: polyline(points), fill: 'none', ...stroke, 'stroke-linejoin': 'round' }),
		...dots
	]);
}

function band(rows: readonly ConvergenceRow[], { along, scale }: Plot, theme: Theme): SceneNode {
	const upper = rows.map((row) => [along(row.draws), scale(row.high)] as const);
	const lower = rows.map((row) => [along(row.draws), scale(row.low)] as const);
	const d = `${polyline([...upper, ...lower.toReversed()])}Z`;
	return path({ d, fill: theme.accent, 'fill-opacity': 0.12 });
}

/** Names and last values beside the ends of the curves. */
function endLabels(
	last: ConvergenceRow,
	lines: readonly [string, string][],
	plot: Plot,
	{ width, theme }: FigureOptions
): SceneNode[] {
	const { axis: style } = stylesOf(theme);
	/** Name and value, one below the other, with white space. */
	const labelHeight = 2 * style.lineHeight + 4;
	const start = plot.along(last.draws) + 5;
	const x = plot.gridRight + leader;
	const wanted = measures.map((measure) => plot.scale(last[measure]));
	const half = labelHeight / 2;
	const places = spread(wanted, labelHeight, plot.top + half - 10, plot.bottom - half + 10);
	return measures.flatMap((measure, index) => {
		const [y, middle] = [wanted[index]!, places[index]!];
		const shown = lines[index]!.map((words) => ellipsis(words, width - x, style.face, style.size));
		const fill = measure === 'median' ? theme.ink : theme.accent;
		return [
			line({ x1: start, x2: x - 4, y1: y, y2: middle, stroke: theme.hairline }),
			...writeLines(shown, style, { x, y: middle - 3, fill })
		];
	});
}

/** Surfaces that say the numbers of each row, each as far as halfway to its neighbours. */
function hitNodes(
	rows: readonly ConvergenceRow[],
	plot: Plot,
	unit: MassUnit,
	locale: Locale
): SceneNode[] {
	const places = rows.map(({ draws }) => plot.along(draws));
	return rows.map((row, index) => {
		const x = index === 0 ? plot.left : (places[index - 1]! + places[index]!) / 2;
		const next = places[index + 1];
		const to = next === undefined ? plot.gridRight : (places[index]! + next) / 2;
		const draws = m.figure_convergence_count({ draws: formatCount(row.draws, locale) }, { locale });
		const lines = [draws, ...labelLines(row, unit, locale).map((words) => words.join(' '))];
		const area = { x, y: plot.top, width: to - x, height: plot.bottom - plot.top };
		return group({}, [hitArea(area)], { key: String(row.draws), lines });
	});
}

/** The two ends and the median of the range over a logarithmic axis of draws; rows ascend. */
export function convergenceDrawing(
	rows: readonly ConvergenceRow[],
	unit: MassUnit,
	options: FigureOptions
): Drawing {
	const { width, locale, theme } = options;
	const { axis: style } = stylesOf(theme);
	const last = rows.at(-1)!;
	const lines = labelLines(last, unit, locale);
	const labelWidth = Math.min(widestIn(lines.flat(), style) + 1, width * 0.4);
	const plot = plotOf(rows, labelWidth, unit, options);
	const ticks = placedTicks(drawTicks(rows, plot, locale), width, theme);
	const holdsZero = plot.scale(0) <= plot.bottom && plot.scale(0) >= plot.top;
	const nodes = [
		...valueAxis(plot, theme),
		band(rows, plot, theme),
		...(holdsZero ? [zeroLine(plot, theme)] : []),
		...measures.map((measure) => curve(rows, measure, plot, theme)),
		...bottomAxis(ticks, plot.bottom + 4, theme),
		...endLabels(last, lines, plot, options),
		...hitNodes(rows, plot, unit, locale)
	];
	return { height: plot.bottom + 4 + bottomAxisHeight + 4, nodes };
}
