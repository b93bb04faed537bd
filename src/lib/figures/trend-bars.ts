import type { Locale } from '../messages/locale';
import { formatKg } from '../messages/format/mass';
import { estimateText } from './mark-text';
import { circle, group, hitArea, rect, type SceneNode } from './scene';
import type { Theme } from './theme';
import { centralOf, type TrendData, type TrendMonth } from './trend-data';
import { slotLeft, slotMiddle, type TrendLayout } from './trend-layout';
import { whisker } from './whisker';

/** One part of one month, from and to in kg. */
export interface StackSegment {
	readonly part: number;
	readonly from: number;
	readonly to: number;
}

/** Positive parts upward from zero, negative ones downward, in the order of the parts. */
export function stackOf(kg: readonly number[]): StackSegment[] {
	let [up, down] = [0, 0];
	return kg.flatMap((value, part) => {
		if (value === 0) return [];
		const from = value > 0 ? up : down;
		if (value > 0) up += value;
		else down += value;
		return [{ part, from, to: from + value }];
	});
}

/** Colour of a part: the palette by rank, the unnamed rest in its own grey. */
export function partColour({ parts }: TrendData, part: number, theme: Theme): string {
	return parts[part]!.key === null ? theme.other : theme.parts[part]!;
}

/** Between neighbouring parts, so that they are told apart without colour; px. */
const partGap = 1;

/** A piece of a stack, `x` being the left edge of its bar. */
export function segmentNode(
	{ part, from, to }: StackSegment,
	x: number,
	data: TrendData,
	layout: TrendLayout,
	theme: Theme
): SceneNode {
	const [a, b] = [layout.scale(from), layout.scale(to)];
	const length = Math.abs(b - a);
	const height = length > 3 * partGap ? length - partGap : length;
	const y = to > from ? b + (length - height) : a;
	const fill = partColour(data, part, theme);
	return rect({ x, y, width: layout.barWidth, height, fill });
}

/** How a trend speaks of its months and parts. */
export interface TrendWords {
	readonly locale: Locale;
	/** The parts that are not named. */
	readonly other: string;
	readonly name: (month: string) => string;
}

/** What a month says of itself: its name, its total, and what each part has in it. */
export function monthLines(
	month: TrendMonth,
	data: TrendData,
	{ locale, other, name }: TrendWords
): string[] {
	const total =
		month.net === null ? formatKg(centralOf(month), locale) : estimateText(month.net, locale);
	const parts = month.kg.flatMap((kg, part) =>
		kg === 0 ? [] : [`${data.parts[part]!.label ?? other} ${formatKg(kg, locale)}`]
	);
	return [name(month.month), total, ...parts];
}

/** The range of a month; where the month has costs, a dot says where its total is. */
function rangeNodes(month: TrendMonth, layout: TrendLayout, theme: Theme): SceneNode[] {
	if (month.net === null) return [];
	const { low, central, high } = month.net;
	const at = slotMiddle(layout, month.index);
	const [from, to] = [layout.scale(low), layout.scale(high)];
	const ends = stackOf(month.kg)
		.flatMap((segment) => [segment.from, segment.to])
		.map(layout.scale);
	const bar = [Math.min(...ends), Math.max(...ends)] as const;
	const thickness = Math.min(1.25, layout.slot * 0.16);
	const nodes = whisker({ from, to, at, direction: 'vertical', bar, cap: 0, thickness }, theme);
	const mixed = month.kg.some((kg) => kg < 0);
	if (!mixed) return nodes;
	const r = Math.min(3, layout.slot * 0.3);
	const dot = { cx: at, cy: layout.scale(central), r, fill: theme.ink, stroke: theme.ground };
	return [...nodes, circle({ ...dot, 'stroke-width': r / 3 })];
}

/** One month: its parts, its range, and the surface that answers the pointer. */
export function monthNode(
	month: TrendMonth,
	data: TrendData,
	layout: TrendLayout,
	words: TrendWords,
	theme: Theme
): SceneNode {
	const left = slotLeft(layout, month.index);
	const x = left + (layout.slot - layout.barWidth) / 2;
	const { slot: width, top: y, bottom } = layout;
	const nodes = [
		hitArea({ x: left, y, width, height: bottom - y }),
		...stackOf(month.kg).map((segment) => segmentNode(segment, x, data, layout, theme)),
		...rangeNodes(month, layout, theme)
	];
	const text = monthLines(month, data, words);
	return group({}, nodes, { key: month.month, lines: text });
}
