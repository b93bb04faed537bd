import type { MassUnit } from '../messages/format/mass-unit';
import type { Locale } from '../messages/locale';
import { axisTicks, type AxisTick } from './axis-ticks';
import { group, line, type SceneNode } from './scene';
import type { RankedLayout } from './ranked-layout';
import type { Theme } from './theme';
import { textStyles } from './type-scale';
import { widthIn, write } from './write';

/** Least room between two tick labels, px. */
const tickGap = 10;
/** A grid line takes about this much of the axis, px. */
const tickSpacing = 90;

interface PlacedTick extends AxisTick {
	readonly middle: number;
	readonly half: number;
}

/** The label moved inward where it would leave the frame. */
function placed(tick: AxisTick, width: number): PlacedTick {
	const half = widthIn(tick.label, textStyles.axis) / 2;
	const middle = Math.max(half, Math.min(width - half, tick.position));
	return { ...tick, middle, half };
}

function clear(a: PlacedTick, b: PlacedTick): boolean {
	return Math.abs(a.middle - b.middle) >= a.half + b.half + tickGap;
}

/** Zero first, then outward: what does not fit beside the labels already set stays without one. */
function withoutCollisions(ticks: readonly PlacedTick[]): PlacedTick[] {
	const outward = ticks.toSorted((a, b) => Math.abs(a.kg) - Math.abs(b.kg));
	const kept: PlacedTick[] = [];
	for (const tick of outward) if (kept.every((other) => clear(tick, other))) kept.push(tick);
	return kept;
}

/** Grid lines over the bars; where names stand between the bars, only as high as these. */
function gridBands({ stacked, top, rowHeight, barAt, barHeight }: RankedLayout, bars: number) {
	if (!stacked) return [{ y1: top - 4, y2: top + bars * rowHeight }];
	return Array.from({ length: bars }, (_, index) => {
		const middle = top + index * rowHeight + barAt;
		return { y1: middle - barHeight / 2 - 3, y2: middle + barHeight / 2 + 3 };
	});
}

/** Grid lines over the first `bars` rows and their values along the top; the zero line in ink. */
export function rankedAxis(
	layout: RankedLayout,
	bars: number,
	width: number,
	unit: MassUnit,
	locale: Locale,
	theme: Theme
): SceneNode[] {
	if (bars === 0) return [];
	const { scale } = layout;
	const [left, right] = scale.range() as [number, number];
	const count = Math.max(1, Math.floor((right - left) / tickSpacing));
	const ticks = axisTicks(scale, count, unit, locale).map((tick) => placed(tick, width));
	const shown = withoutCollisions(ticks);
	const grid = shown.flatMap(({ kg, position: x }) =>
		gridBands(layout, bars).map((band) =>
			line({ x1: x, x2: x, ...band, stroke: kg === 0 ? theme.ink : theme.hairline })
		)
	);
	const labels = shown.map(({ label, middle }) =>
		write(label, textStyles.axis, { x: middle, y: 14, anchor: 'middle', fill: theme.muted })
	);
	return [group({}, grid), group({}, labels)];
}
