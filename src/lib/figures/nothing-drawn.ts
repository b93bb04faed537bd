import type { Drawing } from './assembled';
import { wrap } from './text-metrics';
import type { Theme } from './theme';
import { stylesOf } from './type-scale';
import { writeLines } from './write';

/** A sentence in place of a drawing, where there is nothing to draw. */
export function nothingDrawn(sentence: string, width: number, theme: Theme): Drawing {
	const { face, size, lineHeight } = stylesOf(theme).label;
	const lines = wrap(sentence, width, face, size);
	const place = { x: 0, y: 30, fill: theme.muted };
	const nodes = writeLines(lines, stylesOf(theme).label, place);
	return { height: 44 + lines.length * lineHeight, nodes };
}
