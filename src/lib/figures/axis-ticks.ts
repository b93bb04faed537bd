import type { ScaleLinear } from 'd3-scale';
import { formatNumber } from '../messages/format/number';
import type { MassUnit } from '../messages/format/mass-unit';
import type { Locale } from '../messages/locale';

/** A round value on an axis and how it is written, without its unit. */
export interface AxisTick {
	readonly kg: number;
	readonly label: string;
	/** In px. */
	readonly position: number;
}

/** Digits that hold every round number an axis can have. */
const tickDigits = 6;

/** About `count` round values of `scale` (kg to px), zero among them where it is on the axis. */
export function axisTicks(
	scale: ScaleLinear<number, number>,
	count: number,
	unit: MassUnit,
	locale: Locale
): AxisTick[] {
	return scale.ticks(count).map((kg) => ({
		kg,
		label: formatNumber(kg / unit.kg, locale, tickDigits),
		position: scale(kg)
	}));
}
