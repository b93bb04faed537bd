import type { MassUnit } from '../messages/format/mass-unit';
import type { Locale } from '../messages/locale';
import { axisTicks } from './axis-ticks';
import { outward, placedTicks } from './placed-ticks';
import type { RankedLayout } from './ranked-layout';
import { rowAxis, tickCount, type GridBand } from './row-axis';
import type { SceneNode } from './scene';
import type { Theme } from './theme';

/** Grid lines over the bars; where names stand between the bars, only as high as these. */
function gridBands({ stacked, top, rowHeight, barAt, barHeight }: RankedLayout, bars: number) {
	if (!stacked) return [{ y1: top - 4, y2: top + bars * rowHeight }];
	return Array.from({ length: bars }, (_, index): GridBand => {
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
	const ticks = axisTicks(scale, tickCount(right - left), unit, locale);
	return rowAxis(placedTicks(outward(ticks), width, theme), gridBands(layout, bars), theme);
}
