import { rect, type SceneNode } from './scene';
import type { Theme } from './theme';
import type { TextStyle } from './type-scale';
import { baselineAt, widthIn, write } from './write';

/** Where words beside a mark stand: from `x` on, or up to it, level with `at`. */
export interface PlatePlace {
	readonly x: number;
	readonly at: number;
	readonly fill: string;
	readonly anchor?: 'end';
}

/** From the words to the edge of their plate on the side of the mark, px. */
const margin = 2;

/** One line of text on a plate in the colour of the ground, so that no line runs through it. */
export function plate(
	content: string,
	style: TextStyle,
	{ x, at, fill, anchor }: PlatePlace,
	theme: Theme
): SceneNode[] {
	if (content === '') return [];
	const width = widthIn(content, style);
	const left = anchor === 'end' ? x - width : x - margin;
	const box = {
		x: left,
		y: at - style.lineHeight / 2,
		width: width + margin,
		height: style.lineHeight
	};
	const place = { x, y: baselineAt(at, style), fill, anchor };
	return [rect({ ...box, fill: theme.ground }), write(content, style, place)];
}
