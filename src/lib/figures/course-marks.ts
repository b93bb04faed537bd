import { circle, group, hitArea, path, polyline, type SceneNode } from './scene';
import type { Theme } from './theme';
import { monthLines, partColour, segmentNode, stackOf, type TrendWords } from './trend-bars';
import { centralOf, type TrendData, type TrendMonth } from './trend-data';
import { slotLeft, slotMiddle, type TrendLayout } from './trend-layout';

type Point = readonly [number, number];

/** What a course is drawn with. */
export interface CourseStyle {
	readonly layout: TrendLayout;
	readonly words: TrendWords;
	readonly theme: Theme;
}

/** Lines wider than this many px per step carry a dot on each. */
const dotted = 14;

/** The strip of a step that answers the pointer, with what is drawn in it. */
function stepNode(
	{ month, index }: TrendMonth,
	lines: readonly string[],
	layout: TrendLayout,
	nodes: readonly SceneNode[] = []
): SceneNode {
	const box = { x: slotLeft(layout, index), y: layout.top, width: layout.slot };
	const area = hitArea({ ...box, height: layout.bottom - layout.top });
	return group({}, [area, ...nodes], { key: month, lines });
}

/** A line through the middles of the steps, with dots where there is room for them. */
function lineNodes(points: readonly Point[], colour: string, { layout, theme }: CourseStyle) {
	const dots = layout.slot >= dotted ? points : points.slice(-1);
	const stroke = { stroke: colour, 'stroke-width': 1.75, 'stroke-linejoin': 'round' };
	return [
		path({ d: polyline(points), fill: 'none', ...stroke }),
		...dots.map(([cx, cy]) =>
			circle({ cx, cy, r: 2.5, fill: colour, stroke: theme.ground, 'stroke-width': 1 })
		)
	];
}

/** One line for each part, the leading ones on top. */
export function partLines(data: TrendData, style: CourseStyle): SceneNode[] {
	const { layout, theme } = style;
	const lines = data.parts.map((_, part) => {
		const points = data.months.map(({ index, kg }): Point => [
			slotMiddle(layout, index),
			layout.scale(kg[part]!)
		]);
		return group({}, lineNodes(points, partColour(data, part, theme), style));
	});
	const steps = data.months.map((month) =>
		stepNode(month, monthLines(month, data, style.words), layout)
	);
	return [...lines.reverse(), ...steps];
}

/** Bars of shares: `shared` is the data with shares in place of kg. */
export function shareBars(data: TrendData, shared: TrendData, style: CourseStyle): SceneNode[] {
	const { layout, theme } = style;
	return data.months.map((month, place) => {
		const x = slotLeft(layout, month.index) + (layout.slot - layout.barWidth) / 2;
		const segments = stackOf(shared.months[place]!.kg).map((segment) =>
			segmentNode(segment, x, data, layout, theme)
		);
		return stepNode(month, monthLines(month, data, style.words), layout, segments);
	});
}

/** What came together so far: a line, with its range as a band around it. */
export function runningLine(data: TrendData, style: CourseStyle): SceneNode[] {
	const { layout, words, theme } = style;
	const at = (kgOf: (month: TrendMonth) => number) =>
		data.months.map((month): Point => [slotMiddle(layout, month.index), layout.scale(kgOf(month))]);
	const ranged = data.months.every(({ net }) => net !== null);
	const edge = [...at(({ net }) => net?.high ?? 0), ...at(({ net }) => net?.low ?? 0).reverse()];
	const band = path({ d: `${polyline(edge)}Z`, fill: theme.accent, 'fill-opacity': 0.2 });
	const steps = data.months.map((month) =>
		// The name and the total: the one part is the total itself.
		stepNode(month, monthLines(month, data, words).slice(0, 2), layout)
	);
	return [...(ranged ? [band] : []), ...lineNodes(at(centralOf), theme.accent, style), ...steps];
}
