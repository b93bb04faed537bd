import { barHeight, hollowBar, solidBar } from './bar';
import type { MarkPlace } from './chart-row';
import { filledDot } from './dots';
import { plate } from './plate';
import { dotRadius } from './range-mark';
import { line, type SceneNode } from './scene';
import { stylesOf } from './type-scale';
import type { WaterfallStep } from './waterfall-steps';

/** Between a mark and its value, px. */
const gap = 8;

/** Room right of the axis beside the values themselves, px. */
export const waterfallRoom = gap + dotRadius + 2;

/** A total: a bar from zero where the axis holds zero by design, else a dot at its value. */
function totalNode({ to }: WaterfallStep, zeroBased: boolean, place: MarkPlace): SceneNode {
	const { scale, at, theme } = place;
	if (!zeroBased) return filledDot(scale(to), at, theme.ink, theme);
	return solidBar({ from: scale(0), to: scale(to), at }, theme.ink);
}

/** Filled in the accent where it adds, outlined in the colour of cost where it takes away. */
function stepNode({ from, to, kg }: WaterfallStep, { scale, at, theme }: MarkPlace): SceneNode[] {
	const ends = { from: scale(from), to: scale(to), at };
	if (kg === 0) return [];
	return [kg > 0 ? solidBar(ends, theme.accent) : hollowBar(ends, theme.cost, theme)];
}

/** The line that leads the eye from the end of a row to the beginning of the next. */
function leadNode({ to }: WaterfallStep, { scale, at, next, theme }: MarkPlace): SceneNode[] {
	if (next === null) return [];
	const [x, half] = [scale(to), barHeight / 2];
	return [line({ x1: x, x2: x, y1: at + half, y2: next - half, stroke: theme.muted })];
}

/** One line of a waterfall with its value on the right. */
export function waterfallMarks(
	step: WaterfallStep,
	value: string,
	zeroBased: boolean,
	place: MarkPlace
): SceneNode[] {
	const { scale, at, theme } = place;
	const isTotal = step.kind === 'total';
	const dotted = isTotal && !zeroBased;
	const ends = dotted ? [step.to] : [step.from, step.to];
	const rightmost = Math.max(...ends.map(scale)) + (dotted ? dotRadius : 0);
	const fill = !isTotal && step.kg < 0 ? theme.cost : theme.ink;
	return [
		...(isTotal ? [totalNode(step, zeroBased, place)] : stepNode(step, place)),
		...leadNode(step, place),
		...plate(value, stylesOf(theme).value, { x: rightmost + gap, at, fill }, theme)
	];
}
