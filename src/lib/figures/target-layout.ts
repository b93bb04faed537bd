import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { calendarSteps, dayNumber } from '../model/calendar-steps';
import { linearTicks, type AxisScale, type AxisTick } from './axis-ticks';
import type { FigureOptions } from './figure';
import type { TargetRows } from './target-rows';
import { valueAxisWidth } from './value-axis';

/** Where everything of a target stands, in px. */
export interface TargetLayout {
	readonly left: number;
	/** End of the period. */
	readonly right: number;
	readonly gridRight: number;
	readonly top: number;
	readonly bottom: number;
	/** Values to px from the top. */
	readonly scale: AxisScale;
	readonly ticks: readonly AxisTick[];
	/** The end of a day to px from the left. */
	readonly endOf: (day: string) => number;
	/** The beginning of a day. */
	readonly startOf: (day: string) => number;
	/** First days of the steps of the period, and the day after it. */
	readonly starts: readonly string[];
}

const plotHeight = 220;

/** Everything that the vertical scale must hold. */
function domainOf(rows: TargetRows): [number, number] {
	const values = [
		...rows.observed.map(({ value }) => value),
		...rows.pace.map(({ value }) => value),
		...rows.forecast.flatMap(({ low, high }) => [low, high])
	];
	return extent([0, rows.target, ...values]) as [number, number];
}

/** The layout below `top` px, with room for labels on the right. */
export function targetLayout(
	rows: TargetRows,
	{ width, theme }: Pick<FigureOptions, 'width' | 'theme'>,
	room: { readonly top: number; readonly labelWidth: number },
	tick: (value: number) => string
): TargetLayout {
	const { from, to } = rows.period;
	const bottom = room.top + plotHeight;
	const scale = scaleLinear().domain(domainOf(rows)).range([bottom, room.top]).nice(5);
	const ticks = linearTicks(scale, 5, tick);
	const left = valueAxisWidth(ticks, theme);
	const right = width - room.labelWidth;
	const across = scaleLinear()
		.domain([dayNumber(from), dayNumber(to) + 1])
		.range([left, right]);
	return {
		...{ left, right, gridRight: right, top: room.top, bottom, scale, ticks },
		endOf: (day) => across(dayNumber(day) + 1),
		startOf: (day) => across(dayNumber(day)),
		starts: calendarSteps(from, to, rows.step)
	};
}
