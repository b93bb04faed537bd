import type { SceneNode } from './scene';
import { wrap } from './text-metrics';
import type { Theme } from './theme';
import { textStyles } from './type-scale';
import { write } from './write';

/** A sentence in place of a drawing, where there is nothing to draw. */
export function nothingDrawn(
	sentence: string,
	width: number,
	theme: Theme
): { height: number; nodes: SceneNode[] } {
	const { face, size, lineHeight } = textStyles.label;
	const lines = wrap(sentence, width, face, size);
	const nodes = lines.map((content, index) =>
		write(content, textStyles.label, { x: 0, y: 30 + index * lineHeight, fill: theme.muted })
	);
	return { height: 44 + lines.length * lineHeight, nodes };
}
