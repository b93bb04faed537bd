import { text, type Attributes, type SceneNode } from './scene';
import { textWidth } from './text-metrics';
import { families, type TextStyle } from './type-scale';

/** Attributes that set text in a style. The root sets the sans family, so only serif text names its own. */
function styleAttributes({ face, size }: TextStyle): Attributes & { 'font-size': number } {
	const weight = face.split('-')[1]!;
	return {
		'font-size': size,
		'font-weight': weight === '400' ? undefined : weight,
		'font-family': face.startsWith('serif') ? families.serif : undefined
	};
}

/** One line of text in a style, its baseline at `y`. `anchor` says what of the line stands at `x`. */
export function write(
	content: string,
	style: TextStyle,
	place: {
		readonly x: number;
		readonly y: number;
		readonly fill: string;
		readonly anchor?: 'middle' | 'end';
	}
): SceneNode {
	const { x, y, fill, anchor } = place;
	return text(content, { x, y, ...styleAttributes(style), 'text-anchor': anchor, fill });
}

/** Width in px of a line of text in a style. */
export function widthIn(content: string, { face, size }: TextStyle): number {
	return textWidth(content, face, size);
}

/** The widest of several lines in px, 0 for none. */
export function widestIn(contents: readonly string[], style: TextStyle): number {
	return Math.max(0, ...contents.map((content) => widthIn(content, style)));
}
