import type { Locale } from '../messages/locale';
import { circle, group, hitArea, line, path, polyline, type SceneNode } from './scene';
import { diamond, filledDot } from './dots';
import { spread } from './spread';
import { stepName } from './target-axis';
import type { TargetAmounts } from './target-amounts';
import type { TargetLayout } from './target-layout';
import type { TargetRows } from './target-rows';
import { stepLines } from './target-steps';
import type { Theme } from './theme';
import { stylesOf } from './type-scale';
import { baselineAt, write } from './write';

/** Radius of the ring around the number of an annotation, px. */
const ring = 8;
/** Height of the row of annotations above a plot, px. */
export const annotationHeight = 2 * ring + 6;
const dashes = '2 4';

type Point = readonly [number, number];

/** The range of the forecast: from what is known to its ends. */
function band(rows: TargetRows, layout: TargetLayout, theme: Theme): SceneNode[] {
	if (rows.forecast.length === 0) return [];
	const { endOf, scale } = layout;
	const begin = beginning(rows, layout);
	const edge = (end: 'low' | 'high') =>
		rows.forecast.map((point): Point => [endOf(point.day), scale(point[end])]);
	const around = [begin, ...edge('high'), ...edge('low').toReversed()];
	return [path({ d: `${polyline(around)}Z`, fill: theme.accent, 'fill-opacity': '0.16' })];
}

/** Where the forecast sets out: at what the log has, or at the start of the period. */
function beginning({ observed, period }: TargetRows, layout: TargetLayout): Point {
	const last = observed.at(-1);
	if (last === undefined) return [layout.startOf(period.from), layout.scale(0)];
	return [layout.endOf(last.day), layout.scale(last.value)];
}

/** The lines of pace, of what the log has, and of what is to be expected. */
export function targetLines(rows: TargetRows, layout: TargetLayout, theme: Theme): SceneNode[] {
	const { endOf, startOf, scale } = layout;
	const origin: Point = [startOf(rows.period.from), scale(0)];
	const along = (points: TargetRows['pace']) =>
		points.map(({ day, value }): Point => [endOf(day), scale(value)]);
	const drawn = { fill: 'none', 'stroke-linejoin': 'round' };
	const ahead = rows.forecast.map(({ day, central }): Point => [endOf(day), scale(central)]);
	const pace = { d: polyline([origin, ...along(rows.pace)]), stroke: theme.muted };
	const nodes = [
		...band(rows, layout, theme),
		path({ ...drawn, ...pace, 'stroke-width': 1.5, 'stroke-dasharray': dashes })
	];
	if (ahead.length > 0) {
		const d = polyline([beginning(rows, layout), ...ahead]);
		nodes.push(path({ ...drawn, d, stroke: theme.accent, 'stroke-width': 1.5 }));
	}
	if (rows.observed.length > 0) {
		const d = polyline([origin, ...along(rows.observed)]);
		nodes.push(path({ ...drawn, d, stroke: theme.accent, 'stroke-width': 3 }));
		const [x, y] = beginning(rows, layout);
		nodes.push(filledDot(x, y, theme.accent, theme));
	}
	nodes.push(diamond(layout.right, scale(rows.target), 6, theme.ink));
	return nodes;
}

/** Numbers above the plot with a line down to their day: what they stand for is said below. */
export function annotationMarks(
	{ annotations }: TargetRows,
	layout: TargetLayout,
	theme: Theme
): SceneNode[] {
	const { left, right, top, bottom } = layout;
	const most = Math.floor((right - left) / (2 * ring + 2));
	const shown = annotations.slice(0, most);
	const days = shown.map(({ day }) => (layout.startOf(day) + layout.endOf(day)) / 2);
	const places = spread(days, 2 * ring + 2, left + ring, right - ring);
	return shown.map(({ text }, at) => {
		const [x, middle] = [places[at]!, top - ring - 6];
		const ends = { x1: x, x2: days[at]!, y1: middle + ring, y2: top };
		const outline = { fill: theme.ground, stroke: theme.muted };
		const number = String(at + 1);
		const place = { x, y: baselineAt(middle, stylesOf(theme).axis), fill: theme.ink };
		const nodes = [
			line({ ...ends, stroke: theme.muted }),
			line({ x1: days[at]!, x2: days[at]!, y1: top, y2: bottom, stroke: theme.hairline }),
			circle({ cx: x, cy: middle, r: ring, ...outline }),
			write(number, stylesOf(theme).axis, { ...place, anchor: 'middle' })
		];
		return group({}, nodes, { key: `annotation-${number}`, lines: [number, text] });
	});
}

/** Surfaces that say what a step brought. */
export function stepAreas(
	rows: TargetRows,
	layout: TargetLayout,
	amounts: TargetAmounts,
	locale: Locale
): SceneNode[] {
	const { starts, startOf, right, top, bottom } = layout;
	return starts.slice(0, -1).map((day, at) => {
		const x = startOf(day);
		const end = at + 2 < starts.length ? startOf(starts[at + 1]!) : right;
		const data = {
			key: day,
			lines: [stepName(day, rows.step, locale), ...stepLines(rows, at, amounts, locale)]
		};
		return hitArea({ x, y: top, width: end - x, height: bottom - top }, data);
	});
}
