import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { AxisTick } from './axis-ticks';
import type { FigureOptions } from './figure';
import type { TrendData } from './trend-data';
import { valueAxisWidth } from './value-axis';

/** Where everything of a trend stands, in px. */
export interface TrendLayout {
	readonly left: number;
	/** End of the room for bars. */
	readonly right: number;
	/** End of the grid lines: short of labels that stand beside the last bar. */
	readonly gridRight: number;
	readonly top: number;
	readonly bottom: number;
	/** Width of a month, bar and gap together. */
	readonly slot: number;
	readonly barWidth: number;
	/** kg to px. */
	readonly scale: ScaleLinear<number, number>;
	readonly ticks: readonly AxisTick[];
	/** Index of the first month of the axis. */
	readonly firstMonth: number;
	readonly monthCount: number;
}

/** A single month must not fill the page. */
const widestSlot = 64;
const plotHeight = 220;

/** Where the steps of an axis stand. */
export type StepPlaces = Pick<
	TrendLayout,
	'left' | 'right' | 'bottom' | 'slot' | 'firstMonth' | 'monthCount'
>;

/** Left edge of a month's slot. */
export function slotLeft({ left, slot, firstMonth }: StepPlaces, index: number): number {
	return left + (index - firstMonth) * slot;
}

/** Middle of a month's bar. */
export function slotMiddle(layout: StepPlaces, index: number): number {
	return slotLeft(layout, index) + layout.slot / 2;
}

/** What the vertical axis of a trend holds, and how its values are written. */
export interface TrendScale {
	readonly domain: readonly [number, number];
	readonly ticks: (scale: ScaleLinear<number, number>, count: number) => readonly AxisTick[];
}

/** About so many values on the vertical axis. */
const tickCount = 5;

/** The layout below a key of `top` px and left of labels of `labelWidth` px. */
export function trendLayout(
	data: TrendData,
	{ width, theme }: Pick<FigureOptions, 'width' | 'theme'>,
	room: { readonly top: number; readonly labelWidth: number; readonly tall?: number | undefined },
	{ domain, ticks: ticksOf }: TrendScale
): TrendLayout {
	const top = room.top + 8;
	const bottom = top + plotHeight * (room.tall ?? 1);
	const scale = scaleLinear().domain(domain).range([bottom, top]).nice(tickCount);
	const ticks = ticksOf(scale, tickCount);
	const left = valueAxisWidth(ticks, theme);
	const right = width - room.labelWidth;
	const firstMonth = data.months[0]!.index;
	const monthCount = data.months.at(-1)!.index - firstMonth + 1;
	const slot = Math.min(widestSlot, (right - left) / monthCount);
	const barWidth = slot > 6 ? Math.max(slot * 0.84, slot - 5) : slot * 0.8;
	const gridRight = room.labelWidth > 0 ? left + slot * monthCount : right;
	return {
		left,
		right,
		gridRight,
		top,
		bottom,
		slot,
		barWidth,
		scale,
		ticks,
		firstMonth,
		monthCount
	};
}
