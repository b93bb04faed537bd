import { formatPercent } from '../messages/format/percent';
import type { MassUnit } from '../messages/format/mass-unit';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import type { DistributionRows } from './analysis-rows';
import type { AxisScale } from './axis-ticks';
import { bottomAxisHeight } from './bottom-axis';
import { shareOfDrawsBelowZero } from './distribution-share';
import type { FigureOptions } from './figure';
import { valueText } from './mark-text';
import { labelGap, markerLabels, type PlacedMarker } from './marker-labels';
import { dotRadius } from './range-mark';
import { circle, line, type SceneNode } from './scene';
import { ellipsis } from './text-metrics';
import type { Theme } from './theme';
import { stylesOf } from './type-scale';
import { widthIn, write, writeLines } from './write';

/** Where draws are shown along an axis of kg, px. */
export interface DrawsPlot {
	readonly top: number;
	readonly bottom: number;
	/** kg to px. */
	readonly along: AxisScale;
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
function markerNodes(marker: PlacedMarker, laneHeight: number, plot: DrawsPlot, theme: Theme) {
	const { axis: style } = stylesOf(theme);
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
function zeroNodes(
	rows: DistributionRows,
	plot: DrawsPlot,
	{ width, locale, theme }: FigureOptions
) {
	const { axis: style } = stylesOf(theme);
	const x = plot.along(0);
	const share = shareOfDrawsBelowZero(rows);
	const ends = { x1: x, x2: x, y1: plot.top - 4, y2: plot.bottom + 4, stroke: theme.ink };
	if (share === 0) return [line(ends)];
	const words = m.figure_distribution_below({ share: formatPercent(share, locale) }, { locale });
	const shown = ellipsis(words, width, style.face, style.size);
	const wide = widthIn(shown, style);
	const start = Math.max(0, Math.min(x - wide, width - wide));
	const y = plot.bottom + bottomAxisHeight + 14;
	return [line(ends), write(shown, style, { x: start, y, fill: theme.cost })];
}

/** Markers of a plot with the room above it that their labels take, px. */
export interface DrawsMarkers {
	readonly height: number;
	/** Drawn when it is known where the plot stands. */
	readonly nodes: (plot: DrawsPlot) => readonly SceneNode[];
}

/** The range, the median and the headline, named above a plot `width` px wide. */
export function drawsMarkers(
	rows: DistributionRows,
	along: AxisScale,
	unit: MassUnit,
	{ width, locale, theme }: Pick<FigureOptions, 'width' | 'locale' | 'theme'>
): DrawsMarkers {
	const { axis: style } = stylesOf(theme);
	const markers = markerLabels(markersOf(rows, along, unit, locale), width, style);
	const laneHeight = Math.max(...markers.map(({ lines }) => lines.length)) * style.lineHeight + 5;
	const lanes = Math.max(...markers.map(({ lane }) => lane)) + 1;
	return {
		height: lanes * laneHeight + 10,
		nodes: (plot) => markers.flatMap((marker) => markerNodes(marker, laneHeight, plot, theme))
	};
}

/** The zero line, where it is on the axis, and the room its words take below the axis, px. */
export function drawsZero(
	rows: DistributionRows,
	domain: readonly number[],
	plot: DrawsPlot,
	options: FigureOptions
): { readonly height: number; readonly nodes: readonly SceneNode[] } {
	const holdsZero = domain[0]! <= 0 && domain[1]! >= 0;
	const below = holdsZero && shareOfDrawsBelowZero(rows) > 0;
	return { height: below ? 20 : 4, nodes: holdsZero ? zeroNodes(rows, plot, options) : [] };
}
