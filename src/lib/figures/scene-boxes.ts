import type { SceneNode } from './scene';
import { subscriptTwo, textWidth, type BundledFace } from './text-metrics';
import type { Theme } from './theme';
import { faceIn } from './type-scale';

/** A part of a drawing, px. */
export interface SceneBox {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

type Shift = readonly [x: number, y: number];

const shares: Readonly<Record<string, number>> = { middle: 0.5, end: 1 };

function textBox({ attributes, text, children }: SceneNode, theme: Theme): SceneBox {
	const at = (name: string) => Number(attributes[name]);
	const size = at('font-size');
	const family = attributes['font-family'] === undefined ? 'sans' : 'serif';
	const face = faceIn(theme, `${family}-${attributes['font-weight'] ?? '400'}` as BundledFace);
	const content =
		text ??
		children
			.map((part) => (part.attributes['font-size'] === undefined ? part.text : subscriptTwo))
			.join('');
	const width = textWidth(content, face, size);
	const left = at('x') - width * (shares[attributes['text-anchor'] ?? ''] ?? 0);
	const [top, bottom] = [at('y') - size * 0.8, at('y') + size * 0.25];
	return { left, top, right: left + width, bottom };
}

function boxOf(points: readonly (readonly [number, number])[]): SceneBox[] {
	if (points.length === 0) return [];
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	return [
		{ left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
	];
}

function markBox({ tag, attributes }: SceneNode): SceneBox[] {
	const at = (name: string) => Number(attributes[name] ?? 0);
	switch (tag) {
		case 'rect':
			return boxOf([
				[at('x'), at('y')],
				[at('x') + at('width'), at('y') + at('height')]
			]);
		case 'circle':
			return boxOf([
				[at('cx') - at('r'), at('cy') - at('r')],
				[at('cx') + at('r'), at('cy') + at('r')]
			]);
		case 'line':
			return boxOf([
				[at('x1'), at('y1')],
				[at('x2'), at('y2')]
			]);
		case 'path': {
			const pairs = [...(attributes['d'] ?? '').matchAll(/(-?[\d.]+),(-?[\d.]+)/g)];
			return boxOf(pairs.map((pair) => [Number(pair[1]), Number(pair[2])] as const));
		}
		default:
			return [];
	}
}

function shiftOf({ attributes }: SceneNode, [x, y]: Shift): Shift {
	const move = /^translate\((\S+) ([^\s)]+)\)/.exec(attributes['transform'] ?? '');
	return move === null ? [x, y] : [x + Number(move[1]), y + Number(move[2])];
}

/** Boxes of what is drawn in an unframed drawing: of its texts, or of its marks. */
export function boxesOf(
	node: SceneNode,
	kind: 'text' | 'mark',
	theme: Theme,
	from: Shift = [0, 0]
): SceneBox[] {
	if (node.screenOnly === true) return [];
	const shift = shiftOf(node, from);
	const own = node.tag === 'text' ? (kind === 'text' ? [textBox(node, theme)] : []) : [];
	const marks = kind === 'mark' ? markBox(node) : [];
	const moved = [...own, ...marks].map(({ left, top, right, bottom }) => ({
		...{ left: left + shift[0], right: right + shift[0] },
		...{ top: top + shift[1], bottom: bottom + shift[1] }
	}));
	if (node.tag === 'text') return moved;
	return [...moved, ...node.children.flatMap((child) => boxesOf(child, kind, theme, shift))];
}

/** Whether two boxes cover each other. */
export function overlap(a: SceneBox, b: SceneBox): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
