import { group, line, rect, type SceneNode } from './scene';
import { spread } from './spread';
import { ellipsis } from './text-metrics';
import type { Theme } from './theme';
import { partColour, stackOf } from './trend-bars';
import type { TrendData } from './trend-data';
import { slotLeft, type TrendLayout } from './trend-layout';
import { stylesOf } from './type-scale';
import { widestIn, widthIn, write } from './write';

const swatch = 10;
const swatchGap = 6;
const entryGap = 16;
const rowHeight = 20;
/** From the last bar to its labels. */
const leader = 18;

/** Names and colours in rows above the drawing, for narrow figures. */
export function keyRows(
	data: TrendData,
	labels: readonly string[],
	width: number,
	theme: Theme
): { height: number; nodes: SceneNode[] } {
	const { label: style } = stylesOf(theme);
	let [x, y] = [0, 0];
	const nodes = labels.flatMap((label, part) => {
		const room = width - swatch - swatchGap;
		const content = ellipsis(label, room, style.face, style.size);
		const used = swatch + swatchGap + widthIn(content, style);
		if (x > 0 && x + used > width) [x, y] = [0, y + rowHeight];
		const fill = partColour(data, part, theme);
		const entry = [
			rect({ x, y: y + 4, width: swatch, height: swatch, fill }),
			write(content, style, { x: x + swatch + swatchGap, y: y + 14, fill: theme.ink })
		];
		x += used + entryGap;
		return entry;
	});
	return { height: y + rowHeight + 6, nodes };
}

/** Room that labels beside the last bar take, px: at most a quarter of the width. */
export function sideWidth(labels: readonly string[], width: number, theme: Theme): number {
	const { label: style } = stylesOf(theme);
	const text = Math.min(widestIn(labels, style), width * 0.22);
	return leader + swatch + swatchGap + text + 1;
}

/** Where a part ends on the right, px. */
interface PartEnd {
	readonly part: number;
	readonly y: number;
}

/** Middle of each part in the last month, px, in order from the top; parts it lacks come first, above. */
function lastMiddles(data: TrendData, { scale, top }: TrendLayout): PartEnd[] {
	const drawn = new Map(
		stackOf(data.months.at(-1)!.kg).map(({ part, from, to }) => [part, scale((from + to) / 2)])
	);
	return data.parts
		.map((_, part) => ({ part, y: drawn.get(part) ?? top }))
		.sort((a, b) => (a.y === b.y ? b.part - a.part : a.y - b.y));
}

/** Names beside the last bar, each level with its part as far as the others leave room. */
export function sideLabels(
	data: TrendData,
	labels: readonly string[],
	layout: TrendLayout,
	width: number,
	theme: Theme,
	middles: readonly PartEnd[] = lastMiddles(data, layout)
): SceneNode[] {
	const { label: style } = stylesOf(theme);
	const bar = slotLeft(layout, data.months.at(-1)!.index) + layout.slot;
	const x = bar + leader;
	const textLeft = x + swatch + swatchGap;
	const wanted = middles.map(({ y }) => y);
	const places = spread(wanted, rowHeight - 3, layout.top + 6, layout.bottom - 6);
	return middles.map(({ part, y }, place) => {
		const middle = places[place]!;
		const fill = partColour(data, part, theme);
		const content = ellipsis(labels[part]!, width - textLeft, style.face, style.size);
		return group({}, [
			line({ x1: bar + 2, x2: x - 4, y1: y, y2: middle, stroke: theme.hairline }),
			rect({ x, y: middle - swatch / 2, width: swatch, height: swatch, fill }),
			write(content, style, { x: textLeft, y: middle + style.size * 0.36, fill: theme.ink })
		]);
	});
}
