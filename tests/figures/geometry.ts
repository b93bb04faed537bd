import type { SceneNode, Theme } from '../../src/lib/figures/index';
import { lightTheme, textWidth } from '../../src/lib/figures/index';
import { faceIn } from '../../src/lib/figures/type-scale';

/** Where a line of text stands in its drawing, px. */
export interface TextBox {
	readonly content: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

interface Placement {
	readonly x: number;
	readonly y: number;
	readonly scale: number;
}

function inside(outer: Placement, transform: string | undefined): Placement {
	if (transform === undefined) return outer;
	const match = /^translate\((\S+) (\S+)\)(?: scale\((\S+)\))?$/.exec(transform);
	if (match === null) throw new Error(`unknown transform: ${transform}`);
	const [, x, y, scale = '1'] = match;
	return {
		x: outer.x + Number(x) * outer.scale,
		y: outer.y + Number(y) * outer.scale,
		scale: outer.scale * Number(scale)
	};
}

function contentOf(node: SceneNode): string {
	if (node.text !== undefined) return node.text;
	const small = (child: SceneNode) => child.attributes['font-size'] !== undefined;
	return node.children.map((child) => (small(child) ? '₂' : child.text)).join('');
}

function faceOf({ attributes }: SceneNode, theme: Theme): Parameters<typeof textWidth>[1] {
	const weight = attributes['font-weight'] ?? '400';
	const family = attributes['font-family'] === undefined ? 'sans' : 'serif';
	return faceIn(theme, `${family}-${weight}` as Parameters<typeof faceIn>[1]);
}

const shifts: Readonly<Record<string, number>> = { middle: 0.5, end: 1 };

function boxOf(node: SceneNode, place: Placement, theme: Theme): TextBox {
	const { attributes } = node;
	const size = Number(attributes['font-size']);
	const width = textWidth(contentOf(node), faceOf(node, theme), size);
	const left = Number(attributes['x']) - width * (shifts[attributes['text-anchor'] ?? ''] ?? 0);
	const baseline = Number(attributes['y']);
	const down = (y: number) => place.y + y * place.scale;
	const along = (x: number) => place.x + x * place.scale;
	return {
		content: contentOf(node),
		left: along(left),
		right: along(left + width),
		top: down(baseline - size * 0.76),
		bottom: down(baseline + size * 0.22)
	};
}

function textBoxes(node: SceneNode, place: Placement, theme: Theme): TextBox[] {
	if (node.tag === 'text') return [boxOf(node, place, theme)];
	const within = inside(place, node.attributes['transform']);
	return node.children.flatMap((child) => textBoxes(child, within, theme));
}

function allBoxes(scene: SceneNode, theme: Theme): TextBox[] {
	return textBoxes(scene, { x: 0, y: 0, scale: 1 }, theme);
}

/** Coordinates are rounded, so touching is not yet leaving. */
const tolerance = 0.5;

/** Texts that leave the frame of a drawing, in the fonts of its theme. */
export function strays(scene: SceneNode, theme = lightTheme): string[] {
	const [width, height] = [Number(scene.attributes['width']), Number(scene.attributes['height'])];
	return allBoxes(scene, theme)
		.filter(
			({ left, right, top, bottom }) =>
				left < -tolerance ||
				top < -tolerance ||
				right > width + tolerance ||
				bottom > height + tolerance
		)
		.map(({ content }) => content);
}

/** Pairs of x and y that a mark reaches, in its own coordinates. */
function reach({ tag, attributes }: SceneNode): [number, number][] {
	const at = (name: string) => Number(attributes[name] ?? 0);
	switch (tag) {
		case 'rect':
			return [
				[at('x'), at('y')],
				[at('x') + at('width'), at('y') + at('height')]
			];
		case 'line':
			return [
				[at('x1'), at('y1')],
				[at('x2'), at('y2')]
			];
		case 'circle':
			return [
				[at('cx') - at('r'), at('cy') - at('r')],
				[at('cx') + at('r'), at('cy') + at('r')]
			];
		case 'path':
			return [...(attributes['d'] ?? '').matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map((pair) => [
				Number(pair[1]),
				Number(pair[2])
			]);
		default:
			return [];
	}
}

/** Marks of an unframed drawing that leave it. */
export function strayMarks(scene: SceneNode): string[] {
	const [width, height] = [Number(scene.attributes['width']), Number(scene.attributes['height'])];
	const leaves = (node: SceneNode) =>
		reach(node).some(
			([x, y]) =>
				x < -tolerance || y < -tolerance || x > width + tolerance || y > height + tolerance
		);
	const all = (node: SceneNode): SceneNode[] => [node, ...node.children.flatMap(all)];
	return all(scene)
		.filter(leaves)
		.map(({ tag, attributes }) => `${tag} ${JSON.stringify(attributes)}`);
}

function overlap(a: TextBox, b: TextBox): boolean {
	return (
		a.left < b.right - tolerance &&
		b.left < a.right - tolerance &&
		a.top < b.bottom - tolerance &&
		b.top < a.bottom - tolerance
	);
}

/** Pairs of texts that overlap, in the fonts of their theme. */
export function collisions(scene: SceneNode, theme = lightTheme): string[] {
	const boxes = allBoxes(scene, theme);
	return boxes.flatMap((a, index) =>
		boxes.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.content} / ${b.content}`] : []))
	);
}
