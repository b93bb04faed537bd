import { polyline } from './scene';

/** What a pictogram counts. */
export type PictogramKind = 'tree' | 'household';

/** A tree: a crown on a trunk, in a square of one by one. */
const tree: readonly (readonly [number, number])[] = [
	[0.5, 0.02],
	[0.86, 0.7],
	[0.56, 0.7],
	[0.56, 0.98],
	[0.44, 0.98],
	[0.44, 0.7],
	[0.14, 0.7]
];
/** A house: walls under a roof. */
const house: readonly (readonly [number, number])[] = [
	[0.5, 0.08],
	[0.94, 0.5],
	[0.82, 0.5],
	[0.82, 0.94],
	[0.18, 0.94],
	[0.18, 0.5],
	[0.06, 0.5]
];

/** The outline of a pictogram with its top left corner at `x`, `y`, as path data. */
export function pictogramPath(kind: PictogramKind, x: number, y: number, side: number): string {
	const points = kind === 'tree' ? tree : house;
	return `${polyline(points.map(([px, py]) => [x + px * side, y + py * side] as const))}Z`;
}
