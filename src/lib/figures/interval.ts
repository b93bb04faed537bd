import { scaleLinear } from 'd3-scale';
import { canvas } from './canvas';
import { dotRadius, openEnd, rangeDot, rangeLine } from './range-mark';
import { line, type SceneNode } from './scene';
import type { Theme } from './theme';
import type { Locale } from '../messages/locale';

/** A value with its range, in any unit; a null `low` means "may be none". */
export interface Interval {
	readonly low: number | null;
	readonly central: number;
	readonly high: number;
}

export interface IntervalOptions {
	/** Width in px. */
	readonly width: number;
	/** Height in px, 16 unless told. */
	readonly height?: number;
	/** Ends of the scale; from zero (or the low bound below it) to a tenth beyond the high bound unless told. */
	readonly from?: number;
	readonly to?: number;
	readonly locale: Locale;
	readonly theme: Theme;
	/** The value and its range in words. */
	readonly description: string;
}

function domainOf({ low, central, high }: Interval, { from, to }: IntervalOptions): number[] {
	const values = [0, low ?? 0, central, high];
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const margin = (most - least) / 10;
	const start = from ?? (least < 0 ? least - margin : least);
	const end = to ?? (most > 0 ? most + margin : most);
	return start < end ? [start, end] : [start, start + 1];
}

/**
 * The glyph that stands with every estimate: a dot on a thick line (the range) on a thin line (the
 * scale), with a stroke at zero where zero is on the scale. What costs more than it avoids has the
 * colour of cost. An open end stands for a range that reaches down to none.
 */
export function interval(value: Interval, options: IntervalOptions): SceneNode {
	const { width, height = 16, locale, theme, description } = options;
	const y = height / 2;
	const inset = dotRadius + 1;
	const scale = scaleLinear()
		.domain(domainOf(value, options))
		.range([inset, width - inset])
		.clamp(true);
	const [start, end] = scale.domain() as [number, number];
	const colour = value.central < 0 ? theme.cost : theme.accent;
	const from = value.low === null ? inset + 3 : scale(value.low);
	const place = { from, to: scale(value.high), central: scale(value.central), at: y };
	const zero = scale(0);
	const nodes = [
		line({ x1: inset, x2: width - inset, y1: y, y2: y, stroke: theme.hairline, 'stroke-width': 2 }),
		...(start <= 0 && end >= 0
			? [line({ x1: zero, x2: zero, y1: y - 6, y2: y + 6, stroke: theme.muted })]
			: []),
		rangeLine(place, colour),
		...(value.low === null ? [openEnd(inset - 3, y, theme.accent)] : []),
		rangeDot(place, colour)
	];
	return canvas({ width, height, locale, description, theme }, nodes);
}
