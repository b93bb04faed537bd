import { canvas } from './canvas';
import type { Figure, FigureOptions, FigureTable } from './figure';
import { footerOf } from './footer';
import { namedNumbers } from './said-number';
import type { SceneNode } from './scene';

/** A drawing and its height in px. */
export interface Drawing {
	readonly height: number;
	readonly nodes: readonly SceneNode[];
}

/** What a figure says and shows, before it is put together. */
export interface FigureParts {
	readonly name: string;
	/** Its numbers may be marked. */
	readonly title: string;
	readonly subtitle: string;
	readonly description: string;
	readonly drawing: Drawing;
	readonly table: FigureTable;
	/** Sentences that go under the figure before the standing one. */
	readonly notes: readonly string[];
}

/** The figure made of its parts, in the size, language and colours of the options. */
export function assembled(
	{ name, title, subtitle, description, drawing, table, notes }: FigureParts,
	{ width, locale, theme, source }: FigureOptions
): Figure {
	const { height, nodes } = drawing;
	return {
		name,
		title: namedNumbers(title),
		said: title,
		subtitle,
		description,
		width,
		height,
		scene: canvas({ width, height, locale, description, theme }, nodes),
		table,
		footer: footerOf(source, notes, locale),
		locale,
		theme
	};
}
