import type { PlacedTick } from './placed-ticks';
import { group, line, type SceneNode } from './scene';
import type { Theme } from './theme';
import { stylesOf } from './type-scale';
import { write } from './write';

/** Height of an axis of values below a plot, px. */
export const bottomAxisHeight = 22;

/** Values below a plot that ends at `bottom`, each with a short stroke. */
export function bottomAxis(
	ticks: readonly PlacedTick[],
	bottom: number,
	theme: Theme
): SceneNode[] {
	const strokes = ticks.map(({ position: x }) =>
		line({ x1: x, x2: x, y1: bottom, y2: bottom + 4, stroke: theme.muted })
	);
	const labels = ticks.map(({ label, middle }) =>
		write(label, stylesOf(theme).axis, {
			x: middle,
			y: bottom + 17,
			anchor: 'middle',
			fill: theme.muted
		})
	);
	return [group({}, strokes), group({}, labels)];
}
