import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { formatRange } from '../messages/format/mass';
import type { MassUnit } from '../messages/format/mass-unit';
import { formatCount } from '../messages/format/number';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import type { DistributionRows } from './analysis-rows';
import type { Drawing } from './assembled';
import { axisTicks, linearTicks, type AxisTick } from './axis-ticks';
import { bottomAxis, bottomAxisHeight } from './bottom-axis';
import { domainOf } from './chart-axis';
import { drawsMarkers, drawsZero, type DrawsPlot } from './draws-markers';
import type { FigureOptions } from './figure';
import { intervalKey } from './interval-key';
import { outward, placedTicks } from './placed-ticks';
import { tickCount } from './row-axis';
import { dotRadius } from './range-mark';
import { group, hitArea, line, rect, type SceneNode } from './scene';
import type { Theme } from './theme';
import { valueAxis, valueAxisWidth, type ValueAxisPlace } from './value-axis';

interface Plot extends ValueAxisPlace, DrawsPlot {
	readonly alongTicks: readonly AxisTick[];
}

const plotHeight = 180;

function plotOf(
	rows: DistributionRows,
	unit: MassUnit,
	{ width, locale, theme, tall = 1 }: FigureOptions
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
	const left = valueAxisWidth(ticks, theme);
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

/** The histogram with its labels above and its axis below. */
export function distributionDrawing(
	rows: DistributionRows,
	unit: MassUnit,
	options: FigureOptions
): Drawing {
	const { width, locale, theme, tall = 1 } = options;
	const flat = plotOf(rows, unit, options);
	const markers = drawsMarkers(rows, flat.along, unit, options);
	const top = markers.height;
	const moved = flat.ticks.map((tick) => ({ ...tick, position: tick.position + top }));
	const plot = { ...flat, ticks: moved, top, bottom: top + plotHeight * tall };
	const zero = drawsZero(rows, flat.along.domain(), plot, options);
	const nodes = [
		...valueAxis(plot, theme),
		...rows.bins.map((bin) => binNode(bin, rows, plot, { unit, locale }, theme)),
		line({ x1: plot.left, x2: width, y1: plot.bottom, y2: plot.bottom, stroke: theme.muted }),
		...bottomAxis(placedTicks(plot.alongTicks, width, theme), plot.bottom, theme),
		...zero.nodes,
		...markers.nodes(plot)
	];
	return { height: plot.bottom + bottomAxisHeight + zero.height, nodes };
}
