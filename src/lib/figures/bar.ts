import { rect, type SceneNode } from './scene';
import type { Theme } from './theme';

/** A bar from one place on the axis to another, px. */
export interface BarPlace {
	readonly from: number;
	readonly to: number;
	readonly at: number;
}

/** Height of a bar in a row, px. */
export const barHeight = 14;

/** Least length of a bar, px: what is there must be seen. */
const leastLength = 1;

function boxOf({ from, to, at }: BarPlace) {
	const width = Math.max(Math.abs(to - from), leastLength);
	return { x: Math.min(from, to), y: at - barHeight / 2, width, height: barHeight };
}

/** A filled bar. */
export function solidBar(place: BarPlace, colour: string): SceneNode {
	return rect({ ...boxOf(place), fill: colour });
}

/** An outlined bar: told from a filled one without its colour. */
export function hollowBar(place: BarPlace, colour: string, theme: Theme): SceneNode {
	const { x, y, width, height } = boxOf(place);
	if (width < 3) return solidBar(place, colour);
	const inside = { x: x + 0.75, y: y + 0.75, width: width - 1.5, height: height - 1.5 };
	return rect({ ...inside, fill: theme.ground, stroke: colour, 'stroke-width': 1.5 });
}
