import type { ScaleLinear } from 'd3-scale';
import { formatNumber } from '../messages/format/number';
import type { MassUnit } from '../messages/format/mass-unit';
import type { Locale } from '../messages/locale';

/** Values to px, along an axis of any kind. */
export type AxisScale = (value: number) => number;

/** A round value on an axis and how it is written, without its unit. */
export interface AxisTick {
	readonly value: number;
	readonly label: string;
	/** In px. */
	readonly position: number;
}

/** Digits that hold every round number an axis can have. */
const tickDigits = 6;

/** Writes the values of an axis of mass, without their unit. */
export function kgTick(unit: MassUnit, locale: Locale): (kg: number) => string {
	return (kg) => formatNumber(kg / unit.kg, locale, tickDigits);
}

/** About `count` round values of `scale`, zero among them where it is on the axis. */
export function linearTicks(
	scale: ScaleLinear<number, number>,
	count: number,
	write: (value: number) => string
): AxisTick[] {
	return scale
		.ticks(count)
		.map((value) => ({ value, label: write(value), position: scale(value) }));
}

/** About `count` round values of `scale` (kg to px), written in `unit`. */
export function axisTicks(
	scale: ScaleLinear<number, number>,
	count: number,
	unit: MassUnit,
	locale: Locale
): AxisTick[] {
	return linearTicks(scale, count, kgTick(unit, locale));
}
