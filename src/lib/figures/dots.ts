import { dotRadius } from './range-mark';
import { circle, path, polyline, segments, type SceneNode } from './scene';
import type { Theme } from './theme';

/** A filled dot. */
export function filledDot(x: number, y: number, colour: string, theme: Theme): SceneNode {
	return circle({
		cx: x,
		cy: y,
		r: dotRadius,
		fill: colour,
		stroke: theme.ground,
		'stroke-width': 1
	});
}

/** An outlined dot. */
export function hollowDot(x: number, y: number, colour: string, theme: Theme): SceneNode {
	const outline = { fill: theme.ground, stroke: colour, 'stroke-width': 1.75 };
	return circle({ cx: x, cy: y, r: dotRadius - 0.9, ...outline });
}

/** Two crossed strokes. */
export function cross(x: number, y: number, r: number, colour: string): SceneNode {
	const strokes = segments([
		[x - r, y - r, x + r, y + r],
		[x - r, y + r, x + r, y - r]
	]);
	return path({ d: strokes, fill: 'none', stroke: colour, 'stroke-width': 1.75 });
}

/** A square on its corner. */
export function diamond(x: number, y: number, r: number, colour: string): SceneNode {
	const corners = [
		[x - r, y],
		[x, y - r],
		[x + r, y],
		[x, y + r]
	] as const;
	return path({ d: `${polyline(corners)}Z`, fill: colour });
}
