import type { PlacedTick } from './placed-ticks';
import { group, line, type SceneNode } from './scene';
import type { Theme } from './theme';
import { stylesOf } from './type-scale';
import { write } from './write';

/** Part of the height through which grid lines run, px. */
export interface GridBand {
	readonly y1: number;
	readonly y2: number;
}

/** A grid line takes about this much of the axis, px. */
const tickSpacing = 90;

/** How many ticks suit an axis of `length` px. */
export function tickCount(length: number): number {
	return Math.max(1, Math.floor(length / tickSpacing));
}

/** Grid lines through `bands` and their values along the top; the zero line in ink. */
export function rowAxis(
	ticks: readonly PlacedTick[],
	bands: readonly GridBand[],
	theme: Theme
): SceneNode[] {
	const grid = ticks.flatMap(({ value, position: x }) =>
		bands.map((band) =>
			line({ x1: x, x2: x, ...band, stroke: value === 0 ? theme.ink : theme.hairline })
		)
	);
	const labels = ticks.map(({ label, middle }) =>
		write(label, stylesOf(theme).axis, { x: middle, y: 14, anchor: 'middle', fill: theme.muted })
	);
	return [group({}, grid), group({}, labels)];
}
