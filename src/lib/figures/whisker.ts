import { line, type SceneNode } from './scene';
import type { Theme } from './theme';

/** A range along one axis: its ends in px, across that axis at `at`. */
export interface WhiskerPlace {
	readonly from: number;
	readonly to: number;
	readonly at: number;
	readonly direction: 'horizontal' | 'vertical';
	/** Ends of the bar it is drawn over, in px. */
	readonly bar: readonly [number, number];
	/** Length of the end strokes in px, 0 for none. */
	readonly cap: number;
	/** Stroke width in px. */
	readonly thickness: number;
}

/** A stroke from `from` to `to` along the whisker, or across it where the two are one. */
interface Stroke {
	readonly from: number;
	readonly to: number;
	readonly across: number;
	readonly colour: string;
}

function node({ from, to, across, colour }: Stroke, place: WhiskerPlace): SceneNode {
	const { at, direction, thickness } = place;
	const [low, high] = [at - across, at + across];
	const ends =
		direction === 'horizontal'
			? { x1: from, x2: to, y1: low, y2: high }
			: { x1: low, x2: high, y1: from, y2: to };
	return line({ ...ends, stroke: colour, 'stroke-width': thickness });
}

/** The whisker cut at the ends of the bar: on the bar in the colour of the ground, beside it in ink. */
function strokes({ from, to, bar, cap }: WhiskerPlace, theme: Theme): Stroke[] {
	const [low, high] = [Math.min(from, to), Math.max(from, to)];
	const [left, right] = [Math.min(...bar), Math.max(...bar)];
	const colour = (at: number) => (at > left && at < right ? theme.ground : theme.ink);
	const cuts = [low, ...[left, right].filter((end) => end > low && end < high), high];
	const along = cuts.slice(1).map((end, index) => {
		const start = cuts[index]!;
		return { from: start, to: end, across: 0, colour: colour((start + end) / 2) };
	});
	const ends = [low, high].map((end) => ({
		from: end,
		to: end,
		across: cap / 2,
		colour: colour(end)
	}));
	return cap === 0 ? along : [...along, ...ends];
}

/** A range drawn over a bar, so that it shows both on the bar and beside it. */
export function whisker(place: WhiskerPlace, theme: Theme): SceneNode[] {
	return strokes(place, theme).map((stroke) => node(stroke, place));
}
