import type { AxisTick } from './axis-ticks';
import type { Theme } from './theme';
import { stylesOf, type TextStyle } from './type-scale';
import { widthIn } from './write';

/** Least room between two tick labels, px. */
const tickGap = 10;

/** A tick with the place of its label. */
export interface PlacedTick extends AxisTick {
	/** Middle of the label, px. */
	readonly middle: number;
	readonly half: number;
}

/** The label moved inward where it would leave the frame. */
function placed(tick: AxisTick, width: number, style: TextStyle): PlacedTick {
	const half = widthIn(tick.label, style) / 2;
	const middle = Math.max(half, Math.min(width - half, tick.position));
	return { ...tick, middle, half };
}

function clear(a: PlacedTick, b: PlacedTick): boolean {
	return Math.abs(a.middle - b.middle) >= a.half + b.half + tickGap;
}

/**
 * The ticks whose labels stand apart and inside a frame `width` px wide. Earlier ticks come first:
 * what does not fit beside those already set is left out.
 */
export function placedTicks(ticks: readonly AxisTick[], width: number, theme: Theme): PlacedTick[] {
	const { axis } = stylesOf(theme);
	const kept: PlacedTick[] = [];
	for (const tick of ticks.map((each) => placed(each, width, axis))) {
		if (kept.every((other) => clear(tick, other))) kept.push(tick);
	}
	return kept;
}

/** Ticks in the order in which a linear axis may keep them: zero first, then outward. */
export function outward(ticks: readonly AxisTick[]): AxisTick[] {
	return ticks.toSorted((a, b) => Math.abs(a.value) - Math.abs(b.value));
}
