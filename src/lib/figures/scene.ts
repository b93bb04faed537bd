import { subscriptScale, subscriptTwo } from './text-metrics';

/** What a mark says of itself when it is pointed at. */
export interface MarkData {
	/** The row or part the mark stands for, unique in its figure. */
	readonly key: string;
	/** Keys of what it shows of the row, where that is not the row as a whole. */
	readonly of?: readonly string[];
	/** Lines of text, the name first. */
	readonly lines: readonly string[];
	/** Whether it is the name of a row, by which the row is chosen, and not its value. */
	readonly isName?: true;
}

/** `title`, `desc`, `metadata` and `style` occur in files only, where the serialiser writes them. */
export type SceneTag =
	| 'svg'
	| 'title'
	| 'desc'
	| 'metadata'
	| 'style'
	| 'g'
	| 'rect'
	| 'line'
	| 'path'
	| 'circle'
	| 'text'
	| 'tspan'
	| 'image';

/** Numbers are rounded as they are taken in; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A node of a figure's drawing: an SVG element as data. Built only by the functions of this file. */
export interface SceneNode {
	readonly tag: SceneTag;
	/** In the order they are written. Presentation attributes only, since pages forbid inline styles. */
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly SceneNode[];
	readonly text?: string;
	readonly data?: MarkData;
	/** True for a surface that only catches the pointer: it is left out of files. */
	readonly screenOnly?: true;
}

/** A coordinate to two decimals, as it is written. The only place where figures round. */
export function coordinate(value: number): string {
	if (!Number.isFinite(value)) throw new Error(`not a coordinate: ${value}`);
	return String(Math.round(value * 100) / 100 + 0);
}

/** A move, and an enlargement to four decimals, as the value of a `transform` attribute. */
export function placement(x: number, y: number, scale = 1): string {
	const move = `translate(${coordinate(x)} ${coordinate(y)})`;
	return scale === 1 ? move : `${move} scale(${Math.round(scale * 1e4) / 1e4})`;
}

function written(attributes: Attributes): Record<string, string> {
	const entries = Object.entries(attributes).flatMap(([name, value]) => {
		if (value === undefined) return [];
		return [[name, typeof value === 'number' ? coordinate(value) : value]];
	});
	return Object.fromEntries(entries) as Record<string, string>;
}

function leaf(tag: SceneTag, attributes: Attributes): SceneNode {
	return { tag, attributes: written(attributes), children: [] };
}

/** Nodes drawn together, in the order given. */
export function group(
	attributes: Attributes,
	children: readonly SceneNode[],
	data?: MarkData
): SceneNode {
	const node: SceneNode = { tag: 'g', attributes: written(attributes), children };
	return data === undefined ? node : { ...node, data };
}

/** A rectangle; `attributes` are `x`, `y`, `width`, `height` and its colours. */
export function rect(attributes: Attributes): SceneNode {
	return leaf('rect', attributes);
}

/** A straight line from `x1`, `y1` to `x2`, `y2`. */
export function line(attributes: Attributes): SceneNode {
	return leaf('line', attributes);
}

/** A path; `d` comes from `segments` or `polyline`. */
export function path(attributes: Attributes): SceneNode {
	return leaf('path', attributes);
}

/** A circle around `cx`, `cy` with radius `r`. */
export function circle(attributes: Attributes): SceneNode {
	return leaf('circle', attributes);
}

/**
 * One line of text at `x`, `y` (its baseline), `font-size` px high. A subscript two is set as a small
 * lowered 2, because no bundled font has the character.
 */
export function text(content: string, attributes: Attributes & { 'font-size': number }): SceneNode {
	const [first, ...rest] = content.split(subscriptTwo);
	if (rest.length === 0) return { ...leaf('text', attributes), text: content };
	const size = attributes['font-size'];
	const parts = rest.flatMap((after) => [lowered(size), raised(after, size)]);
	return { ...leaf('text', attributes), children: [span(first!, {}), ...parts] };
}

/** A picture in a box: `href` holds it, so that nothing is fetched. */
export function image(attributes: Attributes & { href: string }): SceneNode {
	return leaf('image', { ...attributes, preserveAspectRatio: 'xMaxYMid meet' });
}

function span(content: string, attributes: Attributes): SceneNode {
	return { ...leaf('tspan', attributes), text: content };
}

function lowered(size: number): SceneNode {
	return span('2', { dy: size * 0.15, 'font-size': size * subscriptScale });
}

function raised(content: string, size: number): SceneNode {
	return span(content, { dy: -size * 0.15 });
}

/**
 * An unseen rectangle that catches the pointer on screen, for itself or for its group, and is left
 * out of files.
 */
export function hitArea(attributes: Attributes, data?: MarkData): SceneNode {
	const unseen = { fill: 'none', 'pointer-events': 'all' };
	const node: SceneNode = { ...rect({ ...attributes, ...unseen }), screenOnly: true };
	return data === undefined ? node : { ...node, data };
}

/** The drawing itself: what everything else stands in. */
export function svg(attributes: Attributes, children: readonly SceneNode[]): SceneNode {
	return { ...leaf('svg', attributes), children };
}

/** Path data of separate straight segments, each from one point to another. */
export function segments(lines: readonly (readonly [number, number, number, number])[]): string {
	return lines
		.map(([x1, y1, x2, y2]) => `M${[x1, y1].map(coordinate)}L${[x2, y2].map(coordinate)}`)
		.join('');
}

/** Path data of one line through several points, open. */
export function polyline(points: readonly (readonly [number, number])[]): string {
	return points
		.map((point, index) => `${index === 0 ? 'M' : 'L'}${point.map(coordinate).join(',')}`)
		.join('');
}
