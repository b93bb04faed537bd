import { text, type Attributes, type SceneNode } from './scene';
import { textWidth } from './text-metrics';
import { faceAttributes, type TextStyle } from './type-scale';

/** Attributes that set text in a style. */
function styleAttributes({ face, size }: TextStyle): Attributes & { 'font-size': number } {
	const { weight, families } = faceAttributes(face);
	return {
		'font-size': size,
		'font-weight': weight === '400' ? undefined : weight,
		'font-family': families
	};
}

/** Where text stands: its baseline at `y`; `anchor` says what of the line stands at `x`. */
export interface TextPlace {
	readonly x: number;
	readonly y: number;
	readonly fill: string;
	readonly anchor?: 'middle' | 'end';
}

/** One line of text in a style. */
export function write(content: string, style: TextStyle, place: TextPlace): SceneNode {
	const { x, y, fill, anchor } = place;
	return text(content, { x, y, ...styleAttributes(style), 'text-anchor': anchor, fill });
}

/** Lines of text one below the other, the first at `place`. */
export function writeLines(
	lines: readonly string[],
	style: TextStyle,
	place: TextPlace
): SceneNode[] {
	return lines.map((content, index) =>
		write(content, style, { ...place, y: place.y + index * style.lineHeight })
	);
}

/** Baseline of the first of `count` lines that together stand level with `middle`, px. */
export function baselineAt(middle: number, { size, lineHeight }: TextStyle, count = 1): number {
	return middle + size * 0.36 - ((count - 1) * lineHeight) / 2;
}

/** Width in px of a line of text in a style. */
export function widthIn(content: string, { face, size }: TextStyle): number {
	return textWidth(content, face, size);
}

/** The widest of several lines in px, 0 for none. */
export function widestIn(contents: readonly string[], style: TextStyle): number {
	return Math.max(0, ...contents.map((content) => widthIn(content, style)));
}
