import type { AxisScale } from './axis-ticks';
import type { SceneNode } from './scene';
import type { Theme } from './theme';

/** Where the mark of a row is drawn, and with what. */
export interface MarkPlace {
	readonly scale: AxisScale;
	/** Middle of the mark, px. */
	readonly at: number;
	/** Ends of the plot with the room for words beside the marks, px. */
	readonly left: number;
	readonly right: number;
	/** Middle of the next row's mark where nothing stands between the two; else null. */
	readonly next: number | null;
	readonly theme: Theme;
}

/** One row of a chart: a name, a mark along the common axis, and words below them. */
export interface ChartRow {
	/** Unique in its figure. */
	readonly key: string;
	readonly label: string;
	/** What the row says when it is pointed at; the name first. */
	readonly lines: readonly string[];
	/** Muted words that belong to the name. */
	readonly note?: string;
	/** Muted words that belong to the mark. */
	readonly detail?: string;
	/** Height of the mark in px, 16 unless told. */
	readonly markHeight?: (scale: AxisScale) => number;
	readonly marks: (place: MarkPlace) => readonly SceneNode[];
}
