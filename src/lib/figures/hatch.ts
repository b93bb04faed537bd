import { path, rect, segments, type SceneNode } from './scene';
import type { Theme } from './theme';

export interface HatchBox {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

type Segment = readonly [number, number, number, number];

/** The part of the diagonal `x - y = offset` (from the box's corner) inside the box; rising lines are mirrored. */
function diagonal({ x, y, width, height }: HatchBox, offset: number, rising: boolean): Segment {
	const from = Math.max(0, offset);
	const to = Math.min(width, offset + height);
	const level = (along: number) => (rising ? y + height - (along - offset) : y + (along - offset));
	return [x + from, level(from), x + to, level(to)];
}

/**
 * A hatched rectangle: what is not covered. Lines are cut by arithmetic instead of a pattern, so that
 * no ids are needed and every program draws the same. `step` is the distance of the lines along x.
 */
export function hatch(
	box: HatchBox,
	theme: Theme,
	{ step = 5, rising = true }: { step?: number; rising?: boolean } = {}
): SceneNode[] {
	const count = Math.ceil((box.width + box.height) / step);
	const offsets = Array.from({ length: count }, (_, index) => (index + 0.5) * step - box.height);
	const lines = offsets
		.filter((offset) => offset < box.width)
		.map((offset) => diagonal(box, offset, rising));
	const frame = { fill: 'none', stroke: theme.hatch, 'stroke-width': 0.75 };
	return [
		path({ d: segments(lines), fill: 'none', stroke: theme.hatch, 'stroke-width': 1.25 }),
		rect({ ...box, ...frame })
	];
}
