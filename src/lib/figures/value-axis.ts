import type { AxisScale, AxisTick } from './axis-ticks';
import { group, line, type SceneNode } from './scene';
import type { Theme } from './theme';
import { stylesOf } from './type-scale';
import { baselineAt, widestIn, write } from './write';

/** Where the vertical axis of a plot stands, px. */
export interface ValueAxisPlace {
	readonly left: number;
	/** End of the grid lines. */
	readonly gridRight: number;
	readonly scale: AxisScale;
	readonly ticks: readonly AxisTick[];
}

/** Between the plot and the labels of its axis, px. */
const labelGap = 8;

/** Room left of a plot for the labels of these ticks, px. */
export function valueAxisWidth(ticks: readonly AxisTick[], theme: Theme): number {
	const labels = ticks.map(({ label }) => label);
	return widestIn(labels, stylesOf(theme).axis) + labelGap;
}

/** Grid lines with their values, but for the zero line. */
export function valueAxis({ left, gridRight, ticks }: ValueAxisPlace, theme: Theme): SceneNode[] {
	const grid = ticks
		.filter(({ value }) => value !== 0)
		.map(({ position: y }) =>
			line({ x1: left, x2: gridRight, y1: y, y2: y, stroke: theme.hairline })
		);
	const labels = ticks.map(({ label, position }) =>
		write(label, stylesOf(theme).axis, {
			x: left - labelGap,
			y: baselineAt(position, stylesOf(theme).axis),
			anchor: 'end',
			fill: theme.muted
		})
	);
	return [group({}, grid), group({}, labels)];
}

/** The zero line, drawn over the bars' feet. */
export function zeroLine({ left, gridRight, scale }: ValueAxisPlace, theme: Theme): SceneNode {
	const y = scale(0);
	return line({ x1: left, x2: gridRight, y1: y, y2: y, stroke: theme.ink });
}
