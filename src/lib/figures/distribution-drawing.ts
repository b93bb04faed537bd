import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { formatRange } from '../messages/format/mass';
import type { MassUnit } from '../messages/format/mass-unit';
import { formatCount } from '../messages/format/number';
import { formatPercent } from '../messages/format/percent';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import type { DistributionRows } from './analysis-rows';
import type { Drawing } from './assembled';
import { axisTicks, linearTicks, type AxisScale, type AxisTick } from './axis-ticks';
import { bottomAxis, bottomAxisHeight } from './bottom-axis';
import { domainOf } from './chart-axis';
import { shareBelowZero } from './distribution-share';
import type { FigureOptions } from './figure';
import { intervalKey } from './interval-key';
import { valueText } from './mark-text';
import { labelGap, markerLabels, type PlacedMarker } from './marker-labels';
import { outward, placedTicks } from './placed-ticks';
import { tickCount } from './row-axis';
import { dotRadius } from './range-mark';
import { circle, group, hitArea, line, rect, type SceneNode } from './scene';
import { ellipsis } from './text-metrics';
import type { Theme } from './theme';
import { textStyles } from './type-scale';
import { valueAxis, valueAxisWidth, type ValueAxisPlace } from './value-axis';
import { widthIn, write, writeLines } from './write';

interface Plot extends ValueAxisPlace {
	readonly top: number;
	readonly bottom: number;
	/** kg to px. */
	readonly along: AxisScale;
	readonly alongTicks: readonly AxisTick[];
}

const plotHeight = 180;
const style = textStyles.axis;

function plotOf(
	rows: DistributionRows,
	unit: MassUnit,
	{ width, locale, tall = 1 }: FigureOptions
) {
	const { bins, low, median, central, high } = rows;
	const most = max(bins, ({ count }) => count) ?? 0;
	const scale = scaleLinear()
		.domain([0, most || 1])
		.range([plotHeight * tall, 0])
		.nice(4);
	const ticks = linearTicks(scale, 4, (count) => formatCount(count, locale)).filter(({ value }) =>
		Number.isInteger(value)
	);
	const left = valueAxisWidth(ticks);
	const values = [low, median, central, high, ...bins.flatMap(({ from, to }) => [from, to])];
	const along = scaleLinear()
		.domain(domainOf(values))
		.range([left + dotRadius, width - dotRadius]);
	const count = tickCount(width - left);
	const alongTicks = outward(axisTicks(along, count, unit, locale));
	return { left, gridRight: width, scale, ticks, along, alongTicks, most };
}

interface Span {
	readonly from: number;
	readonly to: number;
}

/** A bin cut where the range and zero end, px. */
function partsOf({ from, to }: Span, cuts: readonly number[]): Span[] {
	const inside = cuts.filter((cut) => cut > from && cut < to).sort((a, b) => a - b);
	const ends = [from, ...inside, to];
	return ends.slice(1).map((end, index) => ({ from: ends[index]!, to: end }));
}

/** Between neighbouring bars, px, where they are wide enough for it. */
const barGap = 1;

/** One bin: pale in the tails, below zero in the colour of cost. */
function binNodes(
	{ from, to, count }: DistributionRows['bins'][number],
	rows: DistributionRows,
	{ along, scale, bottom, top }: Plot,
	theme: Theme
): SceneNode[] {
	if (count <= 0) return [];
	const [start, end] = [along(from), along(to)];
	const [low, zero, high] = [along(rows.low), along(0), along(rows.high)];
	const gap = end - start > 4 ? barGap : 0;
	const y = top + scale(count);
	return partsOf({ from: start, to: end - gap }, [low, zero, high]).map((part) => {
		const middle = (part.from + part.to) / 2;
		const box = { x: part.from, y, width: Math.max(part.to - part.from, 1), height: bottom - y };
		const fill = middle < zero ? theme.cost : theme.accent;
		const tail = middle < low || middle > high;
		return rect({ ...box, fill, 'fill-opacity': tail ? 0.35 : undefined });
	});
}

function binNode(
	bin: DistributionRows['bins'][number],
	rows: DistributionRows,
	plot: Plot,
	words: { readonly unit: MassUnit; readonly locale: Locale },
	theme: Theme
): SceneNode {
	const { from, to, count } = bin;
	const { along, top, bottom } = plot;
	const { unit, locale } = words;
	const x = along(from);
	const area = { x, y: top, width: Math.max(1, along(to) - x), height: bottom - top };
	const range = formatRange({ low: from, high: to }, locale, { unit, digits: 3 });
	const draws = m.figure_convergence_count({ draws: formatCount(count, locale) }, { locale });
	const nodes = [hitArea(area), ...binNodes(bin, rows, plot, theme)];
	return group({}, nodes, { key: intervalKey({ from, to }), lines: [range, draws] });
}

/** The values that are named above the plot, from left to right. */
function markersOf(rows: DistributionRows, along: AxisScale, unit: MassUnit, locale: Locale) {
	const names = {
		low: m.figure_table_low({}, { locale }),
		median: m.figure_table_median({}, { locale }),
		central: m.figure_distribution_central({}, { locale }),
		high: m.figure_table_high({}, { locale })
	};
	const keys = ['low', 'median', 'central', 'high'] as const;
	return keys
		.map((key) => ({
			key,
			x: along(rows[key]),
			name: names[key],
			value: valueText(rows[key], unit, locale)
		}))
		.sort((a, b) => a.x - b.x);
}

/** Broken at the median, whole elsewhere; the central value stands on a dot. */
function markerNodes(marker: PlacedMarker, laneHeight: number, plot: Plot, theme: Theme) {
	const { x, key, lines, lane, side } = marker;
	const labelTop = plot.top - 8 - (lane + 1) * laneHeight;
	const central = key === 'central';
	const dash = key === 'median' ? '3 3' : undefined;
	const ends = { x1: x, x2: x, y1: labelTop + 2, y2: plot.bottom };
	const stroke = { stroke: theme.ink, 'stroke-width': central ? 2 : 1, 'stroke-dasharray': dash };
	const start =
		side === 'right' ? { x: x + labelGap } : ({ x: x - labelGap, anchor: 'end' } as const);
	const dot = { cx: x, cy: plot.bottom, r: dotRadius, fill: theme.ink, stroke: theme.ground };
	return [
		line({ ...ends, stroke: theme.ground, 'stroke-width': 3 }),
		line({ ...ends, ...stroke }),
		...(central ? [circle({ ...dot, 'stroke-width': 1.5 })] : []),
		...writeLines(lines, style, { ...start, y: labelTop + 12, fill: theme.ink })
	];
}

/** The zero line, and below the axis the share of the draws beyond it. */
function zeroNodes(rows: DistributionRows, plot: Plot, { width, locale, theme }: FigureOptions) {
	const x = plot.along(0);
	const share = shareBelowZero(rows.bins);
	const ends = { x1: x, x2: x, y1: plot.top - 4, y2: plot.bottom + 4, stroke: theme.ink };
	if (share === 0) return [line(ends)];
	const words = m.figure_distribution_below({ share: formatPercent(share, locale) }, { locale });
	const shown = ellipsis(words, width, style.face, style.size);
	const wide = widthIn(shown, style);
	const start = Math.max(0, Math.min(x - wide, width - wide));
	const y = plot.bottom + bottomAxisHeight + 14;
	return [line(ends), write(shown, style, { x: start, y, fill: theme.cost })];
}

/** The histogram with its labels above and its axis below. */
export function distributionDrawing(
	rows: DistributionRows,
	unit: MassUnit,
	options: FigureOptions
): Drawing {
	const { width, locale, theme, tall = 1 } = options;
	const flat = plotOf(rows, unit, options);
	const markers = markerLabels(markersOf(rows, flat.along, unit, locale), width);
	const laneHeight = Math.max(...markers.map(({ lines }) => lines.length)) * style.lineHeight + 5;
	const lanes = Math.max(...markers.map(({ lane }) => lane)) + 1;
	const top = lanes * laneHeight + 10;
	const moved = flat.ticks.map((tick) => ({ ...tick, position: tick.position + top }));
	const plot = { ...flat, ticks: moved, top, bottom: top + plotHeight * tall };
	const [first, last] = [flat.along.domain()[0]!, flat.along.domain()[1]!];
	const holdsZero = first <= 0 && last >= 0;
	const below = holdsZero && shareBelowZero(rows.bins) > 0;
	const nodes = [
		...valueAxis(plot, theme),
		...rows.bins.map((bin) => binNode(bin, rows, plot, { unit, locale }, theme)),
		line({ x1: plot.left, x2: width, y1: plot.bottom, y2: plot.bottom, stroke: theme.muted }),
		...bottomAxis(placedTicks(plot.alongTicks, width), plot.bottom, theme),
		...(holdsZero ? zeroNodes(rows, plot, options) : []),
		...markers.flatMap((marker) => markerNodes(marker, laneHeight, plot, theme))
	];
	return { height: plot.bottom + bottomAxisHeight + (below ? 20 : 4), nodes };
}
