import type { OutlineCommand } from '../pdf/simple-glyph';

type Point = readonly [x: number, y: number];

/** How far a converted curve may be from the given one, in `unitsPerEm`: less than what rounding moves it. */
const tolerance = 0.5;
/** A curve of sane size never needs more pieces. */
const mostPieces = 16;

/** An outline whose cubic curves are drawn as quadratic ones, which are all that TrueType has. */
export function quadratics(commands: readonly OutlineCommand[]): readonly OutlineCommand[] {
	let at: Point = [0, 0];
	return commands.flatMap((step) => {
		const from = at;
		const { command, args } = step;
		if (args.length >= 2) at = [args.at(-2)!, args.at(-1)!];
		if (command !== 'bezierCurveTo') return [step];
		const [ax, ay, bx, by, x, y] = args as [number, number, number, number, number, number];
		return pieces(from, [ax, ay], [bx, by], [x, y]);
	});
}

/**
 * A cubic in as many equal parts as it takes: one quadratic through the middle of a cubic is off by
 * √3/36 of the third difference of its points, and by an eighth of that in each half.
 */
function pieces(from: Point, a: Point, b: Point, to: Point): OutlineCommand[] {
	const third = ([0, 1] as const).map((axis) => to[axis] - 3 * b[axis] + 3 * a[axis] - from[axis]);
	const off = (Math.hypot(...third) * Math.sqrt(3)) / 36;
	const count = Math.min(mostPieces, Math.max(1, Math.ceil(Math.cbrt(off / tolerance))));
	return Array.from({ length: count }, (_, index) => {
		const [start, end] = [index / count, (index + 1) / count];
		const control = ([0, 1] as const).map((axis) => {
			const along = [from[axis], a[axis], b[axis], to[axis]] as const;
			const slope = (end - start) / 4;
			return (
				(valueAt(along, start) + valueAt(along, end)) / 2 +
				slope * (slopeAt(along, start) - slopeAt(along, end))
			);
		});
		const last = ([0, 1] as const).map((axis) =>
			valueAt([from[axis], a[axis], b[axis], to[axis]], end)
		);
		return { command: 'quadraticCurveTo', args: [...control, ...last] };
	});
}

type Cubic = readonly [number, number, number, number];

function valueAt([p0, p1, p2, p3]: Cubic, t: number): number {
	const s = 1 - t;
	return s ** 3 * p0 + 3 * s * s * t * p1 + 3 * s * t * t * p2 + t ** 3 * p3;
}

function slopeAt([p0, p1, p2, p3]: Cubic, t: number): number {
	const s = 1 - t;
	return 3 * (s * s * (p1 - p0) + 2 * s * t * (p2 - p1) + t * t * (p3 - p2));
}
