import type { MethodRow } from './analysis-rows';
import { barHeight } from './bar';
import type { MarkPlace } from './chart-row';
import { hatch } from './hatch';
import { plate } from './plate';
import { dotRadius, rangeDot, rangeLine } from './range-mark';
import { line, type SceneNode } from './scene';
import { ellipsis } from './text-metrics';
import { stylesOf } from './type-scale';

/** Between a mark and its value, px. */
const gap = 8;

/** Room right of the axis beside the values themselves, px. */
export const methodsRoom = gap + dotRadius + 2;

const hatchWidth = 30;

function noResult(words: string, { at, left, right, theme }: MarkPlace): SceneNode[] {
	const { remark: style } = stylesOf(theme);
	const box = { x: left, y: at - barHeight / 2, width: hatchWidth, height: barHeight };
	const x = left + hatchWidth + gap;
	const shown = ellipsis(words, right - x, style.face, style.size);
	return [...hatch(box, theme), ...plate(shown, style, { x, at, fill: theme.muted }, theme)];
}

/**
 * A method: a dot on the thick line of its range on a thin line, with a stroke at the median of the
 * draws. A range of no width leaves the dot alone.
 */
export function methodMarks(
	{ net }: MethodRow,
	value: string,
	scaleEnd: number,
	place: MarkPlace
): SceneNode[] {
	if (net === null) return noResult(value, place);
	const { scale, at, left, theme } = place;
	const { value: valueStyle } = stylesOf(theme);
	const colour = net.central < 0 ? theme.cost : theme.accent;
	const fill = net.central < 0 ? theme.cost : theme.ink;
	const range = {
		from: scale(net.low),
		to: scale(net.high),
		central: scale(net.central),
		at
	};
	const median = scale(net.median);
	const stroke = { x1: median, x2: median, y1: at - 7, y2: at + 7, stroke: theme.ink };
	const words = { x: Math.max(range.to, range.central + dotRadius) + gap, at, fill };
	const thin = { x1: left, x2: scale(scaleEnd), y1: at, y2: at, stroke: theme.hairline };
	return [
		line(thin),
		...(net.low === net.high ? [] : [rangeLine(range, colour), line(stroke)]),
		rangeDot(range, colour),
		...plate(value, valueStyle, words, theme)
	];
}
