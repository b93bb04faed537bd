import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { MassUnit } from '../messages/format/mass-unit';
import type { DistributionRows } from './analysis-rows';
import type { Drawing } from './assembled';
import { axisTicks } from './axis-ticks';
import { bottomAxis, bottomAxisHeight } from './bottom-axis';
import { domainOf } from './chart-axis';
import { drawsMarkers, drawsZero, type DrawsPlot } from './draws-markers';
import type { FigureOptions } from './figure';
import { outward, placedTicks } from './placed-ticks';
import { tickCount } from './row-axis';
import { line, type SceneNode } from './scene';

/** What is drawn between the names above and the axis below. */
export interface DrawsMarks {
	readonly height: number;
	readonly nodes: (plot: DrawsPlot) => readonly SceneNode[];
}

/** The draws of a total along one axis, across the whole width, `inset` px short of its ends. */
export function drawsAxis(
	rows: DistributionRows,
	unit: MassUnit,
	options: FigureOptions,
	inset: number,
	marksOf: (along: ScaleLinear<number, number>) => DrawsMarks
): Drawing {
	const { width, locale, theme } = options;
	const { bins, low, median, central, high } = rows;
	const values = [low, median, central, high, ...bins.flatMap(({ from, to }) => [from, to])];
	const along = scaleLinear()
		.domain(domainOf(values))
		.range([inset, width - inset]);
	const markers = drawsMarkers(rows, along, unit, options);
	const marks = marksOf(along);
	const plot = { along, top: markers.height, bottom: markers.height + marks.height };
	const zero = drawsZero(rows, along.domain(), plot, options);
	const ticks = outward(axisTicks(along, tickCount(width), unit, locale));
	const { bottom } = plot;
	const nodes = [
		...marks.nodes(plot),
		line({ x1: 0, x2: width, y1: bottom, y2: bottom, stroke: theme.muted }),
		...bottomAxis(placedTicks(ticks, width, theme), bottom, theme),
		...zero.nodes,
		...markers.nodes(plot)
	];
	return { height: bottom + bottomAxisHeight + zero.height, nodes };
}
