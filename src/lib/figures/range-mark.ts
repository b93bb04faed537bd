import { circle, line, path, segments, type SceneNode } from './scene';

/** Radius of the dot of an estimate, px. */
export const dotRadius = 5;

/** Thickness of the line of a range, px. */
const thickness = 6;

/** Where an estimate stands along a horizontal axis, px. */
export interface RangePlace {
	readonly from: number;
	readonly to: number;
	readonly central: number;
	/** Middle of the mark, px from the top. */
	readonly at: number;
}

/** The thick line of a range. */
export function rangeLine({ from, to, at }: RangePlace, colour: string): SceneNode {
	const ends = { x1: from, x2: to, y1: at, y2: at };
	return line({ ...ends, stroke: colour, 'stroke-width': thickness, 'stroke-opacity': 0.4 });
}

/** The dot of a central value. */
export function rangeDot({ central, at }: RangePlace, colour: string): SceneNode {
	return circle({ cx: central, cy: at, r: dotRadius, fill: colour });
}

/** Two strokes that point on: the range goes on below what is drawn. */
export function openEnd(x: number, y: number, colour: string): SceneNode {
	const strokes = segments([
		[x + 5, y - 5, x, y],
		[x, y, x + 5, y + 5]
	]);
	return path({ d: strokes, fill: 'none', stroke: colour, 'stroke-width': 1.5 });
}
