import type { Estimate } from '../model/estimate';
import type { EvidenceRows } from './analysis-rows';
import type { AxisScale } from './axis-ticks';
import type { MarkPlace } from './chart-row';
import { cross, diamond, filledDot, hollowDot } from './dots';
import { dotRadius, rangeDot, rangeLine } from './range-mark';
import type { SceneNode } from './scene';
import { ellipsis } from './text-metrics';
import type { Theme } from './theme';
import { stylesOf } from './type-scale';
import { baselineAt, widthIn, write } from './write';

/** One point of evidence. */
export type EvidencePoint = EvidenceRows['points'][number];

/** Between a mark and its value, px. */
const gap = 8;

/** Room right of the axis beside the values themselves, px. */
export const evidenceRoom = gap + dotRadius + 2;

/** Between the middles of dots side by side or one above the other, px. */
const dotDistance = 11;

/** More dots than this one above the other cover each other. */
const mostLanes = 6;

/** The lane of each of some places along the axis, ascending, so that dots stand apart; the first is 0. */
export function lanesOf(places: readonly number[]): number[] {
	const ends: number[] = [];
	return places.map((x) => {
		const free = ends.findIndex((end) => x - end >= dotDistance);
		const lane = free === -1 ? Math.min(ends.length, mostLanes - 1) : free;
		ends[lane] = x;
		return lane;
	});
}

/** Height that points of one family, ascending, need on this axis, px. */
export function lanesHeight(points: readonly EvidencePoint[], scale: AxisScale): number {
	const lanes = Math.max(0, ...lanesOf(points.map(({ kg }) => scale(kg)))) + 1;
	return Math.max(16, lanes * dotDistance + 4);
}

function dotOf({ use }: EvidencePoint, x: number, y: number, { theme }: MarkPlace): SceneNode {
	switch (use) {
		case 'median':
			return filledDot(x, y, theme.ink, theme);
		case 'range':
			return hollowDot(x, y, theme.ink, theme);
		case 'unused':
			return cross(x, y, dotRadius - 1.5, theme.muted);
	}
}

/** Points of a family, ascending, dodging each other; `far` says in words what lies beyond the axis. */
export function pointMarks(
	points: readonly EvidencePoint[],
	far: string,
	place: MarkPlace
): SceneNode[] {
	const { scale, at, right, theme } = place;
	const places = points.map(({ kg }) => scale(kg));
	const lanes = lanesOf(places);
	const top = at - (Math.max(0, ...lanes) * dotDistance) / 2;
	const dots = points.map((point, index) =>
		dotOf(point, places[index]!, top + lanes[index]! * dotDistance, place)
	);
	const style = stylesOf(theme).axis;
	const start = Math.max(0, ...places.map((x) => x + dotRadius + gap));
	const words = ellipsis(far, Math.max(0, right - start), style.face, style.size);
	const end = { x: right, y: baselineAt(at, style), fill: theme.muted, anchor: 'end' } as const;
	return far === '' ? dots : [...dots, write(words, style, end)];
}

/** The factor as a dot, the reader's own value as a square on its corner, both on their ranges. */
export function estimateMarks(
	estimate: Estimate,
	kind: 'factor' | 'own',
	value: string,
	place: MarkPlace
): SceneNode[] {
	const { scale, at, theme } = place;
	const [from, central, to] = [estimate.low, estimate.central, estimate.high].map(scale);
	const range = { from: from!, to: to!, central: central!, at };
	const colour = kind === 'factor' ? theme.accent : theme.ink;
	const mark =
		kind === 'factor'
			? rangeDot(range, colour)
			: diamond(range.central, at, dotRadius + 1.5, colour);
	const x = Math.max(range.to, range.central + dotRadius) + gap;
	const words = { x, y: baselineAt(at, stylesOf(theme).value), fill: theme.ink };
	return [
		...(range.from === range.to ? [] : [rangeLine(range, colour)]),
		mark,
		write(value, stylesOf(theme).value, words)
	];
}

/** Width of words beside the axis, px. */
export function farWidth(far: string, theme: Theme): number {
	return far === '' ? 0 : widthIn(far, stylesOf(theme).axis) + gap;
}
