import type { TornadoRow } from './analysis-rows';
import { hollowBar, solidBar } from './bar';
import type { MarkPlace } from './chart-row';
import type { FigureOptions } from './figure';
import { plate } from './plate';
import type { SceneNode } from './scene';
import { ellipsis } from './text-metrics';
import { stylesOf } from './type-scale';
import { widestIn } from './write';
/** Between the end of a bar and its bound, px. */
const gap = 6;
/** No bound takes more of the width than this. */
const boundShare = 0.2;

interface Ends {
	readonly left: string;
	readonly right: string;
}

/** The bounds in the order of what they give, least first. */
function ascending({ low, high, atLow, atHigh }: TornadoRow): [string, string] {
	return low <= high ? [atLow, atHigh] : [atHigh, atLow];
}

/** The bounds as they stand at the ends of a bar; where both lie on one side, both at its end. */
function endsOf(row: TornadoRow): Ends {
	const { low, high, central } = row;
	const [left, right] = ascending(row);
	const both = `${left} · ${right}`;
	if (low < central && high < central) return { left: both, right: '' };
	if (low > central && high > central) return { left: '', right: both };
	return { left, right };
}

/** Room that bounds need left and right of the longest bars, px. */
export function boundRoom(rows: readonly TornadoRow[], noEffect: string, options: FigureOptions) {
	const { width, theme } = options;
	const { axis: style } = stylesOf(theme);
	const ends = rows.map(endsOf);
	const still = rows.some((row) => row.low === row.high) ? [noEffect] : [];
	const most = width * boundShare;
	const room = (words: readonly string[]) => Math.min(most, widestIn(words, style) + 2) + gap;
	return {
		left: room(ends.map(({ left }) => left)),
		right: room([...ends.map(({ right }) => right), ...still])
	};
}

/** The bound at one end of a bar, cut where names or the frame begin. */
function boundNodes(content: string, x: number, side: 'left' | 'right', place: MarkPlace) {
	const { left, right, at, theme } = place;
	const { axis: style } = stylesOf(theme);
	const room = (side === 'left' ? x - left : right - x) - gap;
	const shown = ellipsis(content, room, style.face, style.size);
	const start = side === 'left' ? ({ x: x - gap, anchor: 'end' } as const) : { x: x + gap };
	return plate(shown, style, { ...start, at, fill: theme.ink }, theme);
}

/** A parameter: outlined from the central total to the one at its low bound, filled to its high one. */
export function tornadoMarks(row: TornadoRow, noEffect: string, place: MarkPlace): SceneNode[] {
	const { scale, at, theme } = place;
	const [low, central, high] = [scale(row.low), scale(row.central), scale(row.high)];
	if (low === central && high === central) return boundNodes(noEffect, central, 'right', place);
	const { left, right } = endsOf(row);
	const bars = [
		{ end: low, node: hollowBar({ from: central, to: low, at }, theme.accent, theme) },
		{ end: high, node: solidBar({ from: central, to: high, at }, theme.accent) }
	];
	const longestFirst = bars.sort((a, b) => Math.abs(b.end - central) - Math.abs(a.end - central));
	return [
		...longestFirst.filter(({ end }) => end !== central).map(({ node }) => node),
		...boundNodes(left, Math.min(low, central, high), 'left', place),
		...boundNodes(right, Math.max(low, central, high), 'right', place)
	];
}
