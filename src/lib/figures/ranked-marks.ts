import type { MassUnit } from '../messages/format/mass-unit';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import { hatch } from './hatch';
import { valueText } from './mark-text';
import type { RankedEntry } from './ranked-entries';
import { valueGap, type RankedLayout } from './ranked-layout';
import { uncoveredText } from './ranked-text';
import { rect, type SceneNode } from './scene';
import { ellipsis, wrapAtMost } from './text-metrics';
import type { Theme } from './theme';
import { stylesOf } from './type-scale';
import { whisker } from './whisker';
import { baselineAt, write, writeLines } from './write';

/** What every line of one figure is drawn with. */
export interface RankedStyle {
	readonly layout: RankedLayout;
	readonly width: number;
	readonly unit: MassUnit;
	readonly locale: Locale;
	readonly theme: Theme;
}

const hatchWidth = 30;

/** Least length of a bar that is not zero, px: what is there must be seen. */
const leastLength = 1;

/** Name of a line: up to two lines beside the bar, one above it. */
export function labelNodes(
	label: string,
	top: number,
	{ layout, theme }: RankedStyle
): SceneNode[] {
	const style = stylesOf(theme).label;
	const most = layout.stacked ? 1 : 2;
	const lines = wrapAtMost(label, most, layout.labelWidth, style.face, style.size);
	const y = top + baselineAt(layout.stacked ? 10 : layout.barAt, style, lines.length);
	return writeLines(lines, style, { x: 0, y, fill: theme.ink });
}

/** The grade of evidence as a letter in its column. */
export function gradeNodes(entry: RankedEntry, top: number, style: RankedStyle): SceneNode[] {
	const { layout, theme } = style;
	if (entry.kind !== 'bar' || entry.grade === null || layout.gradeAt === null) return [];
	const y = top + (layout.stacked ? 10 : layout.barAt) + stylesOf(theme).grade.size * 0.36;
	const place = { x: layout.gradeAt, y, anchor: 'middle', fill: theme.muted } as const;
	return [write(entry.grade, stylesOf(theme).grade, place)];
}

function bar(kg: number, fill: string, top: number, { layout }: RankedStyle): SceneNode {
	const [zero, end] = [layout.scale(0), layout.scale(kg)];
	const width = Math.max(Math.abs(end - zero), kg === 0 ? 0 : leastLength);
	const x = kg < 0 ? zero - width : zero;
	const y = top + layout.barAt - layout.barHeight / 2;
	return rect({ x, y, width, height: layout.barHeight, fill });
}

/** The value stands right of everything drawn, on the other side of zero for a cost. */
function value(kg: number, rightmost: number, top: number, style: RankedStyle): SceneNode {
	const { layout, unit, locale, theme } = style;
	const x = Math.max(layout.scale(0), rightmost) + valueGap;
	const y = top + layout.barAt + stylesOf(theme).value.size * 0.36;
	const fill = kg < 0 ? theme.cost : theme.ink;
	return write(valueText(kg, unit, locale), stylesOf(theme).value, { x, y, fill });
}

function rangedBar(
	{ net }: Extract<RankedEntry, { kind: 'bar' }>,
	top: number,
	style: RankedStyle
): SceneNode[] {
	const { layout, theme } = style;
	const [from, to] = [layout.scale(net.low), layout.scale(net.high)];
	const ends = [layout.scale(0), layout.scale(net.central)] as const;
	const line = { direction: 'horizontal', cap: 8, thickness: 1.25 } as const;
	const place = { from, to, at: top + layout.barAt, bar: ends, ...line };
	const colour = net.central < 0 ? theme.cost : theme.accent;
	return [
		bar(net.central, colour, top, style),
		...(from === to ? [] : whisker(place, theme)),
		value(net.central, Math.max(to, layout.scale(net.central)), top, style)
	];
}

/** Where words stand that have no bar: at zero, or at the left end where costs push zero far right. */
function startOf({ layout, width }: RankedStyle): number {
	const zero = layout.scale(0);
	return zero - layout.plotLeft < (width - layout.plotLeft) / 3 ? zero : layout.plotLeft;
}

/** Parts taken together: a bar would compare them with single ones, so there are only words. */
function together(kg: number, top: number, style: RankedStyle): SceneNode {
	const { layout, unit, locale, theme, width } = style;
	const { value: own } = stylesOf(theme);
	const x = startOf(style) + valueGap;
	const words = m.figure_together({ value: valueText(kg, unit, locale) }, { locale });
	const place = { x, y: top + layout.barAt + own.size * 0.36, fill: theme.muted };
	return write(ellipsis(words, width - x, own.face, own.size), own, place);
}

function uncovered(words: string, top: number, style: RankedStyle): SceneNode[] {
	const { layout, width, theme } = style;
	const { remark } = stylesOf(theme);
	const height = layout.barHeight;
	const left = startOf(style);
	const box = { x: left, y: top + layout.barAt - height / 2, width: hatchWidth, height };
	const x = left + hatchWidth + valueGap;
	const place = { x, y: top + layout.barAt + remark.size * 0.36, fill: theme.muted };
	const content = ellipsis(words, width - x, remark.face, remark.size);
	return [...hatch(box, theme), write(content, remark, place)];
}

/** The mark of a line with its value, by kind. */
export function markNodes(entry: RankedEntry, top: number, style: RankedStyle): SceneNode[] {
	switch (entry.kind) {
		case 'bar':
			return rangedBar(entry, top, style);
		case 'rest':
			return [together(entry.kg, top, style)];
		default:
			return uncovered(uncoveredText(entry, style.locale), top, style);
	}
}
